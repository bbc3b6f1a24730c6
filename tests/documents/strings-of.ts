import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Block, Doc, Runs } from '#shared/documents/model.ts'
import { pageTable } from '#electron/documents/page-table.ts'
import { linesOf } from '#shared/documents/table.ts'
import type { Table } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'

/** Every string of a document that is printed on its pages, in reading order. */
export function stringsOfDoc(doc: Doc): string[] {
  const { letterhead, caseNumber, placeAndDate, addressee = [], subject } = doc.opening
  return [
    ...letterhead, caseNumber ?? '', placeAndDate ?? '', ...addressee, subject ?? '', doc.title,
    ...doc.sections.flatMap((section) => flatBlocks(section.blocks).flatMap((block) => stringsOfBlock(block))),
  ]
}

/** Every string of a workbook's cells, in reading order. */
export function stringsOfWorkbook(workbook: Workbook): string[] {
  return [...workbook.sheets.flatMap((sheet) => stringsOfTable({ ...sheet.table, caption: '' })), workbook.title, ...workbook.notes]
}

/** The strings of a table on a sheet, column by column, each from its header down. */
export function stringsOfSheet(table: Table): string[][] {
  const rows = [...table.rows]
  return table.columns.map(({ header }, column) => [header, ...rows.flatMap((row) => linesOf(row[column] ?? '').map((line) => line.text))])
}

const readers: { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => string[] } = {
  heading: (block) => [block.text],
  paragraph: (block) => stringsOfRuns(block.runs),
  list: (block) => block.items.flatMap((item) => stringsOfRuns(item)),
  entries: (block) => block.items.flatMap(({ name, text = '', links = [] }) => [...stringsOfRuns(name), text, ...links.flatMap(stringsOfRuns)]),
  definitions: (block) => block.items.flatMap((item) => [item.label, item.value]),
  table: (block) => stringsOfTable(pageTable(block.table)),
  chart: ({ chart }) => [chart.caption],
  fields: (block) => block.fields.flatMap((field) => [field.label, field.hint ?? '']),
  signatures: (block) => [block.left?.above ?? '', block.right.above ?? '', block.left?.below ?? '', block.right.below],
}

function stringsOfBlock(block: Block): string[] {
  // The table holds for each kind the reader of exactly that kind; the compiler cannot follow the pairing through the union.
  const read = readers[block.kind] as (block: Block) => string[]
  return read(block)
}

function stringsOfTable(table: Table): string[] {
  const cells = [...table.rows].flatMap((row) => row.flatMap((cell) => linesOf(cell).map((line) => line.text)))
  return [table.isCaptionShown ? table.caption : '', ...table.columns.map((column) => column.header), ...cells]
}

function stringsOfRuns(runs: Runs): string[] {
  return runs.map((run) => run.text)
}
