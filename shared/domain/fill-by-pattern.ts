import { makeBookings, type Bookings } from './bookings.ts'
import { dayObstacles, obstacleOn, type RosterDays } from './duty-days.ts'
import type { DutyDraft } from './duty-draft.ts'
import { duty as dutyEntity, type Duty } from './duty.ts'
import { patternDays, type DutyHours, type DutyPattern, type DutyPlace, type DutyTurn } from './duty-pattern.ts'
import { isAtSameTime, phoneKey } from './duty-resources.ts'
import { countShares, holderOf, type Shares } from './duty-share.ts'
import { matchPlaces } from './match-places.ts'

/** Why a day of the pattern gets nothing, or less than was asked; `reason` is worded to stand after the date. */
export const skipCodes = [...dayObstacles, 'excepted', 'outside_pattern', 'already_there', 'nobody_free'] as const
export type Skipped = { date: string; code: (typeof skipCodes)[number]; reason: string }
export type Filled = { duties: DutyDraft[]; skipped: Skipped[] }

/** What a pattern is laid over: the days of the roster, the unit in its heading, the duties it has, and those of other rosters. */
export type FillSetting = { days: RosterDays; unit: string | null; present: readonly Duty[]; elsewhere: readonly Duty[] }

/**
 * The duties that a pattern would add, by day. Nothing on a holiday, a closed day, the day of a meeting or outside the consultation's period; on a weekend only where the weekday is chosen or the day named.
 * Duties that are there stay: a place that one of its turns serves already gets no other, and nobody is put where a person, telephone or room is taken, by another roster either.
 * Shares are equal as far as that allows, duties that are there counted. The same question has always the same answer.
 */
export function fillByPattern(pattern: DutyPattern, period: { first: string; last: string }, setting: FillSetting): Filled {
  const shares = countShares(setting.present)
  const bookings = makeBookings([...setting.present, ...setting.elsewhere])
  const present = Map.groupBy(setting.present, ({ date }) => date)
  const filled: Filled = { duties: [], skipped: [] }
  for (const { day, hours } of patternDays(pattern, period)) {
    const obstacle = obstacleOn(day, setting.days)
    if (day < period.first || day > period.last) filled.skipped.push({ date: day, code: 'outside_pattern', reason: 'poza okresem tego wzoru' })
    else if (hours === null) filled.skipped.push({ date: day, code: 'excepted', reason: 'wyłączony w tym wzorze' })
    else if (obstacle && obstacle.code !== 'weekend') filled.skipped.push({ date: day, ...obstacle })
    else {
      const places = pattern.places.map((place) => draftsOf(place, { day, hours: hours ?? place.hours ?? pattern.hours, unit: setting.unit }))
      const open = unserved(places, present.get(day) ?? [])
      const added = fillDay(open, { day, shares, bookings })
      for (const one of added) shares.add(one)
      filled.duties.push(...added)
      if (open.length === 0) filled.skipped.push({ date: day, code: 'already_there', reason: 'dyżur w tych godzinach już jest' })
      else if (added.length < open.length) filled.skipped.push({ date: day, code: 'nobody_free', reason: 'nikt z wymienionych nie jest wtedy wolny' })
    }
  }
  return filled
}

/** The turns of a place as duties of a day. */
function draftsOf({ turns }: DutyPlace, { day, hours, unit }: { day: string; hours: DutyHours; unit: string | null }): DutyDraft[] {
  const { blank } = dutyEntity
  return turns.map((turn) => ({ ...blank, ...given(turn), unit: turn.unit ?? unit, date: day, from: hours.from, to: hours.to }))
}

const given = (turn: DutyTurn) => Object.fromEntries(Object.entries(turn).filter(([, value]) => value !== undefined)) as Partial<DutyDraft>

/** The places which no duty of the day serves yet; one duty serves one place. */
function unserved(places: readonly DutyDraft[][], duties: readonly Duty[]): DutyDraft[][] {
  const serving = matchPlaces(places.map((turns) => duties.filter((duty) => turns.some((turn) => isServedBy(turn, duty))).map(({ id }) => id)))
  return places.filter((_, place) => serving[place] === undefined)
}

/** Whether a duty that is there is this turn: the same person or telephone; where a turn names neither, the same mailbox or unit, or whoever it is. */
function isServedBy(turn: DutyDraft, duty: Duty): boolean {
  if (!isAtSameTime(turn, duty)) return false
  if (turn.person !== null || phoneKey(turn.phone)) return (turn.person !== null && turn.person === duty.person) || (phoneKey(turn.phone) !== '' && phoneKey(turn.phone) === phoneKey(duty.phone))
  return holderOf(turn) === holderOf(duty) || (!turn.email.trim() && (turn.unit === null || turn.unit === duty.unit))
}

/** One duty for each place, as far as there is somebody free, in the order of the places. */
function fillDay(places: readonly DutyDraft[][], { day, shares, bookings }: { day: string; shares: Shares; bookings: Bookings }): DutyDraft[] {
  const ranked = places.map((turns) => turns.filter((turn) => !bookings.isTaken(turn)).toSorted((a, b) => shares.compare(holderOf(a), holderOf(b), day)))
  const matched = matchPlaces(ranked.map((turns, place) => turns.map((turn, index) => slotOf(turn, `${place} ${index}`))))
  const added: DutyDraft[] = []
  ranked.forEach((turns, place) => {
    const first = turns.findIndex((turn, index) => slotOf(turn, `${place} ${index}`) === matched[place])
    const preferred = first === -1 ? turns : [turns[first]!, ...turns.toSpliced(first, 1)]
    const free = preferred.find((turn) => !bookings.isTaken(turn))
    if (!free) return
    bookings.add(free)
    added.push(free)
  })
  return added
}

/** Whoever can be in one place only, with their hours; a turn that names neither person nor telephone can be had any number of times. */
const slotOf = (turn: DutyDraft, own: string) => (turn.person !== null || phoneKey(turn.phone) ? `${holderOf(turn)} ${turn.from}` : own)
