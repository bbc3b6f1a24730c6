import type { Block, BlockGroup, Doc, Opening, Section, Signature } from '#shared/documents/model.ts'
import { runs } from '#shared/documents/runs.ts'
import type { Column, Table } from '#shared/documents/table.ts'
import { keyedBlocks, type Blocks } from './keyed-blocks.ts'
import { mergedOrder } from './merged-order.ts'
import { captionName, chartName, columnName, frameNames, lackStart, loopEnd, loopStart, placeholderKey, rowNames, tag, whenName } from './placeholder.ts'
import { sectionsOf } from './skeleton-sections.ts'

/**
 * A document with placeholders where examples of it have data: what the office gets to make its own template of. The examples together must show every part that a document of the kind can have;
 * parts stand in an order that all examples keep. The page is that of the longest example.
 */
export function skeletonOf(examples: readonly Doc[]): Doc {
  const longest = examples.toSorted((a, b) => b.sections.flatMap(({ blocks }) => blocks).length - a.sections.flatMap(({ blocks }) => blocks).length)[0]
  if (!longest) throw new Error('a skeleton needs an example')
  const openings = examples.map(({ opening }) => opening)
  return {
    title: tag(frameNames.title),
    runningHead: tag(frameNames.runningHead),
    author: longest.author,
    language: longest.language,
    createdAt: longest.createdAt,
    opening: skeletonOpening(openings),
    ...(longest.form && { form: { id: tag(frameNames.formId), version: tag(frameNames.formVersion) } }),
    sections: sectionsOf(examples).map(({ orientation, examples: blocks }): Section => ({ orientation, blocks: skeletonBlocks(blocks) })),
  }
}

function skeletonOpening(openings: readonly Opening[]): Opening {
  const has = (name: 'caseNumber' | 'placeAndDate' | 'subject' | 'addressee') => openings.some((opening) => opening[name] !== undefined)
  return {
    letterhead: [tag(frameNames.office), tag(frameNames.officeDetails)],
    ...(has('caseNumber') && { caseNumber: tag(frameNames.caseNumber) }),
    ...(has('placeAndDate') && { placeAndDate: tag(frameNames.placeAndDate) }),
    ...(has('addressee') && { addressee: [tag(frameNames.addressee), tag(frameNames.addresseeDetails)] }),
    ...(has('subject') && { subject: tag(frameNames.subject) }),
  }
}

/** The blocks of all examples, each part once. */
function skeletonBlocks(examples: readonly Blocks[]): Block[] {
  return unionOf(examples).flatMap((same) => skeletonOfBlock(same, examples.length))
}

/** What the same block is in each example that has it, in an order that all of them keep. */
function unionOf(examples: readonly Blocks[]): (Block | BlockGroup)[][] {
  const keyed = examples.map(keyedBlocks)
  const found = Map.groupBy(keyed.flat(), ([key]) => key)
  return mergedOrder(keyed.map((blocks) => blocks.map(([key]) => key))).map((key) => found.get(key)!.map(([, block]) => block))
}

/** `examples`: how many there are, those without the block too. */
function skeletonOfBlock(same: (Block | BlockGroup)[], examples: number): Block[] {
  const block = same[0]!
  if (block.kind === 'signatures') return skeletonSignatures(same, examples)
  if (!('part' in block) || block.part === undefined) return [block as Block]
  const { part } = block
  switch (block.kind) {
    case 'heading': return [{ ...block, text: tag(part) }]
    case 'paragraph': return [{ ...block, runs: runs(tag(part)) }]
    case 'list': return around(loopStart(part), [{ ...block, items: [runs(tag(rowNames.item))] }], loopEnd(part))
    case 'entries': return around(loopStart(part), [{ ...block, items: [{ name: runs(tag(rowNames.label)), text: tag(rowNames.value), links: [runs(tag(rowNames.links))] }] }], loopEnd(part))
    case 'definitions': return around(loopStart(part), [{ ...block, items: [{ label: tag(rowNames.label), value: tag(rowNames.value) }] }], loopEnd(part))
    case 'table': return around(loopStart(whenName(part)), [{ ...block, table: skeletonTable(part, same) }], loopEnd(whenName(part)))
    case 'group': return around(loopStart(part), skeletonBlocks(same.flatMap((one) => (one.kind === 'group' ? one.items : []))), loopEnd(part))
    case 'chart': return [{ kind: 'paragraph', role: 'label', runs: runs(tag(captionName(chartName(part)))) }, { kind: 'paragraph', role: 'body', runs: runs(tag(chartName(part))) }]
    default: return [block]
  }
}

/** One who signs, or two side by side: where documents of the kind have both, the template has both, each under its condition; what is not signed has no dotted line. */
function skeletonSignatures(same: readonly (Block | BlockGroup)[], examples: number): Block[] {
  const right = skeletonSignature(frameNames.signs, frameNames.signedBy)
  const alone: Block = { kind: 'signatures', right }
  const pair: Block = { ...alone, left: skeletonSignature(frameNames.signsLeft, frameNames.signedByLeft) }
  const isWhen = whenName(frameNames.signedByLeft)
  const pairs = same.filter((one) => one.kind === 'signatures' && one.left).length
  const signed = pairs === 0 ? [alone] : pairs === same.length ? [pair] : [...around(loopStart(isWhen), [pair], loopEnd(isWhen)), ...around(lackStart(isWhen), [alone], loopEnd(isWhen))]
  return same.length < examples ? around(loopStart(whenName(frameNames.signedBy)), signed, loopEnd(whenName(frameNames.signedBy))) : signed
}

const skeletonSignature = (above: string, below: string): Signature => ({ above: tag(above), below: tag(below) })

/** Paragraphs that hold nothing but the beginning and the end of what is repeated: they vanish when the template is filled in. */
function around(start: string, blocks: Block[], end: string): Block[] {
  const mark = (text: string): Block => ({ kind: 'paragraph', role: 'note', runs: runs(text) })
  return [mark(start), ...blocks, mark(end)]
}

const tablesOf = (same: readonly (Block | BlockGroup)[]): Table[] => same.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

/** All columns that a table of the part can have, and one row: the repetition begins in its first cell and ends in its last. A template has its own columns, none joined. Where no caption is printed, those who hear the page hear the name of the part. */
function skeletonTable(part: string, same: readonly (Block | BlockGroup)[]): Table {
  const tables = tablesOf(same)
  const [{ rows: _rows, isCaptionShown: _isCaptionShown, together: _together, ...table }] = tables as [Table, ...Table[]]
  const columns = columnsOf(tables)
  const last = columns.length - 1
  const cells = columns.map(({ header, name = header }, index) => `${index === 0 ? loopStart(part) : ''}${tag(name)}${index === last ? loopEnd(part) : ''}`)
  const caption = tables.some(({ isCaptionShown }) => isCaptionShown) ? { caption: tag(captionName(part)), isCaptionShown: true as const } : { caption: part }
  return { ...table, ...caption, columns: columns.map((column) => (column.name === undefined ? column : { ...column, header: tag(columnName(part, column.name)) })), rows: [cells] }
}

/** Each column once, in an order that all tables keep. */
function columnsOf(tables: readonly Table[]): Column[] {
  const nameOf = ({ header, name = header }: Column) => placeholderKey(name)
  const columns = tables.flatMap((table) => table.columns)
  return mergedOrder(tables.map((table) => table.columns.map(nameOf))).map((name) => columns.find((column) => nameOf(column) === name)!)
}
