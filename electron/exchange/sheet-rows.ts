import { AppError } from '#shared/errors.ts'
import { cellText, ownCopy } from './cell-text.ts'
import { numberText, type NumberShape } from './excel-date.ts'
import { applyMerges, columnIndex, fill, parseArea, type Merge } from './merged-cells.ts'
import type { ReadingBudget } from './reading-budget.ts'
import type { TableRow } from './table-file.ts'
import { walkXml } from './walk-xml.ts'

export type SheetContext = { strings: readonly string[]; shapes: readonly NumberShape[]; is1904: boolean }
type OpenCell = { column: number; type: string; style: number; value: string; text: string; formula: string }

/** The last line and column of any sheet (Excel's specifications and limits). */
const [mostLines, mostColumns] = [1_048_576, 16_384]

/** The rows of a sheet that hold anything, as people see them: dates by their format, what a formula gave last, merged cells in each of their lines. */
export async function readSheetRows(xml: Iterable<Uint8Array>, context: SheetContext, budget: ReadingBudget): Promise<TableRow[]> {
  const rows: TableRow[] = []
  const merges: Merge[] = []
  let row: TableRow = { line: 0, cells: [] }
  let cell: OpenCell | undefined
  let column = -1
  let into: 'value' | 'text' | 'formula' | undefined
  let isPhonetic = false

  await walkXml(xml, {
    open(name, attributes) {
      into = undefined
      if (name === 'row') {
        row = { line: position(attributes['r'], row.line, mostLines), cells: [] }
        column = -1
      } else if (name === 'c') {
        column = position(/^[A-Z]{1,3}/.exec(attributes['r'] ?? '')?.[0], column, mostColumns - 1)
        cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '', text: '', formula: '' }
      } else if (name === 'v') into = 'value'
      else if (name === 'f') into = 'formula'
      else if (name === 't' && !isPhonetic) into = 'text'
      else if (name === 'rPh') isPhonetic = true
      else if (name === 'mergeCell') {
        const merge = parseArea(attributes['ref'] ?? '')
        budget.spend(1, 0)
        if (merge) merges.push(merge)
      }
    },
    text(piece) {
      if (cell && into) cell[into] += piece
    },
    close(name) {
      into = undefined
      if (name === 'rPh') isPhonetic = false
      if (name === 'c' && cell) {
        const text = shown(cell, context)
        if (text !== '') {
          budget.spend(Math.max(1, cell.column + 1 - row.cells.length), text.length)
          fill(row.cells, cell.column, ownCopy(text))
        }
        cell = undefined
      }
      if (name === 'row' && row.cells.length > 0) rows.push(row)
    },
  }, budget)
  applyMerges(rows, merges, budget)
  return rows
}

/** The number that a row or the letters that a cell names, else the next one. */
function position(named: string | undefined, last: number, most: number): number {
  const at = named === undefined ? last + 1 : /^\d+$/.test(named) ? Number(named) : columnIndex(named)
  if (!(at >= 0 && at <= most)) throw new AppError('io_failed', { reason: 'not_a_workbook' })
  return at
}

/** By the type that a cell names (ECMA-376 part 1, 18.18.11). */
const byType: Record<string, (cell: OpenCell, context: SheetContext) => string> = {
  s: ({ value }, { strings }) => strings[Number(value)] ?? '',
  inlineStr: ({ text, value }) => cellText(text || value),
  str: ({ value }) => cellText(value),
  b: ({ value }) => (value.trim() === '1' ? 'tak' : value.trim() === '0' ? 'nie' : value),
  e: ({ value }) => value,
  d: ({ value }) => value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, ''),
  n: ({ value, style }, { shapes, is1904 }) => numberText(value, shapes[style] ?? 'number', is1904),
}

/** A formula that was never calculated is shown as it was written, not as nothing; one that gave an empty text says so by its type. */
function shown(cell: OpenCell, context: SheetContext): string {
  if (cell.formula !== '' && cell.value === '' && cell.type !== 'str') return `=${cellText(cell.formula)}`
  const read = Object.hasOwn(byType, cell.type) ? byType[cell.type]! : byType['str']!
  return read(cell, context)
}
