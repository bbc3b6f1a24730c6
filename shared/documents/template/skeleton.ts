import type { Block, BlockGroup, Doc, Opening, Section, Signature } from '#shared/documents/model.ts'
import { runs } from '#shared/documents/runs.ts'
import type { Column, Table } from '#shared/documents/table.ts'
import { captionName, frameNames, loopEnd, loopStart, placeholderKey, rowNames, tag, whenName } from './placeholder.ts'

type Blocks = readonly (Block | BlockGroup)[]

/**
 * A document with placeholders where examples of it have data: what the office gets to make its own template of. The examples together must show every part that a document of the kind can have;
 * a part stands after what stood before it in the first example that has it. The page is that of the longest example.
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
    sections: longest.sections.map((section, index): Section => ({ orientation: section.orientation, blocks: skeletonBlocks(examples.map(({ sections }) => sections[index]?.blocks ?? [])) })),
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
  return unionOf(examples).flatMap((same) => skeletonOfBlock(same))
}

/** What the same block is in each example that has it, in an order that all of them keep. */
function unionOf(examples: readonly Blocks[]): (Block | BlockGroup)[][] {
  const order: string[] = []
  const found = new Map<string, (Block | BlockGroup)[]>()
  for (const blocks of examples) {
    let place = 0
    for (const [key, block] of keyed(blocks)) {
      if (!found.has(key)) order.splice(place, 0, key)
      found.set(key, [...(found.get(key) ?? []), block])
      place = order.indexOf(key) + 1
    }
  }
  return order.map((key) => found.get(key)!)
}

/** A part is known by its name, other text by its words; what stands several times is told apart by its turn. Signatures stand together. */
function keyed(blocks: Blocks): [string, Block | BlockGroup][] {
  const turns = new Map<string, number>()
  return blocks.map((block) => {
    if (block.kind === 'signatures') return ['signatures', block]
    const name = 'part' in block && block.part !== undefined ? `${block.kind === 'table' ? 'table' : 'part'} ${block.part}` : JSON.stringify(block)
    const turn = (turns.get(name) ?? 0) + 1
    turns.set(name, turn)
    return [`${name} ${turn}`, block]
  })
}

function skeletonOfBlock(same: (Block | BlockGroup)[]): Block[] {
  const block = same[0]!
  if (block.kind === 'signatures') return [{ kind: 'signatures', ...(same.some((one) => one.kind === 'signatures' && one.left) && { left: skeletonSignature(frameNames.signsLeft, frameNames.signedByLeft) }), right: skeletonSignature(frameNames.signs, frameNames.signedBy) }]
  if (!('part' in block) || block.part === undefined) return [block as Block]
  const { part } = block
  switch (block.kind) {
    case 'heading': return [{ ...block, text: tag(part) }]
    case 'paragraph': return [{ ...block, runs: runs(tag(part)) }]
    case 'list': return around(loopStart(part), [{ ...block, items: [runs(tag(rowNames.item))] }], loopEnd(part))
    case 'entries': return around(loopStart(part), [rowNames.label, rowNames.value, rowNames.links].map((name): Block => ({ kind: 'paragraph', role: 'body', runs: runs(tag(name)) })), loopEnd(part))
    case 'definitions': return around(loopStart(part), [{ ...block, items: [{ label: tag(rowNames.label), value: tag(rowNames.value) }] }], loopEnd(part))
    case 'table': return around(loopStart(whenName(part)), [...captionOf(part, same), { ...block, table: skeletonTable(part, same) }], loopEnd(whenName(part)))
    case 'group': return around(loopStart(part), skeletonBlocks(same.flatMap((one) => (one.kind === 'group' ? one.items : []))), loopEnd(part))
    // The picture of an example's figures would stay in every paper. The table beside it says the same.
    case 'chart': return []
    default: return [block]
  }
}

const skeletonSignature = (above: string, below: string): Signature => ({ above: tag(above), below: tag(below) })

/** Paragraphs that hold nothing but the beginning and the end of what is repeated: they vanish when the template is filled in. */
function around(start: string, blocks: Block[], end: string): Block[] {
  const mark = (text: string): Block => ({ kind: 'paragraph', role: 'note', runs: runs(text) })
  return [mark(start), ...blocks, mark(end)]
}

const tablesOf = (same: readonly (Block | BlockGroup)[]): Table[] => same.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

/** What a document prints over the table depends on its data, so it is a paragraph of its own. */
function captionOf(part: string, same: readonly (Block | BlockGroup)[]): Block[] {
  return tablesOf(same).some(({ isCaptionShown }) => isCaptionShown) ? [{ kind: 'paragraph', role: 'label', runs: runs(tag(captionName(part))) }] : []
}

/** All columns that a table of the part can have, and one row: the repetition begins in its first cell and ends in its last. Those who hear the page hear the name of the part. */
function skeletonTable(part: string, same: readonly (Block | BlockGroup)[]): Table {
  const [{ rows: _rows, isCaptionShown: _isCaptionShown, ...table }] = tablesOf(same) as [Table, ...Table[]]
  const columns = columnsOf(tablesOf(same))
  const last = columns.length - 1
  const cells = columns.map(({ header, name = header }, index) => `${index === 0 ? loopStart(part) : ''}${tag(name)}${index === last ? loopEnd(part) : ''}`)
  return { ...table, caption: part, columns, rows: [cells] }
}

/** Each column once, after what stood before it in the first table that has it. */
function columnsOf(tables: readonly Table[]): Column[] {
  const columns: Column[] = []
  for (const table of tables) {
    let place = 0
    for (const column of table.columns) {
      const known = columns.findIndex(({ header, name = header }) => placeholderKey(name) === placeholderKey(column.name ?? column.header))
      if (known === -1) columns.splice(place, 0, column)
      place = (known === -1 ? place : known) + 1
    }
  }
  return columns
}
