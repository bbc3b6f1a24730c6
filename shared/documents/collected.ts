import { meetingYear } from '#shared/domain/meeting.ts'
import type { PostulateStage } from '#shared/domain/postulate.ts'
import { formatDateList } from '#shared/text/format-date.ts'
import { formatCount } from '#shared/text/plural.ts'
import { compilationWords } from './compilation-words.ts'
import { phaseSentence, untilToday } from './consultation-phase.ts'
import type { CompilationScope, PostulateEntry } from './data.ts'
import { notEntered, remarksIn, type CountedLetter } from './letter-remarks.ts'
import { meetingNoun } from './meeting-phrase.ts'

/** What a paper lists, and the letters that may hold more of it. */
export type Collected = { scope: CompilationScope; entries: readonly PostulateEntry[]; letters?: readonly CountedLetter[] }

/** Why a list is not the last one: it is still being collected, or letters hold what nobody has entered. */
export function collectingReasons({ scope, entries, letters = [] }: Collected, today: string): string[] {
  const missing = notEntered(letters, entries)
  return [
    scope.kind === 'consultation' ? phaseSentence(scope.consultation, today) : scope.kind === 'meeting' ? meetingAhead(scope.meeting, today) : '',
    missing === 0 ? '' : `Uwagi z pism niewpisane do rejestru: ${formatCount(missing)}.`,
  ].filter((reason) => reason !== '')
}

function meetingAhead(meeting: Extract<CompilationScope, { kind: 'meeting' }>['meeting'], today: string): string {
  const days = meeting.dates.map(({ date }) => date).toSorted()
  return days.some((day) => day > today) ? `${meetingNoun(meeting)} zaplanowano: ${formatDateList(days)}`.replace(/\.?$/, '.') : ''
}

/** That there is nothing: said for good only when all is over and no letter waits. */
export function noneSentence({ scope, letters = [] }: Collected, noun: PostulateStage, today: string): string {
  const { genitive } = compilationWords[noun]
  if (remarksIn(letters) > 0) return 'Uwag ze zgłoszonych pism nie wpisano jeszcze do rejestru.'
  const last = lastDayOfScope(scope)
  return last !== null && last < today ? `Nie zgłoszono ${genitive}.` : `${untilToday(today)} nie wpisano do rejestru żadnych ${genitive}.`
}

/** The last day on which something can be submitted; null when there is none. */
function lastDayOfScope(scope: CompilationScope): string | null {
  if (scope.kind === 'consultation') return scope.consultation.endsOn
  const days = scope.kind === 'meeting' ? scope.meeting.dates.map(({ date }) => date).toSorted() : []
  const year = scope.kind === 'meeting' ? meetingYear(scope.meeting) : scope.year
  return days.at(-1) ?? (year === null ? null : `${year}-12-31`)
}
