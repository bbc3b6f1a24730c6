import { dutySheetFields, type DutyField, type DutySheetField } from '#shared/domain/duty-import-field.ts'
import type { TableRow } from '#electron/exchange/table-file.ts'
import { canonicalText } from './canonical-text.ts'
import { readDutyMark, type DutyMark } from './duty-mark.ts'
import type { ListTable } from './list-tables.ts'
import { readSerialClock, readSerialDay } from './serial-cells.ts'
import { strayCellFault } from './stray-cells.ts'
import { isTitle } from './whole-rows.ts'

export type DutyCells = Partial<Record<DutySheetField | 'hours', string>>
/** A row of a list of duties. `cells` has the fields that the list has columns for; `headers` how they are headed; `source` is one for all rows of a sheet, because two files may have one name. `isMarkDamaged`: what stands in the column of the mark is none. `fault`: why nothing of the row can be taken. */
export type DutyRow = { file: string; sheet: string; source: object; line: number; mark: DutyMark | undefined; cells: DutyCells; headers: Partial<Record<DutyField, string>>; isMarkDamaged: boolean; fault: string | undefined }

/** The rows of a table that say anything. Empty ones that invite to write, and titles across the table, do not; nor does a row that was emptied instead of being taken out. */
export function dutyRows(table: ListTable<DutyField>, place: Pick<DutyRow, 'file' | 'sheet' | 'source'>): DutyRow[] {
  const headers = Object.fromEntries(table.fields.flatMap((field, index) => (field === null ? [] : [[field, table.headers[index]!]])).toReversed()) as DutyRow['headers']
  return table.rows.filter((row) => !isTitle(row)).flatMap((row) => {
    const { fingerprint = '', ...said } = cellsOf(row, table)
    const mark = readDutyMark(fingerprint)
    const cells = withoutFormula(said)
    const fault = strayCellFault(row, table)
    if (!fault && Object.entries(cells).every(([field, text]) => field === 'weekday' || text.trim() === '')) return []
    return [{ ...place, line: row.line, mark, cells, headers, isMarkDamaged: mark === undefined && fingerprint.trim() !== '', fault }]
  })
}

/** Columns that mean the same are read together, one line each. */
function cellsOf({ cells }: TableRow, { fields }: ListTable<DutyField>): DutyCells & { fingerprint?: string } {
  const found: Partial<Record<DutyField, string>> = {}
  fields.forEach((field, index) => {
    if (field === null || field === 'order') return
    const text = canonicalText(cells[index] ?? '')
    const before = found[field] ?? ''
    found[field] = before !== '' && text !== '' ? `${before}\n${text}` : before + text
  })
  const { date, from, to } = found
  return { ...found, ...(date !== undefined && { date: readSerialDay(date) }), ...(from !== undefined && { from: readSerialClock(from) }), ...(to !== undefined && { to: readSerialClock(to) }) }
}

/** Our own formula for the weekday, in a file that no spreadsheet has calculated since. */
const withoutFormula = ({ weekday, ...cells }: DutyCells): DutyCells => (weekday === undefined || weekday.startsWith('=') ? cells : { ...cells, weekday })

/** Fields of a duty that a row speaks of. */
export const saidFields = ({ cells }: Pick<DutyRow, 'cells'>): DutySheetField[] => dutySheetFields.filter((field) => field !== 'weekday' && cells[field] !== undefined)
