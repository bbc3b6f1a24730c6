import type { Calendar, CalendarEvent } from '#shared/documents/calendar.ts'
import type { BuildContext, PublishedRoster } from '#shared/documents/data.ts'
import { timeStyle } from '#shared/documents/house.ts'
import { dutyChanges, hasChanges } from '#shared/domain/duty-changes.ts'
import { byDay, printedFieldLabels, printedValue, type PrintedDuty, type PrintedField } from '#shared/domain/printed-duty.ts'
import { comparePolish } from '#shared/text/collate.ts'

export type CalendarGrouping = 'unit' | 'person'

/** The calendar of a roster, and where asked one for each unit or person with a duty now or in a published version; the roster's own first, the others by name. */
export function buildDutyCalendars(data: PublishedRoster, by: CalendarGrouping | undefined, context: BuildContext): Calendar[] {
  return [buildOne(data, { title: data.roster.title, isIn: () => true }, context), ...groupsOf(data, by).map((group) => buildOne(data, group, context))]
}

type Group = { title: string; isIn: (duty: PrintedDuty) => boolean }

function groupsOf({ versions, now }: PublishedRoster, by: CalendarGrouping | undefined): Group[] {
  if (by === undefined) return []
  // The name that is used now stands last and is the one that stays.
  const all = [...versions.flatMap(({ duties }) => duties), ...now]
  const names = new Map(all.flatMap((duty) => (duty[by] === null ? [] : [[duty[by], by === 'unit' ? duty.unitName : duty.personName] as const])))
  const groups = [...names].map(([id, title]) => ({ title, isIn: (duty: PrintedDuty) => duty[by] === id }))
  return groups.toSorted((one, other) => comparePolish(one.title, other.title))
}

function buildOne(data: PublishedRoster, { title, isIn }: Group, context: BuildContext): Calendar {
  const { versions, now } = data
  const { house } = context
  const last = versions.at(-1)
  const current = now.filter(isIn)
  const present = new Set(current.map(({ duty }) => duty))
  // As each was in the last version that had it: a duty that went to another unit is gone for this one.
  const former = new Map(versions.flatMap(({ duties }) => duties.filter(isIn)).map((duty) => [duty.duty, duty]))
  const gone = [...former.values()].filter(({ duty }) => !present.has(duty))
  const toEvent = (status: CalendarEvent['status']) => (duty: PrintedDuty) => eventOf(duty, { status, data, context })
  return {
    title,
    author: house.unitName || house.cityOffice,
    organiser: house.email.trim() === '' ? null : { name: house.unitName || house.cityOffice || house.email.trim(), email: house.email.trim() },
    createdAt: context.now,
    sequence: last ? last.number + (hasChanges(dutyChanges(last.duties, now)) ? 1 : 0) : 0,
    events: [...current.toSorted(byDay).map(toEvent(last ? 'confirmed' : 'tentative')), ...gone.toSorted(byDay).map(toEvent('cancelled'))],
  }
}

/** What stands in the description, line by line; the day and hours are the event's own. */
const describedFields: readonly PrintedField[] = ['unit', 'person', 'mode', 'phone', 'email', 'room', 'languages', 'spheres', 'note']

function eventOf(duty: PrintedDuty, { status, data: { consultation }, context }: { status: CalendarEvent['status']; data: PublishedRoster; context: BuildContext }): CalendarEvent {
  const style = timeStyle(context.house)
  const lines = describedFields.map((field) => [printedFieldLabels[field], printedValue(duty, field, style)] as const).filter(([, value]) => value !== '')
  return {
    uid: duty.duty, date: duty.date, from: duty.from, to: duty.to, status,
    summary: ['Dyżur', duty.unitName || duty.personName, consultation.subjectShort].filter(Boolean).join(' – '),
    description: [`konsultacje: ${consultation.subjectShort}`, ...lines.map(([label, value]) => `${label}: ${value}`)].join('\n'),
    location: duty.room,
  }
}
