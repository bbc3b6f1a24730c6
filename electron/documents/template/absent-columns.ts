import type { Element } from '@xmldom/xmldom'
import { absentSign } from '#shared/documents/template/placeholder.ts'
import { childElements, isWordElement, wordElements, wordNames } from './word-xml.ts'

/** Takes away columns of tables of which the document has nothing at all, heading and all; the others take their room. A table with joined cells stays as it is. */
export function removeAbsentColumns(root: Element): void {
  if (!(root.textContent ?? '').includes(absentSign)) return
  for (const table of wordElements(root, 'tbl')) {
    const rows = childrenOf(table, 'tr').map((row) => childrenOf(row, 'tc'))
    const grid = childrenOf(table, 'tblGrid').flatMap((one) => childrenOf(one, 'gridCol'))
    if (rows.some((cells) => cells.length !== grid.length) || ['gridSpan', 'vMerge', 'hMerge', 'gridBefore', 'gridAfter'].some((name) => wordElements(table, name).length > 0)) continue
    const absent = grid.flatMap((_, column) => (isAbsent(rows.map((cells) => cells[column]!)) ? [column] : []))
    if (absent.length === 0 || absent.length === grid.length) continue
    const widths = newWidths(grid.map(widthOf), absent)
    for (const cells of [grid, ...rows]) cells.forEach((cell, column) => (absent.includes(column) ? cell.parentNode!.removeChild(cell) : setWidth(cell, widths[column]!)))
  }
}

/** Everything under the heading is missing. */
function isAbsent(cells: readonly Element[]): boolean {
  const first = cells.findIndex(isMissing)
  return first !== -1 && cells.slice(first).every(isMissing)
}

const isMissing = (cell: Element) => (cell.textContent ?? '').trim() === absentSign && ['drawing', 'pict', 'tbl'].every((name) => wordElements(cell, name).length === 0)

const childrenOf = (element: Element, name: string) => childElements(element).filter((child) => isWordElement(child, name))
const widthOf = (column: Element) => Number(column.getAttributeNS(wordNames, 'w') ?? 0) || 0

/** The same width in all, divided as before. */
function newWidths(widths: readonly number[], absent: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const left = widths.reduce((sum, width, column) => (absent.includes(column) ? sum : sum + width), 0)
  return widths.map((width) => Math.round((width * total) / (left || 1)))
}

function setWidth(cell: Element, width: number): void {
  const holder = isWordElement(cell, 'gridCol') ? cell : childrenOf(cell, 'tcPr').flatMap((one) => childrenOf(one, 'tcW'))[0]
  const unit = holder?.getAttributeNS(wordNames, 'type')
  if (holder && width > 0 && (unit === null || unit === '' || unit === 'dxa')) holder.setAttributeNS(wordNames, 'w:w', String(width))
}
