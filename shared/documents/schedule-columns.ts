import { meetingKindLabels } from '#shared/domain/meeting.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { formatDate, formatDateNumeric, weekdayName } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import type { BuildContext } from './data.ts'
import { timeStyle } from './house.ts'
import { meetingForms, meetingHours, placeLines } from './meeting-facts.ts'
import { meetingCaption } from './meeting-phrase.ts'
import { heldMeetingName, hostNames } from './meeting-words.ts'
import { isAhead, type ScheduledDay } from './schedule-rows.ts'
import { linesOf, type Cell, type CellLine, type Column } from './table.ts'

/** A column of a schedule and what stands in it. One with nothing in any row is left out, unless a row is still to be settled. */
export type ScheduleColumn = { column: Column; cell: (row: ScheduledDay, context: BuildContext) => Cell; isSettled?: true }

const lines = (texts: readonly string[]): CellLine[] => texts.filter((text) => text.trim() !== '').map((text) => ({ text }))
const column = (key: string, header: string, share: number): Column => ({ key, header, kind: 'text', share })

const hours: ScheduleColumn = {
  column: { ...column('hours', 'Godziny', 24), kind: 'date' }, isSettled: true,
  cell: ({ day }, { house }) => (day ? meetingHours(day, { ...timeStyle(house), isAligned: true }) : ''),
}
const place: ScheduleColumn = {
  column: column('place', 'Miejsce', 38), isSettled: true,
  cell: ({ entry: { meeting } }) => [...lines(placeLines(meeting)), ...lines([meetingForms[meeting.mode], meeting.link])],
}
const organiser: ScheduleColumn = {
  column: column('organiser', 'Organizator', 40),
  cell: ({ entry: { meeting, hosts } }, { today }) => lines(meeting.organisers.trim() === '' ? hostNames(hosts, meeting, today) : [meeting.organisers]),
}
/** How to sign up, else how to reach the hosts; how to reach the office itself is said once, under the table. */
const registration: ScheduleColumn = {
  column: column('registration', 'Zapisy i kontakt', 40),
  cell: ({ entry: { meeting, hosts } }, { house }) => lines(meeting.registration.trim() === '' ? contacts(hosts.filter(({ email, phone }) => email !== house.email || phone !== house.phone)) : [meeting.registration]),
}

function contacts(hosts: readonly Unit[]): string[] {
  return hosts.flatMap(({ phone, email }) => [phone && `tel. ${formatPhone(phone)}`, email])
}

/** On pages: the six columns that offices print. */
const pageColumns: readonly ScheduleColumn[] = [
  {
    column: column('date', 'Data', 36),
    cell: ({ entry, day }) => (day ? [{ text: formatDate(day.date), isStrong: true }, { text: weekdayName(day.date) }, ...(day.count > 1 ? [{ text: `(termin ${day.ordinal} z ${day.count})` }] : [])] : [{ text: entry.meeting.period, isStrong: true }]),
  },
  hours,
  {
    column: column('theme', 'Temat i sfery', 66),
    cell: ({ entry }, { today }) => [{ text: meetingCaption(entry, today), isStrong: true }, ...lines([entry.meeting.theme, spheresSentence(entry.spheres.map((sphere) => sphere.short || sphere.nominative))])],
  },
  place, organiser, registration,
]

/** In spreadsheets each thing has a column of its own, to be filtered and sorted by. */
const sheetColumns: readonly ScheduleColumn[] = [
  { column: column('date', 'Data', 18), cell: ({ entry, day }) => (day ? formatDateNumeric(day.date) : entry.meeting.period) },
  { column: column('weekday', 'Dzień tygodnia', 16), cell: ({ day }) => (day ? weekdayName(day.date) : '') },
  hours,
  { column: column('name', 'Spotkanie', 40), cell: ({ entry }, { today }) => heldMeetingName(entry, today) },
  { column: column('kind', 'Rodzaj', 22), cell: ({ entry }) => meetingKindLabels[entry.meeting.kind] },
  { column: column('theme', 'Temat', 46), cell: ({ entry }) => entry.meeting.theme },
  { column: column('spheres', 'Sfery', 34), cell: ({ entry }) => lines(entry.spheres.map((sphere) => sphere.short || sphere.nominative)) },
  place, organiser, registration,
  { column: column('programme', 'Program', 20), cell: ({ entry: { programme } }) => (programme ? programme.shortName || programme.title : '') },
]

function spheresSentence(names: readonly string[]): string {
  return names.length === 0 ? '' : `${names.length === 1 ? 'Sfera' : 'Sfery'}: ${names.join('; ')}.`
}

const isEmpty = (cell: Cell) => linesOf(cell).every(({ text }) => text.trim() === '')

/** The columns that have something to say, or all where there is no row at all; what is not known of a day to come is yet to be settled, and that is said. */
export function scheduleColumns(medium: 'page' | 'sheet', rows: readonly ScheduledDay[], context: BuildContext): ScheduleColumn[] {
  const all = medium === 'page' ? pageColumns : sheetColumns
  const hasAhead = rows.some((row) => isAhead(row, context.today))
  const needed = all.filter(({ cell, isSettled }) => rows.length === 0 || (isSettled && hasAhead) || rows.some((row) => !isEmpty(cell(row, context))))
  return needed.map((one) => (one.isSettled ? { ...one, cell: (row, ...rest) => settled(one.cell(row, ...rest), isAhead(row, context.today)) } : one))
}

function settled(cell: Cell, isToCome: boolean): Cell {
  return isEmpty(cell) && isToCome ? 'do ustalenia' : cell
}
