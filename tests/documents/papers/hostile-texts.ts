import type * as z from 'zod'
import { entityShapes, type RegisterTable } from '#electron/store/registers/entity-shape.ts'
import type { Office } from '#tests/ipc/office.ts'

/** A formula, markup, the end of CDATA, a placeholder, an emoji, Cyrillic, letters from right to left with their marks, and two characters that XML cannot hold. */
export const signs = '=1+1 <b>&amp;</b> ]]> {tag} 😀 Спільно \u200F\u202Eאב\u202C\u0001\uFFFE␀'
const endlessWord = 'bezkońca'.repeat(63)
/** More than a cell of a spreadsheet holds. */
export const longText = `${signs} ${'słowo '.repeat(6000)}koniec`

/** From much to little: what a field has no room for is tried shorter. */
const worse = [(text: string) => `${text} ${signs} ${endlessWord}`, (text: string) => `${text} ${signs}`, () => signs, () => '=1{t}]]>']
/** They name other things, so another text in them would only be one that is not found. */
const names = new Set(['settings.logo', 'document.kind', 'document.sha256'])
const untouched = new Set<RegisterTable>(['template', 'view', 'phrase'])

/** Every free text of every record becomes hostile: as much of it as its field takes from the window, past the rules of single registers. */
export function makeHostile({ store: { file } }: Office): void {
  for (const [table, { fields, links, unique }] of Object.entries(entityShapes) as [RegisterTable, (typeof entityShapes)[RegisterTable]][]) {
    if (untouched.has(table)) continue
    const keys = new Set(unique.flatMap(({ columns }) => columns))
    const texts = Object.entries(fields).filter(([field]) => !(field in links) && !keys.has(field) && !names.has(`${table}.${field}`))
    for (const row of file.prepare<[], Record<string, unknown>>(`select * from "${table}"`).all()) {
      for (const [field, schema] of texts) {
        const value = row[field]
        if (typeof value !== 'string') continue
        const hostile = isList(schema) ? JSON.stringify(hostileList(JSON.parse(value), schema)) : hostileText(value, schema)
        if (hostile !== value) file.prepare(`update "${table}" set "${field}" = ? where id = ?`).run(hostile, row['id'])
      }
    }
  }
}

const isList = (schema: z.ZodType) => (schema as unknown as { def: { type: string } }).def.type === 'array'

/** The text as it is where nothing else would be taken: a day, a choice, a telephone. */
function hostileText(text: string, schema: z.ZodType): string {
  return worse.map((change) => change(text)).find((one) => schema.safeParse(one).success) ?? text
}

/** Every text in the members of a list, one after another; each stays as it is where the list would not be taken with another. */
function hostileList(list: unknown, schema: z.ZodType): unknown {
  let whole = list
  for (const path of textPaths(list)) {
    const changed = worse.map((change) => withText(whole, path, change)).find((one) => schema.safeParse(one).success)
    whole = changed ?? whole
  }
  return whole
}

type Path = readonly (string | number)[]

function textPaths(value: unknown, at: Path = []): Path[] {
  if (typeof value === 'string') return [at]
  if (Array.isArray(value)) return value.flatMap((member, index) => textPaths(member, [...at, index]))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, member]) => textPaths(member, [...at, key])) : []
}

function withText(value: unknown, [step, ...rest]: Path, change: (text: string) => string): unknown {
  if (step === undefined) return change(value as string)
  if (Array.isArray(value)) return value.with(step as number, withText(value[step as number], rest, change))
  return { ...(value as object), [step]: withText((value as Record<string, unknown>)[step], rest, change) }
}
