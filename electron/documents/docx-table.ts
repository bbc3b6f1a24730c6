import type { Cell, Column, Row } from '#shared/documents/table.ts'
import { paragraphXml, runXml } from './docx-paragraph.ts'
import type { ParagraphExtras } from './docx-paragraph.ts'
import type { Escaper } from './escaper.ts'
import { cellPaddingMm, colour, looks } from './house-style.ts'
import type { PageTable } from './page-tables.ts'
import { createRowJudge } from './row-lines.ts'
import { softHyphens } from './soft-hyphens.ts'
import { stylesOfTable, type TableStyles } from './table-styles.ts'
import { millimetres, splitWidth, twips } from './units.ts'
import { createWordJudge } from './word-judge.ts'

const line = `w:val="single" w:sz="4" w:space="0" w:color="${colour.line}"`
const allBorders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} ${line}/>`).join('')
const padding = `<w:top w:w="${twips(cellPaddingMm.vertical)}" w:type="dxa"/><w:left w:w="${twips(cellPaddingMm.horizontal)}" w:type="dxa"/><w:bottom w:w="${twips(cellPaddingMm.vertical)}" w:type="dxa"/><w:right w:w="${twips(cellPaddingMm.horizontal)}" w:type="dxa"/>`

export type TableFrame = { caption: string; widths: readonly number[]; hasBorders: boolean; hasHeader: boolean }

/** Everything of a table before its first row: fixed widths, borders, and its caption for people who hear it. */
export function tableStart(frame: TableFrame, escaper: Escaper): string {
  const width = frame.widths.reduce((left, right) => left + right, 0)
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${frame.hasBorders ? `<w:tblBorders>${allBorders}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${padding}</w:tblCellMar><w:tblLook w:val="${frame.hasHeader ? '0020' : '0000'}" w:firstRow="${frame.hasHeader ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escaper.attribute(frame.caption)}"/></w:tblPr>` +
    `<w:tblGrid>${frame.widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`
  )
}

/** A table piece by piece: start, header row repeated on every page, one piece per row, end. Long rows may break across pages; short ones and the header may not. `staysWithNext`: its last row stands on the page of what follows. */
export function* tableXml({ table, shares, isFirst }: PageTable, { width, staysWithNext }: { width: number; staysWithNext: boolean }, escaper: Escaper): Generator<string> {
  const widths = splitWidth(width, shares)
  const styles = stylesOfTable(table.size)
  if (table.isCaptionShown) yield paragraphXml('TableCaption', runXml(table.caption, escaper))
  yield tableStart({ caption: table.caption, widths, hasBorders: true, hasHeader: true }, escaper)
  yield headerRow(table.columns, { widths, style: styles.head }, escaper)
  const columns = table.columns.map((column, index): ColumnWriting => ({ start: cellStart(column, widths[index] ?? 0), style: styles.text, extras: alignment(column), isStrong: column.kind === 'decision', isTooLong: createWordJudge(millimetres(widths[index] ?? 0), looks[styles.text].sizePt) }))
  const height = table.rowHeightMm === undefined ? '' : `<w:trHeight w:val="${twips(table.rowHeightMm)}" w:hRule="atLeast"/>`
  const whole = `<w:trPr><w:cantSplit/>${height}</w:trPr>`
  const breakable = height === '' ? '' : `<w:trPr>${height}</w:trPr>`
  const isKeptWhole = createRowJudge({ shares, isFirst, widthMm: millimetres(width), sizePt: looks[styles.text].sizePt })
  let last: Row | undefined
  for (const row of table.rows) {
    if (last) yield rowXml(last, { columns, properties: isKeptWhole(last) ? whole : breakable }, escaper)
    last = row
  }
  const ending = staysWithNext ? columns.map((column) => ({ ...column, extras: { ...column.extras, staysWithNext: true } })) : columns
  if (last) yield rowXml(last, { columns: ending, properties: isKeptWhole(last) ? whole : breakable }, escaper)
  yield '</w:tbl>'
}

function headerRow(columns: readonly Column[], { widths, style }: { widths: readonly number[]; style: TableStyles['head'] }, escaper: Escaper): string {
  const cells = columns.map((column, index) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="${colour.shade}"/></w:tcPr>` +
    `${paragraphXml(style, runXml(column.header, escaper), alignment(column))}</w:tc>`)
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
}

function cellStart(column: Column, width: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${column.kind === 'date' ? '<w:noWrap/>' : ''}</w:tcPr>`
}

/** What is the same in every cell of a column. */
type ColumnWriting = { start: string; style: TableStyles['text']; extras: ParagraphExtras; isStrong: boolean; isTooLong: (word: string) => boolean }

function rowXml(row: Row, { columns, properties }: { columns: readonly ColumnWriting[]; properties: string }, escaper: Escaper): string {
  let cells = ''
  for (const [index, column] of columns.entries()) cells += `${column.start}${cellXml(row[index] ?? '', column, escaper)}</w:tc>`
  return `<w:tr>${properties}${cells}</w:tr>`
}

/** Numbers stand at the right; a decision is never torn between pages. */
function alignment(column: Column): ParagraphExtras {
  if (column.kind === 'decision') return { more: '<w:keepLines/>' }
  return column.kind === 'number' ? { more: '<w:jc w:val="right"/>' } : {}
}

function cellXml(cell: Cell, { style, extras, isStrong, isTooLong }: ColumnWriting, escaper: Escaper): string {
  const text = (words: string, isBold = isStrong) => runXml(softHyphens(words, isTooLong), escaper, isBold)
  if (typeof cell === 'string') return paragraphXml(style, text(cell), extras)
  if (cell.length === 0) return paragraphXml(style, '', extras)
  return cell.map((part) => paragraphXml(style, text(part.text, isStrong || part.isStrong), extras)).join('')
}
