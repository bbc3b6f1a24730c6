import type { Cell, Column, Row, Table } from '#shared/documents/table.ts'
import { linesOf } from '#shared/documents/table.ts'
import { paragraphXml, runXml } from './docx-paragraph.ts'
import type { ParagraphExtras } from './docx-paragraph.ts'
import type { Escaper } from './escaper.ts'
import { cellPaddingMm, colour } from './house-style.ts'
import { isRowKeptWhole } from './row-lines.ts'
import { stylesOfTable, type TableStyles } from './table-styles.ts'
import { millimetres, splitWidth, twips } from './units.ts'

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

/** A table piece by piece: start, header row repeated on every page, one piece per row, end. Long rows may break across pages; short ones and the header may not. */
export function* tableXml(table: Table, width: number, escaper: Escaper): Generator<string> {
  const widths = splitWidth(width, table.columns.map((column) => column.share))
  const styles = stylesOfTable(table.size)
  if (table.isCaptionShown) yield paragraphXml('TableCaption', runXml(table.caption, escaper))
  yield tableStart({ caption: table.caption, widths, hasBorders: true, hasHeader: true }, escaper)
  yield headerRow(table.columns, { widths, style: styles.head }, escaper)
  const starts = table.columns.map((column, index) => cellStart(column, widths[index] ?? 0))
  const height = table.rowHeightMm === undefined ? '' : `<w:trHeight w:val="${twips(table.rowHeightMm)}" w:hRule="atLeast"/>`
  const whole = `<w:trPr><w:cantSplit/>${height}</w:trPr>`
  const breakable = height === '' ? '' : `<w:trPr>${height}</w:trPr>`
  let isFirst = true
  for (const row of table.rows) {
    const properties = isRowKeptWhole(row, { columns: table.columns, widthMm: millimetres(width), isFirst }) ? whole : breakable
    isFirst = false
    yield rowXml(row, { columns: table.columns, starts, properties, styles }, escaper)
  }
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

type RowFrame = { columns: readonly Column[]; starts: readonly string[]; properties: string; styles: TableStyles }

function rowXml(row: Row, frame: RowFrame, escaper: Escaper): string {
  let cells = ''
  for (const [index, column] of frame.columns.entries()) {
    cells += `${frame.starts[index]}${cellXml(row[index] ?? '', { column, style: frame.styles.text }, escaper)}</w:tc>`
  }
  return `<w:tr>${frame.properties}${cells}</w:tr>`
}

/** Numbers stand at the right; a decision is never torn between pages. */
function alignment(column: Column): ParagraphExtras {
  if (column.kind === 'decision') return { more: '<w:keepLines/>' }
  return column.kind === 'number' ? { more: '<w:jc w:val="right"/>' } : {}
}

function cellXml(cell: Cell, { column, style }: { column: Column; style: TableStyles['text'] }, escaper: Escaper): string {
  const extras = alignment(column)
  const isStrong = column.kind === 'decision'
  if (typeof cell === 'string') return paragraphXml(style, runXml(cell, escaper, isStrong), extras)
  if (cell.length === 0) return paragraphXml(style, '', extras)
  return linesOf(cell).map((part) => paragraphXml(style, runXml(part.text, escaper, isStrong || part.isStrong), extras)).join('')
}
