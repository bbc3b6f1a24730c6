import { numberText } from '#electron/exchange/excel-date.ts'

/** A day that lost its format, as the number that a spreadsheet counts days by: from the year 2000 to 2100. */
export function readSerialDay(cell: string): string {
  const isDay = /^\d{5}$/u.test(cell.trim()) && Number(cell) >= 36_526 && Number(cell) <= 73_415
  return isDay ? numberText(cell.trim(), 'date', false) : cell
}

/** An hour that lost its format: the part of a day. */
export function readSerialClock(cell: string): string {
  return /^0[.,]\d{3,}$|^0[.,](?:5|25|75)$/u.test(cell.trim()) ? numberText(cell.trim().replace(',', '.'), 'time', false) : cell
}
