import { dutySheetFields, type DutySheetField, type DutyTexts } from '#shared/domain/duty-import-field.ts'
import { readClock } from '#shared/text/read-clock.ts'
import { readDay } from '#shared/text/read-day.ts'
import { hashOf, makeMarkCode } from '#electron/exchange/mark-code.ts'
import { sameLines, sameSpaces } from './answer-marks.ts'

/** Which duty a row of a workbook was made of, and what it said: as a whole, and field by field, so that a later import can tell who changed what. */
export type DutyMark = { id: string; texts: string; fields: string }

const [textsBytes, fieldBytes] = [5, 2]
const code = makeMarkCode('D1', textsBytes + fieldBytes * dutySheetFields.length)

/** A cell as two programs agree on it: days and hours in one notation, spaces alike; of remarks the lines count. */
export function evened(field: DutySheetField, cell: string): string {
  if (field === 'date') return readDay(cell) ?? sameSpaces(cell)
  if (field === 'from' || field === 'to') return readClock(cell) ?? sameSpaces(cell)
  return field === 'note' ? sameLines(cell) : sameSpaces(cell)
}

/** One in 65 536 is the same by chance; asked about only of a cell that differs from the register. */
const fieldHash = (field: DutySheetField, cell: string) => hashOf([field, evened(field, cell)], fieldBytes)

export const hashOfDuty = (texts: DutyTexts): string => hashOf(dutySheetFields.map((field) => evened(field, texts[field])), textsBytes)

/** A spreadsheet that copies a row downwards counts on a number at the end of a text; behind a letter it leaves it as it is. */
const end = 'W'

/** The mark of a row of the workbook. */
export const writeDutyMark = (id: string, texts: DutyTexts): string => code.write(id, hashOfDuty(texts) + dutySheetFields.map((field) => fieldHash(field, texts[field])).join('')) + end

/** Undefined for what is no mark of ours, or was mistyped. */
export function readDutyMark(cell: string): DutyMark | undefined {
  const read = code.read(cell.trim().replace(/w$/iu, ''))
  return read && { id: read.id, texts: read.hex.slice(0, 2 * textsBytes), fields: read.hex.slice(2 * textsBytes) }
}

/** Whether the row said the same of this field when the workbook was made. */
export function saidSame({ fields }: DutyMark, field: DutySheetField, cell: string): boolean {
  const at = dutySheetFields.indexOf(field) * 2 * fieldBytes
  return fields.slice(at, at + 2 * fieldBytes) === fieldHash(field, cell)
}
