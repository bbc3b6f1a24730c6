import type { Column, Preview } from './import-kinds.ts'

type FileLayout = Preview['layouts'][number]
/** Signature of a layout → heading → what it was said to mean; null leaves the column out. */
export type Mapping = Readonly<Record<string, Readonly<Record<string, Column | null>>>>

/** Tables with the same headings are read the same way, wherever they stand. */
export type SharedLayout = Pick<FileLayout, 'signature' | 'headers'> & { places: { file: string; sheet: string }[] }

export function sharedLayouts(layouts: readonly FileLayout[]): SharedLayout[] {
  const shared = new Map<string, SharedLayout>()
  for (const { signature, headers, file, sheet } of layouts) {
    const known = shared.get(signature)
    if (known) known.places.push({ file, sheet })
    else shared.set(signature, { signature, headers: headers.filter(({ header }, index) => headers.findIndex((other) => other.header === header) === index), places: [{ file, sheet }] })
  }
  return [...shared.values()]
}

/** What a heading is taken for: by a person, or else by the program. */
export function meaningOf(mapping: Mapping, signature: string, { header, field }: { header: string; field: Column | null }): Column | null {
  const said = mapping[signature]?.[header]
  return said === undefined ? field : said
}

/** Says what a heading means. Back to what the preview was made with is no change. */
export function withMeaning(mapping: Mapping, { signature, header, read }: { signature: string; header: string; read: Column | null }, field: Column | null): Mapping {
  const { [header]: _former, ...others } = mapping[signature] ?? {}
  const changed = field === read ? others : { ...others, [header]: field }
  const { [signature]: _layout, ...layouts } = mapping
  return Object.keys(changed).length === 0 ? layouts : { ...layouts, [signature]: changed }
}

export const isMapped = (mapping: Mapping) => Object.keys(mapping).length > 0

/** The changed layouts whole, as `imports.preview` takes and keeps them. A heading that stands over several columns is left to the program unless a person spoke of it. */
export function mappingInput(layouts: readonly FileLayout[], mapping: Mapping): Record<string, Record<string, Column | null>> {
  const changed = sharedLayouts(layouts).filter(({ signature }) => mapping[signature] !== undefined)
  return Object.fromEntries(changed.map(({ signature }) => {
    const columns = layouts.find((layout) => layout.signature === signature)?.headers ?? []
    const single = columns.filter(({ header }) => columns.filter((other) => other.header === header).length === 1)
    return [signature, { ...Object.fromEntries(single.map(({ header, field }) => [header, field])), ...mapping[signature] }]
  }))
}
