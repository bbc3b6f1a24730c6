import { dutyModeLabels } from '#shared/domain/duty.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDateNumeric, formatDayAndWeekday, weekdayName } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import type { BuildContext, DutyEntry } from './data.ts'
import { timeStyle } from './house.ts'
import type { Cell, Column } from './table.ts'

/** A column of a roster, what stands in it, and whether a roster needs it. */
export type DutyColumn = { column: Column; cell: (entry: DutyEntry, context: BuildContext) => Cell; isNeeded: (duties: readonly DutyEntry[]) => boolean }

/** For rosters of several units. */
export const unitColumn: DutyColumn = {
  column: { key: 'unit', header: 'Komórka organizacyjna', kind: 'text', share: 26 },
  cell: ({ duty, unit }) => (unit ? unitNameOn(unit, duty.date).name : ''),
  isNeeded: (duties) => duties.some(({ unit }) => unit !== null),
}
/** On pages, whose caption says the year. */
export const dayColumn: DutyColumn = {
  column: { key: 'date', header: 'Dzień', kind: 'text', share: 22 },
  cell: ({ duty }) => formatDayAndWeekday(duty.date),
  isNeeded: () => true,
}
/** In spreadsheets, where a row stands alone. */
export const dateColumn: DutyColumn = {
  column: { key: 'date', header: 'Data', kind: 'text', share: 24 },
  cell: ({ duty }) => `${formatDateNumeric(duty.date)} (${weekdayName(duty.date)})`,
  isNeeded: () => true,
}

/** A duty by phone without its number, or by e-mail without its address, has room for it: the roster is of no use without. */
export const toFillIn = '…'.repeat(10)

/** Columns that every roster may have, in their order; those with nothing to say are left out. */
const optionalColumns: readonly DutyColumn[] = [
  {
    column: { key: 'hours', header: 'Godziny', kind: 'text', share: 18 },
    cell: ({ duty }, { house }) => formatTimeRange(duty.from, duty.to, { ...timeStyle(house), isAligned: true }),
    isNeeded: () => true,
  },
  {
    column: { key: 'mode', header: 'Forma', kind: 'text', share: 12 },
    cell: ({ duty }) => dutyModeLabels[duty.mode],
    isNeeded: (duties) => duties.some(({ duty }) => duty.mode !== 'phone'),
  },
  {
    column: { key: 'phone', header: 'Telefon', kind: 'text', share: 18 },
    cell: ({ duty }) => formatPhone(duty.phone) || (duty.mode === 'phone' ? toFillIn : ''),
    isNeeded: (duties) => duties.some(({ duty }) => duty.mode === 'phone' || duty.phone !== ''),
  },
  {
    column: { key: 'email', header: 'E-mail', kind: 'text', share: 28 },
    cell: ({ duty }) => duty.email || (duty.mode === 'email' ? toFillIn : ''),
    isNeeded: (duties) => duties.some(({ duty }) => duty.mode === 'email' || duty.email !== ''),
  },
  { column: { key: 'room', header: 'Miejsce', kind: 'text', share: 16 }, cell: ({ duty }) => duty.room, isNeeded: (duties) => duties.some(({ duty }) => duty.room !== '') },
  { column: { key: 'person', header: 'Osoba', kind: 'text', share: 18 }, cell: ({ personName }) => personName, isNeeded: (duties) => duties.some(({ personName }) => personName !== '') },
  { column: { key: 'languages', header: 'Język', kind: 'text', share: 14 }, cell: ({ duty }) => duty.languages.join(', '), isNeeded: (duties) => duties.some(({ duty }) => duty.languages.length > 0) },
  {
    column: { key: 'spheres', header: 'Sfera zadań publicznych', kind: 'text', share: 26 },
    cell: ({ spheres }) => spheres.map((sphere) => ({ text: sphere.short || sphere.nominative })),
    isNeeded: (duties) => duties.some(({ spheres }) => spheres.length > 0),
  },
  { column: { key: 'note', header: 'Uwagi', kind: 'text', share: 26 }, cell: ({ duty }) => duty.note, isNeeded: (duties) => duties.some(({ duty }) => duty.note !== '') },
]

/** The columns after the day: those that have something to say in any of the duties. */
export function dutyColumns(duties: readonly DutyEntry[]): DutyColumn[] {
  return optionalColumns.filter((column) => column.isNeeded(duties))
}
