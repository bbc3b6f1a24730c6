import { readSeveralHours, type Hours } from '#shared/text/read-hours.ts'
import { askHours, askTurnedHours, type Ask } from './ask.ts'
import { askBeside, askOverlapping, inOrder, isOverlap } from './ask-hours.ts'
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
  const hours = settleHours(slot, asking)
  const outs = [...days, hours].flatMap((one) => ('out' in one ? [one.out] : []))
  const worst = outs.find((out) => out !== 'undecided' && out !== leftOut) ?? outs.find((out) => out === leftOut) ?? outs[0]
  if (worst !== undefined) return { out: worst }
  return { value: { days: [...new Set(days.flatMap((one) => ('value' in one ? one.value : [])))], hours: 'value' in hours ? hours.value : [] } }
}

/** Hours that say nothing else than themselves stand; what is missing, turned round, doubled or beside them is asked about. */
function settleHours({ hours, beside }: Slot, { entry, settling: { inquiry }, knownHours, key }: Asking): Settled<Hours[]> {
  const ask = (id: string, question: Ask): Settled<Hours[]> => {
    const answer = inquiry.settle(id, entry, { ask: question, read: readAnswer })
    return answer === undefined || answer === leftOut ? { out: answer ?? 'undecided' } : { value: answer }
  }
  if (hours.length === 0) return ask(`hours:${key}`, askHours(distinct([...beside.filter(inOrder), ...knownHours])))
  if (!hours.every(inOrder)) return allOf(hours.map((one, index) => (inOrder(one) ? { value: [one] } : ask(`hours:${key}${index === 0 ? '' : `-${index}`}`, askTurnedHours(one)))))
  if (isOverlap(hours)) return ask(`hours:${key}`, askOverlapping(hours))
  return beside.length > 0 ? ask(`hours:${key}`, askBeside(hours, beside)) : { value: [...hours] }
}

const readAnswer = (typed: string) => {
  const hours = readSeveralHours(typed)
  return hours && !isOverlap(hours) ? hours : undefined
}

function allOf(parts: readonly Settled<Hours[]>[]): Settled<Hours[]> {
  const out = parts.find((one) => 'out' in one)
  return out ?? { value: parts.flatMap((one) => ('value' in one ? one.value : [])) }
}

const distinct = (hours: readonly Hours[]) => [...new Map(hours.map((one) => [`${one.from}-${one.to}`, one])).values()]
