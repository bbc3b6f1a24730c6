import type { Hours } from '#shared/text/read-hours.ts'
import type { Entry } from './gathering.ts'
import { makeDuties, type Made } from './make-duties.ts'
import { leftOut, type ParsedRoster } from './parsed-roster.ts'
import type { Settled } from './settle-days.ts'
import { settleDoubts, settleParts, type Settling } from './settle-parts.ts'
import { settleSlot } from './settle-slot.ts'
import { whyNot, type NotUnderstoodCode } from './why-not.ts'

export type Outcome = Omit<ParsedRoster, 'questions'>

/** As many as are added at once. */
const mostDuties = 2000
const longestShown = 2000
const shown = (text: string) => text.trim().slice(0, longestShown).toWellFormed()

/** Duties of the entries about which nothing is left to ask; why the others are none. `knownHours` are offered where hours are missing. */
export function settleEntries(entries: readonly Entry[], settling: Settling, knownHours: readonly Hours[]): Outcome {
  const outcome: Outcome = { duties: [], sources: [], notUnderstood: [], asides: [] }
  const perLine = new Map<number, number>()
  for (const entry of entries) {
    const lines = [...new Set(entry.numbers)]
    const count = (perLine.get(lines[0]!) ?? 0) + 1
    perLine.set(lines[0]!, count)
    const fail = (code: NotUnderstoodCode, text = entry.text) => void outcome.notUnderstood.push({ code, reason: whyNot[code], text: shown(text), lines })
    const made = settleEntry(entry, { settling, knownHours, key: count === 1 ? `${lines[0]}` : `${lines[0]}.${count}` })
    if ('value' in made) {
      const { duties, leftOver } = made.value
      const isRoom = outcome.duties.length + duties.length <= mostDuties
      if (isRoom) {
        outcome.duties.push(...duties)
        outcome.sources.push(...duties.map(() => lines))
        for (const text of leftOver) fail('left_over', text)
      } else fail('too_many')
    } else if (made.out === leftOut) outcome.asides.push({ kind: 'left_out', text: shown(entry.text), lines })
    else if (made.out !== 'undecided') fail(made.out)
  }
  return outcome
}

/** All questions about an entry are asked at once. */
function settleEntry(entry: Entry, { settling, knownHours, key }: { settling: Settling; knownHours: readonly Hours[]; key: string }): Settled<Made> {
  const dated = entry.mentions.slots.filter(({ whens }) => whens.length > 0)
  if (!entry.isSure && dated.some(({ hours, beside }) => hours.length + beside.length === 0)) return { out: 'no_hours' }
  const doubts = settleDoubts(entry, key, settling)
  if ('out' in doubts && doubts.out === leftOut) return doubts
  const slots = 'value' in doubts && doubts.value === 'last' ? dated.slice(-1).map((slot) => ({ ...slot, whens: slot.whens.slice(-1) })) : dated
  const times = slots.map((slot, index) => settleSlot(slot, { entry, settling, knownHours, key: index === 0 ? key : `${key}/${index}` }))
  const parts = settleParts(entry, settling)
  const outs = [doubts, ...times, parts].flatMap((one) => ('out' in one ? [one.out] : []))
  const worst = outs.find((out) => out !== 'undecided' && out !== leftOut) ?? outs.find((out) => out === leftOut) ?? outs[0]
  if (worst !== undefined || 'out' in parts) return { out: worst ?? 'undecided' }
  return { value: makeDuties(times.flatMap((one) => ('value' in one ? [one.value] : [])), parts.value) }
}
