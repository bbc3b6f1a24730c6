import type { Block, BlockGroup, Doc, Opening, Runs } from '#shared/documents/model.ts'
import { linesOf, type Table } from '#shared/documents/table.ts'
import { captionName, frameNames, keptSign, placeholderKey, rowNames, whenName, type TemplateValues } from './placeholder.ts'

/**
 * What a document puts in the place of a template's placeholders: its frame under fixed names, each part under its own, rows of tables by their headings, values of labels by the labels too.
 * The last one wins where a name is used twice, save that a part is never hidden by a label.
 */
export function valuesOfDoc(doc: Doc): TemplateValues {
  const blocks = doc.sections.flatMap((section) => section.blocks)
  return { ...valuesOfLabels(blocks), ...valuesOfBlocks(blocks), ...valuesOfSignatures(blocks), ...valuesOfFrame(doc) }
}

function valuesOfFrame(doc: Doc): TemplateValues {
  return {
    ...valuesOfOpening(doc.opening),
    [frameNames.title]: doc.title,
    [frameNames.runningHead]: doc.runningHead,
    [frameNames.formId]: doc.form?.id ?? '',
    [frameNames.formVersion]: doc.form?.version ?? '',
  }
}

function valuesOfOpening({ letterhead, caseNumber = '', placeAndDate = '', addressee = [], subject = '' }: Opening): TemplateValues {
  const [office = '', ...officeDetails] = letterhead
  const [reader = '', ...readerDetails] = addressee
  return {
    [frameNames.office]: office, [frameNames.officeDetails]: officeDetails.join('\n'), [frameNames.caseNumber]: caseNumber, [frameNames.placeAndDate]: placeAndDate,
    [frameNames.addressee]: reader, [frameNames.addresseeDetails]: readerDetails.join('\n'), [frameNames.subject]: subject,
  }
}

/** Two of them stand side by side, or one under the other where one is long. */
function valuesOfSignatures(blocks: readonly (Block | BlockGroup)[]): TemplateValues {
  const found = blocks.flatMap((block) => (block.kind === 'signatures' ? [...(block.left ? [block.left] : []), block.right] : []))
  const right = found.at(-1)
  if (!right) return {}
  const left = found.at(-2)
  return {
    [frameNames.signs]: right.above ?? '', [frameNames.signedBy]: right.below, [frameNames.signsLeft]: left?.above ?? '', [frameNames.signedByLeft]: left?.below ?? '',
  }
}

/** Values of labels outside groups, so that one of them can be placed anywhere. */
function valuesOfLabels(blocks: readonly (Block | BlockGroup)[]): TemplateValues {
  return Object.fromEntries(blocks.flatMap((block) => (block.kind === 'definitions' && block.part ? block.items.map(({ label, value }) => [placeholderKey(label), value] as const) : [])))
}

function valuesOfBlocks(blocks: readonly (Block | BlockGroup)[]): TemplateValues {
  return Object.assign({}, ...blocks.map(valuesOfBlock)) as TemplateValues
}

function valuesOfBlock(block: Block | BlockGroup): TemplateValues {
  if (!('part' in block) || block.part === undefined) return {}
  const { part } = block
  switch (block.kind) {
    case 'heading': return { [placeholderKey(part)]: block.text }
    case 'paragraph': return { [placeholderKey(part)]: textOf(block.runs) }
    case 'list': return repeated(part, block.items.map((runs) => ({ [rowNames.item]: textOf(runs) })))
    case 'entries': return repeated(part, block.items.map(({ name, text = '', links = [] }) => ({ [rowNames.label]: textOf(name), [rowNames.value]: text, [rowNames.links]: links.map(textOf).join('\n') })))
    case 'definitions': return repeated(part, block.items.map(({ label, value }) => ({ [rowNames.label]: label, [rowNames.value]: value })))
    case 'table': return { ...repeated(part, rowsOf(block.table)), ...(block.table.isCaptionShown && { [captionName(part)]: block.table.caption }) }
    case 'group': return repeated(part, block.items.map((item) => ({ ...valuesOfLabels(item), ...valuesOfBlocks(item) })))
    default: return {}
  }
}

/** A placeholder takes text alone, so that a link says where it leads. */
function textOf(runs: Runs): string {
  const whole = runs.map(({ text }) => text).join('')
  return runs.map(({ text, href }) => (href && !whole.includes(href) ? `${text} (${href})` : text)).join('')
}

function repeated(part: string, rows: TemplateValues[]): TemplateValues {
  return { [placeholderKey(part)]: rows, [whenName(part)]: rows.length > 0 }
}

function rowsOf({ columns, rows }: Table): TemplateValues[] {
  return [...rows].map((row) => {
    const cells = columns.map((_, index) => linesOf(row[index] ?? '').map(({ text }) => text).join('\n'))
    const isBlank = cells.every((cell) => cell.trim() === '')
    return Object.fromEntries(columns.map(({ header, name = header }, index) => [placeholderKey(name), isBlank ? keptSign : cells[index]!]))
  })
}
