import { yearOf } from '#shared/domain/day.ts'
import { cleanLines } from '#shared/domain/duty-text/clean-lines.ts'
import { findFullDays, findShortDays, findWordedDays, type WrittenDay } from '#shared/domain/duty-text/find-days.ts'
import { findHours } from '#shared/domain/duty-text/find-hours.ts'
import { findPhones } from '#shared/domain/duty-text/find-phones.ts'
import { joinDays } from '#shared/domain/duty-text/join-days.ts'
import { hide, masked, type Masked } from '#shared/domain/duty-text/masked.ts'
import { agrees, dayIn } from '#shared/domain/duty-text/resolve-day.ts'
import { sentenceAround } from './sentences.ts'

/** A day in a text: as it was written, which day it is, whether the weekday beside it, if any, is its own, whether it is that of an act of law, and the sentence around it. */
export type DayInText = { written: string; day: string; isRightWeekday: boolean; isOfAct: boolean; sentence: string }
type Period = { startsOn: string; endsOn: string }

/** `ustawy z dnia 24 kwietnia 2003 r.` is no day of a consultation. */
const beforeAct = /(?:z|ze) (?:dnia|dn\.?) ?$/u
const reach = 12
/** That of „r.” belongs to the date. */
const sentenceStop = /(?<!r)\.$/u

/** The days of a text, those without a year in the year in which they fall into the period, else in that of its beginning. What the calendar does not have is left out. */
export function daysInText(text: string, period: Period): DayInText[] {
  return cleanLines(text).flatMap(({ text: line }) => {
    const whole = masked(line)
    return joinDays(whole, findDays(whole)).flatMap(({ value, start, end }) => {
      const written = line.slice(start, end).trim().replace(sentenceStop, '')
      const isOfAct = beforeAct.test(whole.folded.slice(Math.max(0, start - reach), start))
      return value.flatMap(({ first, last }) => [first, ...(last ? [last] : [])]).flatMap((one): DayInText[] => {
        const day = meantDay(one, period)
        return day === undefined ? [] : [{ written, day, isRightWeekday: agrees(day, one), isOfAct, sentence: sentenceAround(line, start, end) }]
      })
    })
  })
}

/** Days as rosters are read: hours and telephones first, for `10.10` may be both. */
function findDays(whole: Masked) {
  const full = findFullDays(whole)
  const withoutFull = hide(whole, full)
  const withoutHours = hide(withoutFull, findHours(withoutFull, ['sure']))
  const rest = hide(withoutHours, findPhones(withoutHours))
  const worded = findWordedDays(rest)
  return [...full, ...worded, ...findShortDays(hide(rest, worded)).filter(({ end }) => /^\s?\(?(?:pon|wt|sro|czw|pia|pt|sob|nie)/u.test(rest.folded.slice(end)))]
}

function meantDay(written: WrittenDay, { startsOn, endsOn }: Period): string | undefined {
  if (written.year !== null) return dayIn(written, written.year)
  const days = [...new Set([yearOf(startsOn), yearOf(endsOn)])].flatMap((year) => dayIn(written, year) ?? [])
  return days.find((day) => day >= startsOn && day <= endsOn) ?? days[0]
}
