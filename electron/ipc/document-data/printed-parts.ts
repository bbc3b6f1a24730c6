import type { AnswerSheet } from '#shared/documents/answer-sheet.ts'
import type { Block, BlockGroup, Doc, Runs } from '#shared/documents/model.ts'
import { linesOf, type Table } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { shortened } from '#shared/text/shortened.ts'
import type { Model } from './snapshot.ts'

/** A text of a document. Texts of one `scope` stand for one another; `where` is the place in words. */
export type PrintedText = { scope: string; where: string; text: string }
/** A table of a document; `columns` are its headers. */
export type PrintedTable = { scope: string; where: string; columns: readonly string[]; rows: readonly (readonly string[])[] }
export type Printed = { texts: PrintedText[]; tables: PrintedTable[] }

/** Where in the document: in which item of which group, and under which heading. */
type Place = { group: string; item: string; heading: string }
type Walk = Printed & { place: Place }

/** An item is known again by so much of its beginning: what is added at the end of a paragraph is a change of it. */
const longestBeginning = 30
/** Of headings in the words of a place. */
const longestName = 60

/** All that a model prints, except what repeats the rest: running heads, and charts, whose figures stand in a table. */
export function printedParts(model: Model): Printed {
  const walk: Walk = { texts: [], tables: [], place: { group: '', item: '', heading: '' } }
  if ('doc' in model) addDoc(walk, model.doc)
  else if ('workbook' in model) addWorkbook(walk, model.workbook)
  else addSheet(walk, model.sheet)
  return { texts: walk.texts, tables: walk.tables }
}

function addDoc(walk: Walk, { title, opening, form, sections }: Doc): void {
  const { letterhead, logo, caseNumber = '', placeAndDate = '', addressee = [], subject = '' } = opening
  const named: [string, string][] = [
    ['Znak w nagłówku', logo?.description ?? ''], ['Nagłówek pisma', letterhead.join('\n')], ['Znak sprawy', caseNumber], ['Miejscowość i data', placeAndDate], ['Adresat', addressee.join('\n')], ['Dotyczy', subject], ['Tytuł', title],
    ['Formularz', form ? `${form.id} ${form.version}` : ''],
  ]
  for (const [where, text] of named) addText(walk, { scope: `opening ${where}`, where, text })
  for (const { blocks } of sections) addBlocks(walk, blocks)
}

function addBlocks(walk: Walk, blocks: readonly (Block | BlockGroup)[]): void {
  for (const block of blocks) {
    if (block.kind === 'group') addGroup(walk, block)
    // The table is typed by kind; here the kind is only known at run time.
    else (add[block.kind] as (walk: Walk, block: Block) => void)(walk, block)
  }
}

/** Items are known by their first words, so that one that came or went moves no other. */
function addGroup(walk: Walk, { part, items }: BlockGroup): void {
  const outside = walk.place
  const seen = new Map<string, number>()
  for (const item of items) {
    const name = firstWords(item)
    const beginning = name.slice(0, longestBeginning)
    const count = (seen.get(beginning) ?? 0) + 1
    seen.set(beginning, count)
    walk.place = { group: `${outside.group}/${part} ${beginning} ${count}`, item: [outside.item, shortened(name, longestName)].filter(Boolean).join(', '), heading: '' }
    addBlocks(walk, item)
  }
  walk.place = outside
}

function firstWords(blocks: readonly (Block | BlockGroup)[]): string {
  for (const block of blocks) {
    if (block.kind === 'heading') return block.text
    if (block.kind === 'paragraph') return textOf(block.runs)
    if (block.kind === 'table') return block.table.caption
    if (block.kind === 'group') return block.part
  }
  return ''
}

const add: { [K in Block['kind']]: (walk: Walk, block: Extract<Block, { kind: K }>) => void } = {
  heading: (walk, block) => {
    addOf(walk, block, { text: block.text, called: 'nagłówek' })
    if (!walk.place.item.endsWith(shortened(block.text, longestName))) walk.place = { ...walk.place, heading: shortened(block.text, longestName) }
  },
  paragraph: (walk, block) => addOf(walk, block, { text: textOf(block.runs), called: 'akapit' }),
  list: (walk, block) => block.items.forEach((item) => addOf(walk, block, { text: textOf(item), called: 'lista' })),
  entries: (walk, block) => addTable(walk, block.part, {
    caption: 'lista', columns: ['nazwa', 'opis', 'odnośniki'], rows: block.items.map(({ name, text = '', links = [] }) => [textOf(name), text, links.map(textOf).join('\n')]),
  }),
  definitions: (walk, block) => block.items.forEach(({ label, value }) => addOf(walk, block, { text: value, called: label, isNamed: true })),
  table: (walk, { part, table }) => addTable(walk, part, plainTable(table)),
  chart: () => undefined,
  fields: (walk, block) => block.fields.forEach(({ label, hint = '' }) => addOf(walk, block, { text: [label, hint].filter(Boolean).join('\n'), called: block.caption })),
  signatures: (walk, block) => [block.left, block.right].forEach((one) => one && addOf(walk, block, { text: [one.above, one.below].filter(Boolean).join('\n'), called: 'podpis' })),
}

/** `isNamed`: it has a name of its own within its part. */
type Said = { text: string; called: string; isNamed?: true }

/** A text of a block that has a part is known by it; other texts are the same in every such document and stand for those of their kind. */
function addOf(walk: Walk, { kind, part }: { kind: string; part?: string }, { text, called, isNamed }: Said): void {
  const { group, item, heading } = walk.place
  const place = part === undefined ? [kind === 'heading' ? '' : heading, called] : [part, isNamed ? called : '']
  addText(walk, { scope: `${group} ${part ?? kind} ${isNamed ? called : ''}`, where: capitalised([item, ...place].filter(Boolean).join(', ') || 'treść'), text })
}

function addText(walk: Walk, printed: PrintedText): void {
  if (printed.text !== '') walk.texts.push(printed)
}

type PlainTable = { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] }

function addTable(walk: Walk, part: string | undefined, { caption, columns, rows }: PlainTable): void {
  const { group, item, heading } = walk.place
  walk.tables.push({ scope: part === undefined ? `${group} ${heading} ${caption}` : `${group} part ${part}`, where: capitalised([item, part ?? (caption || 'tabela')].filter(Boolean).join(', ')), columns, rows })
}

function addWorkbook(walk: Walk, { title, sheets, notes }: Workbook): void {
  addText(walk, { scope: 'title', where: 'Tytuł', text: title })
  for (const { name, table } of sheets) walk.tables.push({ scope: `sheet ${name}`, where: `Arkusz „${name}”`, ...plainTable(table) })
  for (const text of notes) addText(walk, { scope: 'notes', where: 'Arkusz „Opis”', text })
}

function addSheet(walk: Walk, { title, name, intro, columns, rows }: AnswerSheet): void {
  addText(walk, { scope: 'title', where: 'Tytuł', text: title })
  for (const text of intro) addText(walk, { scope: 'intro', where: 'Wstęp', text })
  walk.tables.push({ scope: `sheet ${name}`, where: `Arkusz „${name}”`, columns: columns.map(({ header }) => header), rows })
}

const plainTable = ({ caption, columns, rows }: Table): PlainTable => ({ caption, columns: columns.map(({ header }) => header), rows: Array.from(rows, (row) => row.map((cell) => linesOf(cell).map(({ text }) => text).join('\n'))) })

/** A link that leads elsewhere reads otherwise. */
const textOf = (runs: Runs) => runs.map(({ text, href }) => (href ? `${text} (${href})` : text)).join('')

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
