import { askHours, askOverlapping, askTurnedHours } from './ask.ts'
import { readHours, type Hours } from './find-hours.ts'
import type { Entry } from './gathering.ts'
import { leftOut } from './parsed-roster.ts'
import type { Slot } from './mentions.ts'
import { settleDays, type Settled } from './settle-days.ts'
import type { Settling } from './settle-parts.ts'

/** Days, each with each of the hours. */
export type Times = { days: string[]; hours: Hours[] }
type Asking = { entry: Entry; settling: Settling; knownHours: readonly Hours[]; key: string }

/** The days and hours of a part of an entry: none missing, none that ends before it begins. */
export function settleSlot(slot: Slot, asking: Asking): Settled<Times> {
  const { entry, settling: { inquiry, years }, key } = asking
  const days = slot.whens.map((when, index) => settleDays(when, { entry, inquiry, years, key: index === 0 ? key : `${key}-${index}` }))
  const hours = settleHours(slot.hours, asking)
  const outs = [...days, ...hours].flatMap((one) => ('out' in one ? [one.out] : []))
  const worst = outs.find((out) => out !== 'undecided' && out !== leftOut) ?? outs.find((out) => out === leftOut) ?? outs[0]
  if (worst !== undefined) return { out: worst }
  return { value: { days: [...new Set(days.flatMap((one) => ('value' in one ? one.value : [])))], hours: hours.flatMap((one) => ('value' in one ? [one.value] : [])) } }
}

function settleHours(hours: readonly Hours[], { entry, settling: { inquiry }, knownHours, key }: Asking): Settled<Hours>[] {
  const ask = (id: string, question: ReturnType<typeof askHours>): Settled<Hours> => {
    const answer = inquiry.settle(id, entry, { ask: question, read: (typed) => inOrder(readHours(typed)) })
    return answer === undefined || answer === leftOut ? { out: answer ?? 'undecided' } : { value: answer }
  }
  if (hours.length === 0) return [ask(`hours:${key}`, askHours(knownHours))]
  if (hours.every(inOrder) && isOverlap(hours)) return [ask(`hours:${key}`, askOverlapping(hours))]
  return hours.map((one, index) => (inOrder(one) ? { value: one } : ask(`hours:${key}${index === 0 ? '' : `-${index}`}`, askTurnedHours(one))))
}

const isOverlap = (hours: readonly Hours[]) => hours.toSorted((left, right) => (left.from < right.from ? -1 : 1)).some(({ from }, index, sorted) => index > 0 && from < sorted[index - 1]!.to)

const inOrder = (hours: Hours | undefined): Hours | undefined => (hours && hours.from < hours.to ? hours : undefined)
