import { comparePolish } from '#shared/text/collate.ts'
import { firstDay } from '#shared/domain/meeting.ts'
import { isCurrent } from '#shared/domain/postulate.ts'
import type { BuildContext, CompilationData, PostulateEntry } from './data.ts'
import { hostNames } from './meeting-words.ts'

/** Postulates under one heading; a compilation of one meeting or consultation has a single group without one. */
export type CompilationGroup = { heading: string | null; entries: readonly PostulateEntry[] }

const withoutMeeting = 'Zgłoszone poza spotkaniami'

/**
 * The postulates of a compilation in order, without those that keep their numbers in the register only: cancelled, divided into others, joined to another.
 * What was joined to an entry of another paper stays, without an answer of its own: it was raised here. A unit reads only what it answers.
 */
export function listedEntries({ scope, entries }: CompilationData): PostulateEntry[] {
  const current = entries.filter(({ postulate }) => isCurrent(postulate))
  if (scope.kind === 'unit') return current.map((entry) => ({ ...entry, positions: entry.positions.filter(({ unit }) => unit.id === scope.unit.id) })).toSorted(byNumber)
  const here = new Set(current.map(({ postulate }) => postulate.id))
  const elsewhere = entries.filter(({ postulate: { isCancelled, isSplit, mergedInto } }) => !isCancelled && !isSplit && mergedInto !== null && !here.has(mergedInto))
  return [...current, ...elsewhere.map((entry) => ({ ...entry, positions: [] }))].toSorted(byNumber)
}

function byNumber(left: PostulateEntry, right: PostulateEntry): number {
  return comparePolish(left.postulate.number, right.postulate.number)
}

/** Whole years and units are grouped by what the postulates were raised at: the units that held the meetings, then the consultations. */
export function groupedEntries(data: CompilationData, context: BuildContext): CompilationGroup[] {
  const entries = listedEntries(data)
  if (data.scope.kind === 'meeting' || data.scope.kind === 'consultation') return [{ heading: null, entries }]
  const byHeading = Map.groupBy(entries, (entry) => headingOf(entry, context))
  return [...byHeading]
    .map(([heading, members]) => ({ heading, entries: members.toSorted(byDayAndNumber) }))
    .toSorted((left, right) => rank(left.entries) - rank(right.entries) || comparePolish(left.heading, right.heading))
}

function headingOf({ meeting, hosts, consultation }: PostulateEntry, { today }: BuildContext): string {
  if (meeting) return hostNames(hosts, meeting, today).join(', ') || meeting.title || withoutMeeting
  return consultation ? `Uwagi zgłoszone w konsultacjach: ${consultation.subjectShort}` : withoutMeeting
}

function rank([first]: readonly PostulateEntry[]): number {
  return first?.meeting ? 0 : first?.consultation ? 1 : 2
}

function byDayAndNumber(left: PostulateEntry, right: PostulateEntry): number {
  return dayDigits(left).localeCompare(dayDigits(right)) || byNumber(left, right)
}

function dayDigits({ meeting, postulate }: PostulateEntry): string {
  return (meeting && firstDay(meeting.dates)) ?? postulate.receivedOn ?? ''
}
