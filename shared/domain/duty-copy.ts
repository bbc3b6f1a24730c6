import { makeBookings } from './bookings.ts'
import { addDays, daysFrom, mondayOf } from './day.ts'
import { nextDay, obstacleOn, type DayObstacle, type RosterDays } from './duty-days.ts'
import { draftOf, type DutyDraft } from './duty-draft.ts'
import { isAtSameTime } from './duty-resources.ts'
import type { Duty } from './duty.ts'

/** A copied duty: which it was, its old and its new day, and, when that is another weekday (`isShifted`), why. */
export type Move = { duty: string; from: string; to: string; isShifted: boolean; why: string }
/** What was not copied, the day that it would have had, and why. */
export const copyRefusals = ['outside_period', 'no_day', 'taken'] as const
export type NotCopied = { duty: string; from: string; to: string; code: (typeof copyRefusals)[number]; reason: string }
/** `moves` says of each of `duties`, in the same order, where it came from. */
export type Copied = { duties: DutyDraft[]; moves: Move[]; skipped: NotCopied[] }

/** What is copied: the first duty comes on the first day with its weekday from `startsOn` on, the others as far behind it as they were; `times` in a row. */
export type CopyRequest = { source: readonly Duty[]; startsOn: string; times: number }
/** What it is copied into: the days of that roster, and the duties that are there already, of other rosters too. */
export type CopySetting = { days: RosterDays; present: readonly Duty[] }

/** How many calendar weeks the duties touch; 1 for none. */
export function weeksOf(duties: readonly Pick<Duty, 'date'>[]): number {
  const dates = duties.map(({ date }) => date).toSorted()
  return dates.length === 0 ? 1 : daysFrom(mondayOf(dates[0]!), mondayOf(dates.at(-1)!)) / 7 + 1
}

/** Where copies begin when nobody says: in the same roster, in the week after what is copied; in another one, as far from the beginning of its consultation as they were. */
export function usualStart(source: readonly Pick<Duty, 'date'>[], { isSameRoster, before, after }: { isSameRoster: boolean; before: { startsOn: string }; after: { startsOn: string } }): string {
  const first = source.map(({ date }) => date).toSorted()[0] ?? before.startsOn
  return isSameRoster ? addDays(mondayOf(first), weeksOf(source) * 7) : addDays(after.startsOn, daysFrom(before.startsOn, first))
}

type Wanted = { duty: Duty; day: string; obstacle: DayObstacle | undefined }

/**
 * Duties moved by whole weeks, so that every weekday stays; where the new day is a day off or that of a meeting, to the next working day of the period on which there is nobody in the way.
 * What would lie outside the period, and what is there already or has its person, telephone or room taken, is left out and told.
 */
export function copyDuties(request: CopyRequest, { days, present }: CopySetting): Copied {
  const bookings = makeBookings(present)
  const byDay = Map.groupBy<string, DutyDraft>(present, ({ date }) => date)
  const copied: { draft: DutyDraft; move: Move }[] = []
  const skipped: NotCopied[] = []
  const wanted = wantedDays(request, days)
  // Those that keep their day come first: a shifted one must not take the place of one that belongs there.
  for (const { duty, day, obstacle } of [...wanted.filter((one) => !one.obstacle), ...wanted.filter((one) => one.obstacle)]) {
    const on = (date: string): DutyDraft => ({ ...draftOf(duty), date })
    const isFree = (date: string) => !bookings.isTaken(on(date)) && !(byDay.get(date) ?? []).some((one) => isSameDuty(one, on(date)))
    const to = obstacle ? nextDayInPeriod({ day, obstacle }, days, isFree) : isFree(day) ? day : undefined
    if (to === undefined) skipped.push({ duty: duty.id, from: duty.date, to: day, ...refusalOf(obstacle) })
    else {
      bookings.add(on(to))
      byDay.set(to, [...(byDay.get(to) ?? []), on(to)])
      const why = obstacle ? `${obstacle.reason}; najbliższy następny dzień roboczy` : 'ten sam dzień tygodnia'
      copied.push({ draft: on(to), move: { duty: duty.id, from: duty.date, to, isShifted: to !== day, why } })
    }
  }
  const sorted = copied.toSorted((a, b) => compare(a.draft, b.draft))
  return { duties: sorted.map(({ draft }) => draft), moves: sorted.map(({ move }) => move), skipped: skipped.toSorted((a, b) => (a.to < b.to ? -1 : Number(a.to > b.to))) }
}

/** The days on which the duties would be if nothing stood in the way. */
function wantedDays({ source, startsOn, times }: CopyRequest, days: RosterDays): Wanted[] {
  const sorted = source.toSorted((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1))
  if (!sorted[0]) return []
  const shift = Math.ceil(daysFrom(sorted[0].date, startsOn) / 7) * 7
  const length = weeksOf(sorted) * 7
  return Array.from({ length: times }, (_, time) => sorted.map((duty) => addDays(duty.date, shift + time * length)).map((day, index) => ({ duty: sorted[index]!, day, obstacle: obstacleOn(day, days) }))).flat()
}

function nextDayInPeriod({ day, obstacle }: { day: string; obstacle: DayObstacle }, days: RosterDays, isFree: (day: string) => boolean): string | undefined {
  return obstacle.code === 'outside_period' ? undefined : nextDay(day, days, isFree)
}

function refusalOf(obstacle: DayObstacle | undefined): Pick<NotCopied, 'code' | 'reason'> {
  if (!obstacle) return { code: 'taken', reason: 'ten dyżur już jest albo jego osoba, telefon lub miejsce są wtedy zajęte' }
  if (obstacle.code === 'outside_period') return { code: 'outside_period', reason: obstacle.reason }
  return { code: 'no_day', reason: `${obstacle.reason}; nie ma następnego wolnego dnia roboczego w terminie konsultacji` }
}

const compare = (a: Pick<Duty, 'date' | 'from'>, b: Pick<Duty, 'date' | 'from'>) => (a.date + a.from < b.date + b.from ? -1 : Number(a.date + a.from > b.date + b.from))

/** The same duty without anything to tell it by (no person, telephone or room): of the same unit, at the same time, in the same way. */
const isSameDuty = (a: DutyDraft, b: DutyDraft) => isAtSameTime(a, b) && a.unit === b.unit && a.mode === b.mode && a.person === b.person && a.phone === b.phone && a.email === b.email && a.room === b.room
