import * as z from 'zod'
import { yearOf } from './day.ts'
import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, date, distinct, id, link, list, longText, optionalTime, reference, text, whole, year } from './field.ts'

export const meetingKinds = ['sector', 'consultation', 'quarterly', 'training', 'information'] as const
export type MeetingKind = (typeof meetingKinds)[number]
export const meetingKindLabels: Record<MeetingKind, string> = {
  sector: 'spotkanie branżowe', consultation: 'spotkanie konsultacyjne', quarterly: 'spotkanie kwartalne', training: 'szkolenie', information: 'spotkanie informacyjne',
}
export const meetingModes = ['in_person', 'online', 'hybrid'] as const
export const meetingModeLabels: Record<(typeof meetingModes)[number], string> = { in_person: 'na miejscu', online: 'on-line', hybrid: 'hybrydowo' }

/** A day of a meeting with its hours, which may be unknown. */
export const meetingDate = z.strictObject({ date, from: optionalTime, to: optionalTime })
export type MeetingDate = z.output<typeof meetingDate>

/** How many came, counted by hand; null when nobody counted (then the list of attendance says). */
const headcount = whole(0, 100_000).nullable()

/**
 * A meeting or training. It has one or several days, or none: then `period` says when in words („maj–czerwiec 2023”) and `year` places it.
 * `notes` is what was said, `outcomes` what was agreed and what comes next; `registration` says how to sign up, `link` where an online one takes place.
 */
export const meeting = defineEntity({
  fields: {
    kind: choice(meetingKinds), title: text(1000), dates: list(meetingDate, 60), period: text(120), year: year.nullable(), mode: choice(meetingModes), place: text(), address: text(), room: text(120), units: distinct(id),
    organisers: text(1000), spheres: distinct(id), ordinal: text(10), theme: text(5000), agenda: longText(), notes: longText(), programme: reference, consultation: reference,
    moderator: text(), registration: text(1000), link, outcomes: longText(), presentOrganisations: headcount, presentPeople: headcount, presentOfficials: headcount,
  },
  required: ['kind'],
  blank: {
    title: '', dates: [], period: '', year: null, mode: 'in_person', place: '', address: '', room: '', units: [], organisers: '', spheres: [], ordinal: '', theme: '', agenda: '', notes: '', programme: null, consultation: null,
    moderator: '', registration: '', link: '', outcomes: '', presentOrganisations: null, presentPeople: null, presentOfficials: null,
  },
})
export type Meeting = Stored<typeof meeting>

export const firstDay = (dates: readonly MeetingDate[]): string | undefined => dates.map(({ date }) => date).toSorted()[0]

/** The year under which a meeting is listed: that of its first day; without a day, the one entered. */
export function meetingYear({ dates, year }: Pick<Meeting, 'dates' | 'year'>): number | null {
  const first = firstDay(dates)
  return first ? yearOf(first) : year
}

export function meetingProblems({ dates, period, year }: Pick<Meeting, 'dates' | 'period' | 'year'>): Problems {
  const problems: Problems = {}
  if (dates.length === 0 && period.trim() === '') problems.dates = 'dates_or_period'
  if (dates.length === 0 && year === null) problems.year = 'required'
  dates.forEach(({ date, from, to }, index) => {
    if (from && to && to <= from) problems[`dates.${index}.to`] = 'end_before_start'
    if (dates.findIndex((other) => other.date === date && other.from === from) < index) problems[`dates.${index}.date`] = 'twice_in_list'
  })
  return problems
}

const shortDate = (day: string) => day.split('-').toReversed().join('.')

/** How a meeting is called in one line: its title, else its kind, and when it was. */
export function meetingLabel({ title, kind, dates, period }: Pick<Meeting, 'title' | 'kind' | 'dates' | 'period'>): string {
  const day = firstDay(dates)
  const when = day ? shortDate(day) : period
  const name = title.trim() || meetingKindLabels[kind]
  return when && !name.includes(when) ? `${name}, ${when}` : name
}
