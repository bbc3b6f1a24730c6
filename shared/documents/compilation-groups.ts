import { comparePolish } from '#shared/text/collate.ts'
import { firstDay } from '#shared/domain/meeting.ts'
import { isCurrent, type PostulateStage } from '#shared/domain/postulate.ts'
import { byStage, collectedNoun, compilationWords } from './compilation-words.ts'
import type { BuildContext, CompilationData, PostulateEntry } from './data.ts'
import { meetingCaption, meetingWhen } from './meeting-phrase.ts'
import { hostNames } from './meeting-words.ts'

/** Entries of one stage under one heading; a compilation of one meeting or consultation has a single group without one, unless it holds both stages. */
export type CompilationGroup = { heading: string | null; stage: PostulateStage; entries: readonly PostulateEntry[] }

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

/** Each stage apart. Whole years and units are grouped by what the entries were raised at: the meetings, in a year the units that held them, then the consultations. */
export function groupedEntries(data: CompilationData, context: BuildContext): CompilationGroup[] {
  const stages = byStage(listedEntries(data))
  const isOne = data.scope.kind === 'meeting' || data.scope.kind === 'consultation'
  if (stages.length === 0 && isOne) return [{ heading: null, stage: collectedNoun(data.scope), entries: [] }]
  return stages.flatMap(({ stage, own }): CompilationGroup[] => {
    const { sheet } = compilationWords[stage]
    if (isOne) return [{ heading: stages.length > 1 ? sheet : null, stage, entries: own }]
    return groupsOf(own, data.scope, context).map(({ heading, entries }) => ({ heading: stages.length > 1 && entries[0]?.meeting ? `${sheet}: ${heading}` : heading, stage, entries }))
  })
}

function groupsOf(entries: readonly PostulateEntry[], scope: CompilationData['scope'], context: BuildContext): { heading: string; entries: PostulateEntry[] }[] {
  return [...Map.groupBy(entries, (entry) => headingOf(entry, scope, context))]
    .map(([heading, members]) => ({ heading, entries: members.toSorted(byDayAndNumber) }))
    .toSorted((left, right) => rank(left.entries) - rank(right.entries) || comparePolish(left.heading, right.heading))
}

/** A unit answers what was raised at meetings of others: there the meeting and its day stand over it. */
function headingOf({ meeting, hosts, consultation }: PostulateEntry, scope: CompilationData['scope'], { today }: BuildContext): string {
  if (meeting && scope.kind === 'unit') return [meetingCaption({ meeting, hosts }, today), meetingWhen(meeting)].filter(Boolean).join(' ')
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
