import type { Block, BlockGroup, Doc, Opening, Runs, Section } from '#shared/documents/model.ts'
import { linesOf, type Cell, type Table } from '#shared/documents/table.ts'
import { completeValues } from './complete-values.ts'
import type { Vocabulary } from './placeholders-of.ts'
import { captionName, chartName, columnName, frameNames, keptSign, placeholderKey, rowNames, whenName, type TemplateText, type TemplateValues } from './placeholder.ts'

/**
 * What a document puts in the place of a template's placeholders: its frame under fixed names, each part under its own, rows of tables by their headings, values of labels by the labels too.
 * The last one wins where a name is used twice, save that a part is never hidden by a label, and a label is never taken for a part that is missing, where it is told what parts there can be (`builtIn`: what the built-in template places).
 */
export function valuesOfDoc(doc: Doc, builtIn: Vocabulary = {}): TemplateValues {
  const blocks = doc.sections.flatMap((section) => section.blocks)
  const parts = doc.sections.map((section) => valuesOfBlocks(section.blocks, section.orientation))
  return { ...valuesOfLabels(blocks), ...completeValues({ ...(Object.assign({}, ...parts) as TemplateValues), ...valuesOfSignatures(blocks), ...valuesOfFrame(doc) }, builtIn) }
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
    [frameNames.office]: office, [frameNames.officeDetails]: textOfLines(officeDetails.map(plainRuns)), [frameNames.caseNumber]: caseNumber, [frameNames.placeAndDate]: placeAndDate,
    [frameNames.addressee]: reader, [frameNames.addresseeDetails]: textOfLines(readerDetails.map(plainRuns)), [frameNames.subject]: subject,
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

function valuesOfBlocks(blocks: readonly (Block | BlockGroup)[], orientation: Section['orientation']): TemplateValues {
  return Object.assign({}, ...blocks.map((block) => valuesOfBlock(block, orientation))) as TemplateValues
}

function valuesOfBlock(block: Block | BlockGroup, orientation: Section['orientation']): TemplateValues {
  if (!('part' in block) || block.part === undefined) return {}
  const { part } = block
  switch (block.kind) {
    case 'heading': return { [placeholderKey(part)]: block.text }
    case 'paragraph': return { [placeholderKey(part)]: textOf(block.runs) }
    case 'list': return repeated(part, block.items.map((runs) => ({ [rowNames.item]: textOf(runs) })))
    case 'entries': return repeated(part, block.items.map(({ name, text = '', links = [] }) => ({ [rowNames.label]: textOf(name), [rowNames.value]: text, [rowNames.links]: textOfLines(links) })))
    case 'definitions': return repeated(part, block.items.map(({ label, value }) => ({ [rowNames.label]: label, [rowNames.value]: value })))
    case 'table': return { ...repeated(part, rowsOf(block.table)), ...headingsOf(part, block.table), ...(block.table.isCaptionShown && { [captionName(part)]: block.table.caption }) }
    case 'chart': return { [chartName(part)]: { chart: block.chart, orientation }, [captionName(chartName(part))]: block.chart.caption }
    case 'group': return repeated(part, block.items.map((item) => ({ ...valuesOfLabels(item), ...valuesOfBlocks(item, orientation) })))
    default: return {}
  }
}

const plainRuns = (text: string): Runs => [{ text }]

/** Paragraphs; a single one that only says words is a text like any other. */
function textOfLines(lines: readonly Runs[]): string | TemplateText {
  return lines.length > 1 ? { lines } : textOf(lines[0] ?? [])
}

function textOf(runs: Runs): string | TemplateText {
  return runs.some(({ isStrong, href }) => isStrong || href !== undefined) ? { lines: [runs] } : runs.map(({ text }) => text).join('')
}

function repeated(part: string, rows: TemplateValues[]): TemplateValues {
  return { [placeholderKey(part)]: rows, [whenName(part)]: rows.length > 0 }
}

/** Headings of columns that are called otherwise than they are headed. */
function headingsOf(part: string, { columns }: Table): TemplateValues {
  return Object.fromEntries(columns.flatMap(({ header, name }) => (name === undefined ? [] : [[columnName(part, name), header] as const])))
}

function rowsOf({ columns, rows }: Table): TemplateValues[] {
  return [...rows].map((row) => {
    const cells = columns.map((_, index) => row[index] ?? '')
    const isBlank = cells.every((cell) => linesOf(cell).every(({ text }) => text.trim() === ''))
    return Object.fromEntries(columns.map(({ header, name = header }, index) => [placeholderKey(name), isBlank ? keptSign : textOfCell(cells[index]!)]))
  })
}

const textOfCell = (cell: Cell) => textOfLines(linesOf(cell).map(({ text, isStrong }): Runs => [{ text, ...(isStrong && { isStrong }) }]))
