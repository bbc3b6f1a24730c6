import type { Calendar, CalendarEvent } from '#shared/documents/calendar.ts'
import type { BuildContext, PublishedRoster } from '#shared/documents/data.ts'
import { timeStyle } from '#shared/documents/house.ts'
import { dutyChanges } from '#shared/domain/duty-changes.ts'
import { byDay, printedFieldLabels, printedValue, type PrintedDuty, type PrintedField } from '#shared/domain/printed-duty.ts'
import { comparePolish } from '#shared/text/collate.ts'

export type CalendarGrouping = 'unit' | 'person'

/** A duty that went out in a calendar file: all that is needed to cancel it there. */
export type SentDuty = Pick<PrintedDuty, 'duty' | 'date' | 'from' | 'to' | 'unit' | 'unitName' | 'person' | 'personName'>

/** `isCurrent`: of a published roster what it is now instead of its last version. */
export type CalendarData = PublishedRoster & { sent: readonly SentDuty[]; isCurrent: boolean }

/** What goes into the files, and of it what readers were not told: of a published roster its last version, of a draft what it is now. */
export function shownDuties({ roster, versions, now, isCurrent }: Pick<CalendarData, 'roster' | 'versions' | 'now' | 'isCurrent'>): { shown: readonly PrintedDuty[]; unpublished: ReadonlySet<string> } {
  const last = roster.state === 'published' ? versions.at(-1) : undefined
  if (last && !isCurrent) return { shown: last.duties, unpublished: new Set() }
  const changes = dutyChanges(last?.duties ?? [], now)
  return { shown: now, unpublished: new Set([...changes.added, ...changes.changed.map(({ after }) => after)].map(({ duty }) => duty)) }
}

/** The calendar of a roster, and where asked one for each unit or person with a duty now, in a published version or in a file that went out; the roster's own first, the others by name. */
export function buildDutyCalendars(data: CalendarData, by: CalendarGrouping | undefined, context: BuildContext): Calendar[] {
  return [buildOne(data, { title: data.roster.title, isIn: () => true }, context), ...groupsOf(data, by).map((group) => buildOne(data, group, context))]
}

type Group = { title: string; isIn: (duty: SentDuty) => boolean }

function groupsOf(data: CalendarData, by: CalendarGrouping | undefined): Group[] {
  if (by === undefined) return []
  // The name that is used now stands last and is the one that stays.
  const all: SentDuty[] = [...data.sent, ...data.versions.flatMap(({ duties }) => duties), ...shownDuties(data).shown]
  const names = new Map(all.flatMap((duty) => (duty[by] === null ? [] : [[duty[by], by === 'unit' ? duty.unitName : duty.personName] as const])))
  const groups = [...names].filter(([, title]) => title !== '').map(([id, title]) => ({ title, isIn: (duty: SentDuty) => duty[by] === id }))
  return groups.toSorted((one, other) => comparePolish(one.title, other.title))
}

/** Seconds since then make a number that only grows and that every calendar can hold. */
const firstMoment = Date.UTC(2020, 0, 1)

function buildOne(data: CalendarData, { title, isIn }: Group, context: BuildContext): Calendar {
  const { house } = context
  const { shown, unpublished } = shownDuties(data)
  const current = shown.filter(isIn)
  const present = new Set(current.map(({ duty }) => duty))
  // As each was in the last version that had it, else as it went out: a duty that went to another unit is gone for this one.
  const former = new Map<string, PrintedDuty | SentDuty>([...data.sent, ...data.versions.flatMap(({ duties }) => duties)].filter(isIn).map((duty) => [duty.duty, duty]))
  const gone = [...former.values()].filter(({ duty }) => !present.has(duty))
  return {
    title,
    author: house.unitName || house.cityOffice,
    organiser: house.email.trim() === '' ? null : { name: house.unitName || house.cityOffice || house.email.trim(), email: house.email.trim() },
    createdAt: context.now,
    sequence: Math.floor((Date.parse(context.now) - firstMoment) / 1000),
    events: [
      ...current.toSorted(byDay).map((duty) => eventOf(duty, { status: unpublished.has(duty.duty) ? 'tentative' : 'confirmed', data, context })),
      ...gone.toSorted(byDayAndHour).map((duty) => ('mode' in duty ? eventOf(duty, { status: 'cancelled', data, context }) : cancelledEvent(duty, data))),
    ],
  }
}

const byDayAndHour = (one: SentDuty, other: SentDuty) => comparePolish(`${one.date} ${one.from} ${one.unitName} ${one.duty}`, `${other.date} ${other.from} ${other.unitName} ${other.duty}`)

const summaryOf = ({ unitName, personName }: SentDuty, { consultation }: CalendarData) => ['Dyżur', unitName || personName, consultation.subjectShort].filter(Boolean).join(' – ')

/** Of what was never published only the time is known, which is all that a calendar needs. */
function cancelledEvent(duty: SentDuty, data: CalendarData): CalendarEvent {
  return { uid: duty.duty, date: duty.date, from: duty.from, to: duty.to, status: 'cancelled', summary: summaryOf(duty, data), description: `konsultacje: ${data.consultation.subjectShort}`, location: '' }
}

/** What stands in the description, line by line; the day and hours are the event's own. */
const describedFields: readonly PrintedField[] = ['unit', 'person', 'mode', 'phone', 'email', 'room', 'languages', 'spheres', 'note']

function eventOf(duty: PrintedDuty, { status, data, context }: { status: CalendarEvent['status']; data: CalendarData; context: BuildContext }): CalendarEvent {
  const style = timeStyle(context.house)
  const lines = describedFields.map((field) => [printedFieldLabels[field], printedValue(duty, field, style)] as const).filter(([, value]) => value !== '')
  return {
    uid: duty.duty, date: duty.date, from: duty.from, to: duty.to, status,
    summary: summaryOf(duty, data),
    description: [`konsultacje: ${data.consultation.subjectShort}`, ...lines.map(([label, value]) => `${label}: ${value}`)].join('\n'),
    location: duty.room,
  }
}
