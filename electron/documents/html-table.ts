import type { Cell, Column, Table } from '#shared/documents/table.ts'
import { linesOf } from '#shared/documents/table.ts'
import type { Escaper } from './escaper.ts'
import { looks } from './house-style.ts'
import type { PageTable } from './page-tables.ts'
import { createRowJudge } from './row-lines.ts'
import { softHyphens } from './soft-hyphens.ts'
import { stylesOfTable } from './table-styles.ts'
import { splitWidth } from './units.ts'
import { createWordJudge } from './word-judge.ts'

/** Column widths are given in thousandths of the table. */
const wholeWidth = 1000

/** A table with its caption, which is hidden from sight but not from screen readers unless it is to be shown. Short rows are not torn between pages. */
export function tableHtml({ table, shares, isFirst }: PageTable, widthMm: number, escaper: Escaper): string {
  const { columns } = table
  const styles = stylesOfTable(table.size)
  const widths = splitWidth(wholeWidth, shares)
  const height = table.rowHeightMm === undefined ? '' : ` style="height:${table.rowHeightMm}mm"`
  const pieces = [
    `<table><caption${table.isCaptionShown ? ' class="TableCaption"' : ''}>${captionText(table, escaper)}</caption>`,
    `<colgroup>${widths.map((width) => `<col style="width:${width / 10}%">`).join('')}</colgroup>`,
    `<thead><tr class="head">${columns.map((column) => `<th scope="col" class="${styles.head}${alignment(column)}">${escaper.escape(column.header)}</th>`).join('')}</tr></thead><tbody>`,
  ]
  const tooLong = splitWidth(widthMm, shares).map((width) => createWordJudge(width, looks[styles.text].sizePt))
  const isKeptWhole = createRowJudge({ shares, isFirst, widthMm, sizePt: looks[styles.text].sizePt })
  for (const row of table.rows) {
    const cells = columns.map((column, index) => `<td class="${styles.text} ${column.kind}">${cellHtml(row[index] ?? '', { escaper, isTooLong: tooLong[index]! })}</td>`)
    const whole = isKeptWhole(row) ? ' class="whole"' : ''
    pieces.push(`<tr${whole}${height}>${cells.join('')}</tr>`)
  }
  pieces.push('</tbody></table>')
  return pieces.join('')
}

function captionText(table: Table, escaper: Escaper): string {
  const text = escaper.escape(table.caption)
  return table.isCaptionShown ? text : `<span class="hidden">${text}</span>`
}

function alignment(column: Column): string {
  return column.kind === 'number' ? ' number' : ''
}

function cellHtml(cell: Cell, { escaper, isTooLong }: { escaper: Escaper; isTooLong: (word: string) => boolean }): string {
  return linesOf(cell)
    .map(({ text, isStrong }) => ({ text: escaper.escape(softHyphens(text, isTooLong)), isStrong }))
    .map(({ text, isStrong }) => (isStrong ? `<strong>${text}</strong>` : text))
    .map((text, index) => (index === 0 ? text : `<br>${text}`))
    .join('')
}
