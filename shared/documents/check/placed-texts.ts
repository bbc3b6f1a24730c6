import type { Block, Doc, Runs } from '#shared/documents/model.ts'
import { linesOf, type Table } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { shortened } from '#shared/text/shortened.ts'
import { placedBlocks } from './placed-blocks.ts'

/** `prose`: what the office writes itself; `cell`: what stands in tables, much of it in other people's words; `form`: what waits for handwriting. */
export type TextPlace = 'title' | 'opening' | 'heading' | 'prose' | 'cell' | 'form' | 'property'
export type PlacedText = { text: string; where: string; place: TextPlace }

const longestCaption = 60

/** Every text of a document with its place in words, properties and descriptions of pictures too. Empty ones are left out. */
export function textsOfDoc(doc: Doc): PlacedText[] {
  const { title, fullTitle = '', runningHead, author, opening: { letterhead, logo, caseNumber = '', placeAndDate = '', addressee = [], subject = '' } } = doc
  const opening = ([['nagłówek pisma', letterhead.join('\n')], ['opis znaku w nagłówku', logo?.description ?? ''], ['znak sprawy', caseNumber], ['miejscowość i data', placeAndDate], ['adresat', addressee.join('\n')], ['dotyczy', subject]] as const)
    .map(([where, text]): PlacedText => ({ text, where, place: 'opening' }))
  // Files carry it among their properties only: what it says beyond the title is nowhere else.
  const beyondTitle = fullTitle.startsWith(title) ? fullTitle.slice(title.length) : fullTitle
  const properties: PlacedText[] = [{ text: beyondTitle, where: 'właściwość „tytuł”', place: 'property' }, { text: runningHead, where: 'nagłówek kolejnych stron', place: 'property' }, { text: author, where: 'właściwość „autor”', place: 'property' }]
  const blocks = placedBlocks(doc).flatMap(({ block, where }) => textsOfBlock(block, where))
  return [{ text: title, where: 'tytuł', place: 'title' } as const, ...opening, ...blocks, ...properties].filter(({ text }) => text.trim() !== '')
}

/** Every text of a spreadsheet. */
export function textsOfWorkbook({ title, author, sheets, notes }: Workbook): PlacedText[] {
  return [
    { text: title, where: 'tytuł', place: 'title' } as const, { text: author, where: 'właściwość „autor”', place: 'property' } as const,
    ...sheets.flatMap(({ name, table }) => [{ text: name, where: 'nazwa arkusza', place: 'property' } as const, ...textsOfTable(table, `arkusz „${name}”`)]),
    ...notes.map((text): PlacedText => ({ text, where: 'arkusz „Opis”', place: 'prose' })),
  ].filter(({ text }) => text.trim() !== '')
}

const plain = (runs: Runs) => runs.map(({ text }) => text).join('')
const linked = (runs: Runs) => runs.flatMap(({ href }) => (href ? [href] : []))

type Texts<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, where: string) => PlacedText[]
const prose = (where: string) => (text: string): PlacedText => ({ text, where, place: 'prose' })
const runTexts = (all: readonly Runs[], where: string): PlacedText[] => [...all.map(plain).map(prose(where)), ...all.flatMap(linked).map((text): PlacedText => ({ text, where: `${where}, adres łącza`, place: 'property' }))]

const texts: { [K in Block['kind']]: Texts<K> } = {
  heading: ({ text }, where) => [{ text, where, place: 'heading' }],
  paragraph: ({ runs }, where) => runTexts([runs], where),
  list: ({ items }, where) => runTexts(items, where),
  entries: ({ items }, where) => items.flatMap(({ name, text = '', links = [] }) => [...runTexts([name, ...links], where), prose(where)(text)]),
  definitions: ({ items }, where) => items.flatMap(({ label, value }) => [prose(where)(label), prose(`${where}, ${label}`)(value)]),
  table: ({ table }, where) => textsOfTable(table, where),
  chart: ({ chart: { caption, alt, bars } }, where) => [prose(where)(caption), { text: alt, where: `${where}, opis wykresu`, place: 'property' }, ...bars.map(({ label, valueText }) => prose(`${where}, wykres`)(`${label} ${valueText}`))],
  fields: ({ caption, fields }, where) => [caption, ...fields.flatMap(({ label, hint = '' }) => [label, hint])].map((text): PlacedText => ({ text, where, place: 'form' })),
  signatures: ({ left, right }, where) => [left, right].flatMap((one) => (one ? [`${one.above ?? ''}\n${one.below}`] : [])).map((text): PlacedText => ({ text, where: `${where}, podpis`, place: 'form' })),
}

function textsOfBlock(block: Block, where: string): PlacedText[] {
  // The table is typed by kind; here the kind is only known at run time.
  return (texts[block.kind] as (block: Block, where: string) => PlacedText[])(block, where)
}

/** The words of a cell's place: the table, the row as it is counted under the header, the column. */
function textsOfTable({ caption, columns, rows, rowHeightMm }: Table, where: string): PlacedText[] {
  const table = caption === '' ? where : `${where}, tabela „${shortened(caption, longestCaption)}”`
  const place = rowHeightMm === undefined ? 'cell' : 'form'
  const head = [{ text: caption, where, place: 'property' } as const, ...columns.map(({ header }): PlacedText => ({ text: header, where: table, place: 'prose' }))]
  const cells = Array.from(rows, (row, index) => row.map((cell, column): PlacedText => ({ text: linesOf(cell).map(({ text }) => text).join('\n'), where: `${table}, wiersz ${index + 1}, kolumna „${columns[column]?.header ?? ''}”`, place })))
  return [...head, ...cells.flat()]
}
