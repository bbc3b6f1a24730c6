import { weekdayName } from '#shared/text/format-date.ts'

const dayMs = 86_400_000

/** A day as spreadsheets count it, with the 29 February 1900 that never was (ECMA-376 part 1, 18.17.4). */
export function daySerial(day: string): number {
  const serial = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / dayMs)
  return serial > 60 ? serial : serial - 1
}

/** `HH:MM` as the part of a day. */
export function clockSerial(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return (hour * 60 + minute) / 1440
}

/** From Monday, 1 January 2024, on. */
const weekdays = Array.from({ length: 7 }, (_, index) => `"${weekdayName(`2024-01-0${index + 1}`)}"`).join(',')

/** The weekday of a cell in Polish, in whatever language the spreadsheet speaks; empty as long as the cell holds no day. */
export const weekdayFormula = (cell: string): string => `IF(ISNUMBER(${cell}),CHOOSE(WEEKDAY(${cell},2),${weekdays}),"")`
