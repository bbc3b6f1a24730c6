import { typeset } from '#shared/text/typeset.ts'
import type { Block, BlockGroup, Doc, Entry, Opening, Runs } from './model.ts'
import type { Cell, Row, Table } from './table.ts'
import type { Workbook } from './workbook.ts'

/** Columns and parts that are printed as they were typed: the words of those who submitted something, and what is to be written on a letter. */
const quotedColumns: ReadonlySet<string> = new Set(['content', 'rationale', 'currentText', 'programmeSection'])
const quotedParts: ReadonlySet<string> = new Set(['treść', 'uzasadnienie', 'obecny zapis', 'nazwa sprawy', 'sposoby zgłaszania', 'kanały'])

/** A document with the office's own texts set as Polish papers set them; what others submitted is not touched. */
export function typesetDoc(doc: Doc): Doc {
  return {
    ...doc, title: typeset(doc.title), runningHead: typeset(doc.runningHead), ...(doc.fullTitle !== undefined && { fullTitle: typeset(doc.fullTitle) }),
    opening: typesetOpening(doc.opening), sections: doc.sections.map((section) => ({ ...section, blocks: section.blocks.map(typesetBlock) })),
  }
}

/** The same of a spreadsheet. */
export function typesetWorkbook(workbook: Workbook): Workbook {
  return { ...workbook, title: typeset(workbook.title), sheets: workbook.sheets.map((sheet) => ({ ...sheet, table: typesetTable(sheet.table) })), notes: workbook.notes.map(typeset) }
}

function typesetOpening(opening: Opening): Opening {
  const { letterhead, addressee, subject } = opening
  return { ...opening, letterhead: letterhead.map(typeset), ...(addressee && { addressee: addressee.map(typeset) }), ...(subject !== undefined && { subject: typeset(subject) }) }
}

function typesetBlock(block: Block | BlockGroup): Block | BlockGroup {
  if (block.kind !== 'fields' && block.part !== undefined && quotedParts.has(block.part)) return block
  if (block.kind === 'group') return { ...block, items: block.items.map((item) => item.map(typesetBlock)) }
  if (block.kind === 'heading') return { ...block, text: typeset(block.text) }
  if (block.kind === 'paragraph') return { ...block, runs: typesetRuns(block.runs) }
  if (block.kind === 'list') return { ...block, items: block.items.map(typesetRuns) }
  if (block.kind === 'entries') return { ...block, items: block.items.map(typesetEntry) }
  if (block.kind === 'definitions') return { ...block, items: block.items.map(({ label, value }) => ({ label: typeset(label), value: typeset(value) })) }
  return block.kind === 'table' ? { ...block, table: typesetTable(block.table) } : block
}

/** Marks that are in a pair may stand in two runs of a paragraph: then they stay. */
const typesetRuns = (runs: Runs): Runs => runs.map((run) => ({ ...run, text: typeset(run.text) }))
const typesetEntry = ({ name, text, links }: Entry): Entry => ({ name: typesetRuns(name), ...(text !== undefined && { text: typeset(text) }), ...(links && { links: links.map(typesetRuns) }) })

function typesetTable(table: Table): Table {
  const isQuoted = table.columns.map(({ key }) => quotedColumns.has(key))
  const rowOf = (row: Row): Row => row.map((cell, index) => (isQuoted[index] ? cell : typesetCell(cell)))
  // A list stays one: how wide its columns are is told from its rows.
  const rows = Array.isArray(table.rows) ? (table.rows as readonly Row[]).map(rowOf) : { *[Symbol.iterator]() { for (const row of table.rows) yield rowOf(row) } }
  return { ...table, caption: typeset(table.caption), rows }
}

const typesetCell = (cell: Cell): Cell => (typeof cell === 'string' ? typeset(cell) : cell.map((line) => ({ ...line, text: typeset(line.text) })))
