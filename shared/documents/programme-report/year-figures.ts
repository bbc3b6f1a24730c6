import { listedEntries } from '#shared/documents/compilation-groups.ts'
import { decisionOf } from '#shared/documents/compilation-words.ts'
import type { PostulateEntry } from '#shared/documents/data.ts'
import { isAnsweredElsewhere } from '#shared/documents/origin-words.ts'
import type { ProgrammeReportData } from '#shared/documents/report-data.ts'
import { formatPercent } from '#shared/text/format-percent.ts'
import { formatCount } from '#shared/text/plural.ts'

/** The postulaty of the year in order, and those of them with a decision of their own. */
export function yearPostulates({ year, entries }: Pick<ProgrammeReportData, 'year' | 'entries'>): { listed: PostulateEntry[]; decided: PostulateEntry[] } {
  const listed = listedEntries({ scope: { kind: 'year', year }, programme: null, entries })
  return { listed, decided: listed.filter((entry) => !isAnsweredElsewhere(entry)) }
}

/** `46,5% (10 z 22)`; empty when there is nothing to divide by. */
export function acceptedShare(decided: readonly PostulateEntry[]): string {
  const accepted = decided.filter((entry) => ['accepted', 'partially'].includes(decisionOf(entry))).length
  return decided.length === 0 ? '' : `${formatPercent(accepted, decided.length)} (${formatCount(accepted)} z ${formatCount(decided.length)})`
}

/** All people who came, as far as they were counted, and how many meetings nobody counted at. */
export function participantsOfYear({ meetings }: Pick<ProgrammeReportData, 'meetings'>): { people: number; counted: number; uncounted: number } {
  const counts = meetings.flatMap(({ presence }) => presence.people ?? [])
  return { people: counts.reduce((sum, count) => sum + count, 0), counted: counts.length, uncounted: meetings.length - counts.length }
}
