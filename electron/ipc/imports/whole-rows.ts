import type { ImportField } from '#shared/domain/import-field.ts'
import type { TableRow } from '#electron/exchange/table-file.ts'
import { parseFingerprint } from './postulate-fingerprint.ts'
import { postulateFields } from './postulate-fields.ts'
import type { ListTable } from './list-tables.ts'
import { isWhole, type RowPart } from './row-parts.ts'
import { strayCellFault } from './stray-cells.ts'

/** The texts of a row by what their columns mean. */
export type Cells = Partial<Record<ImportField, string>>
type WholeRow = { line: number; cells: Cells; fault: string | undefined }
type Piece = { row: TableRow; number: string; part: RowPart }
type ReadCells = (row: TableRow, table: ListTable) => Cells

const withoutMark = 'Ten wiersz ma numer wpisu, którego tekst zajmuje w pliku kilka wierszy, a nie ma znacznika wiersza. Przywróć znacznik z eksportu albo wyeksportuj rejestr jeszcze raz.'
const notWhole = (pieces: readonly Piece[]) =>
  `Tekst tego wpisu zajmuje w pliku kilka wierszy, a któregoś brakuje albo któryś się powtarza. Są: ${pieces.map(({ row, part }) => `wiersz ${row.line} – część ${part.part} z ${part.of}`).join(', ')}. Przywróć brakujące wiersze albo wyeksportuj rejestr jeszcze raz.`

/** The rows of a table without titles across it. An entry of an export that takes several rows is put together, wherever in the table they stand; one that is not all there has a fault, and so has a row that says something where there is no heading. */
export function* wholeRows(table: ListTable, read: ReadCells): Generator<WholeRow> {
  const pieces = piecesByMark(table)
  const numbers = new Set([...pieces.values()].map(([first]) => first!.number))
  const done = new Set<string>()
  for (const row of table.rows) {
    if (isTitle(row)) continue
    const cells = read(row, table)
    const key = keyOf(cells.fingerprint)
    const together = pieces.get(key)
    if (!together) yield { line: row.line, cells, fault: key === '' && numbers.has(cells.number?.trim() ?? '') ? withoutMark : strayCellFault(row, table) }
    else if (!done.has(key)) {
      done.add(key)
      const fault = isWhole(together.map(({ part }) => part)) ? together.map((piece) => strayCellFault(piece.row, table)).find((sentence) => sentence !== undefined) : notWhole(together)
      yield { line: row.line, cells: joined(together, table, read), fault }
    }
  }
}

/** A title across the table is no row of it. */
export const isTitle = ({ cells, span = 1 }: TableRow) => span > 1 && cells.filter((cell) => cell.trim() !== '').length === 1

/** Pieces of one entry as one export made it. */
function keyOf(fingerprint = ''): string {
  const mark = parseFingerprint(fingerprint)
  return mark ? `${mark.entry} ${mark.texts}${mark.part ? ' cz.' : ''}` : ''
}

function piecesByMark({ fields, rows }: ListTable): Map<string, Piece[]> {
  const found = new Map<string, Piece[]>()
  const [mark, number] = [fields.indexOf('fingerprint'), fields.indexOf('number')]
  if (mark < 0 || number < 0) return found
  for (const row of rows) {
    const part = parseFingerprint(row.cells[mark] ?? '')?.part
    if (!part) continue
    const key = keyOf(row.cells[mark])
    found.set(key, [...(found.get(key) ?? []), { row, number: row.cells[number]?.trim() ?? '', part }])
  }
  return found
}

/** Texts in the order of the parts; what marks a row and its number are the same in all of them. */
function joined(pieces: readonly Piece[], table: ListTable, read: ReadCells): Cells {
  const [first, ...rest] = pieces.toSorted((left, right) => left.part.part - right.part.part).map(({ row }) => read(row, table))
  const whole: Cells = { ...first }
  for (const cells of rest) for (const field of postulateFields) if (field !== 'number' && whole[field] !== undefined) whole[field] += cells[field] ?? ''
  return whole
}
