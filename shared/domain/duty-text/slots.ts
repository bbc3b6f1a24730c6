import type { When } from './find-days.ts'
import type { Slot } from './mentions.ts'
import type { TakenHours, Times } from './take-times.ts'

type Token = { start: number; end: number; whens: When[] } | { start: number; hours: TakenHours }
type Filled = { whens: When[]; hours: TakenHours[]; hasHours: boolean }

/** Days with the hours behind them; where hours come first, with those before them. */
export function slotsOf(times: Times): Slot[] {
  return filledSlots(times).map(({ whens, hours: all }) => {
    const own = ownOf(all)
    return { whens, hours: [...own].map(({ value }) => value), beside: all.filter((one) => !own.has(one)).map(({ value }) => value) }
  })
}

/** Hours that may be no duty's: they stay in the words that are left over. */
export function besideSlots(times: Times): TakenHours[] {
  return filledSlots(times).flatMap(({ hours: all }) => {
    const own = ownOf(all)
    return all.filter((one) => !own.has(one))
  })
}

/** Where none is sure, the first that is no break. */
function ownOf(hours: readonly TakenHours[]): ReadonlySet<TakenHours> {
  const own = hours.filter(({ isOwn }) => isOwn)
  return new Set(own.length > 0 ? own : hours.filter(({ isBreak, kind }) => !isBreak && kind !== 'loose').slice(0, 1))
}

/** Numbers that are no known hours and may be some: they are those of the day before them, which has no others then. */
const unread = /\d[\d.:,^ ]{0,6}\s?(?:[-\u2010-\u2015\u2212]|do)\s?\d|\d[:.]\d{2}/u

function filledSlots({ days, hours, left }: Times): Filled[] {
  const tokens: Token[] = [...days.map(({ start, end, value }) => ({ start, end, whens: value })), ...hours.map((one) => ({ start: one.start, hours: one }))].toSorted((left, right) => left.start - right.start)
  if (tokens.length === 0) return []
  const isHoursFirst = 'hours' in tokens[0]! && 'whens' in tokens.at(-1)!
  let dayEnd = 0
  const slots: Filled[] = [{ whens: [], hours: [], hasHours: false }]
  for (const token of tokens) {
    const last = slots.at(-1)!
    const isNext = 'hours' in token ? isHoursFirst && !token.hours.isBreak && last.whens.length > 0 : !isHoursFirst && last.whens.length > 0 && (last.hasHours || unread.test(left.folded.slice(dayEnd, token.start)))
    const slot = isNext ? { whens: [], hours: [], hasHours: false } : last
    if (isNext) slots.push(slot)
    if ('hours' in token) {
      slot.hours.push(token.hours)
      slot.hasHours ||= !token.hours.isBreak
    } else {
      slot.whens.push(...token.whens)
      dayEnd = token.end
    }
  }
  return slots
}
