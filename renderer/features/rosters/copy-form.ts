import type { Input } from '#shared/contract/index.ts'
import { mondayOf } from '#shared/domain/day.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'

export type CopyForm = { from: string | null; week: string; startsOn: string | null; times: number | null }
/** All weeks, where a week may be chosen. */
export const allWeeks = 'all'

/** The weeks in which there are duties, by their Mondays, and the choice of all. */
export function weekLabels(duties: readonly { date: string }[]): Record<string, string> {
  const mondays = [...new Set(duties.map(({ date }) => mondayOf(date)))].toSorted()
  return { [allWeeks]: 'wszystkie dyżury', ...Object.fromEntries(mondays.map((monday) => [monday, `tydzień od ${formatDateWithWeekday(monday)}`])) }
}

/** What is asked for; undefined while it is not said what to copy. */
export function copyRequest(roster: string, { from, week, startsOn, times }: CopyForm): Input<'rosters.copyDuties'> | undefined {
  if (from === null) return undefined
  return { roster, from, ...(week !== allWeeks && { week }), ...(startsOn !== null && { startsOn }), times: times ?? 1 }
}
