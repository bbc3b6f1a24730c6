import * as z from 'zod'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange, type TimeStyle } from '#shared/text/format-time.ts'
import { dutyModeLabels, dutyModes } from './duty.ts'
import { choice, date, id, reference, time } from './field.ts'

/** A duty as readers saw it on a day: names instead of references, so that it says the same when a unit or a person is called otherwise later. The ids tell which duty, unit and person it was. */
export const printedDuty = z.strictObject({
  duty: id, date, from: time, to: time, mode: choice(dutyModes), unit: reference, unitName: z.string(), person: reference, personName: z.string(), phone: z.string(), email: z.string(), room: z.string(),
  languages: z.array(z.string()), spheres: z.array(z.string()), note: z.string(),
})
export type PrintedDuty = z.output<typeof printedDuty>

/** What a reader of a roster sees of a duty, in the order of its columns. */
export const printedFields = ['date', 'hours', 'mode', 'unit', 'phone', 'email', 'room', 'person', 'languages', 'spheres', 'note'] as const
export type PrintedField = (typeof printedFields)[number]
export const printedFieldLabels: Record<PrintedField, string> = {
  date: 'dzień', hours: 'godziny', mode: 'forma', unit: 'komórka', phone: 'telefon', email: 'e-mail', room: 'miejsce', person: 'osoba', languages: 'język', spheres: 'sfera zadań', note: 'uwagi',
}

const values: Record<PrintedField, (duty: PrintedDuty, style: TimeStyle) => string> = {
  date: ({ date: day }) => formatDateWithWeekday(day),
  hours: ({ from, to }, style) => formatTimeRange(from, to, style),
  mode: ({ mode }) => dutyModeLabels[mode],
  unit: ({ unitName }) => unitName,
  phone: ({ phone }) => formatPhone(phone),
  email: ({ email }) => email,
  room: ({ room }) => room,
  person: ({ personName }) => personName,
  languages: ({ languages }) => languages.join(', '),
  spheres: ({ spheres }) => spheres.join(', '),
  note: ({ note }) => note,
}

/** One field as people read it; empty when nothing is said. A number written in another way is the same number. */
export const printedValue = (duty: PrintedDuty, field: PrintedField, style: TimeStyle = {}): string => values[field](duty, style)

/** Which duty it is, in a line: „24.09.2026 (czwartek), 10.00–14.00, Wydział Kultury, tel. 12 616 57 69”. */
export function dutyInWords(duty: PrintedDuty, style: TimeStyle = {}): string {
  const contact = duty.phone ? `tel. ${formatPhone(duty.phone)}` : duty.email || duty.room
  return [printedValue(duty, 'date'), printedValue(duty, 'hours', style), duty.unitName || duty.personName, contact].filter(Boolean).join(', ')
}

/** By day, hour and unit. For `toSorted`. */
export const byDay = (one: PrintedDuty, other: PrintedDuty) => {
  const [left, right] = [one, other].map(({ date: day, from, to, unitName, duty }) => [day, from, to, unitName, duty].join('\n'))
  return left! < right! ? -1 : left! > right! ? 1 : 0
}
