import type { Reason } from '#shared/errors.ts'
import type { Postulate } from './postulate.ts'

export const lineageLinks = ['splitFrom', 'mergedInto', 'carriedFrom'] as const
export type LineageLink = (typeof lineageLinks)[number]

/** What the rules ask about an entry. `isTarget`: others are joined to it; `hasFinalAnswer`: a position on it is approved or published. */
export type LineageFacts = Pick<Postulate, 'stage' | 'year' | 'isCancelled' | 'isSplit' | 'mergedInto'> & { isTarget: boolean; hasFinalAnswer: boolean }

type Rule = (entry: LineageFacts, relative: LineageFacts) => Reason | undefined

const rules: Record<LineageLink, Rule> = {
  splitFrom: (entry, whole) => {
    if (entry.stage !== whole.stage) return 'different_stage'
    if (whole.mergedInto !== null) return 'postulate_replaced'
    return whole.hasFinalAnswer ? 'position_locked' : undefined
  },
  /** One level deep, so that nobody has to follow a chain to find the answer. */
  mergedInto: (entry, target) => {
    if (target.isCancelled) return 'postulate_cancelled'
    if (target.isSplit || target.mergedInto !== null || entry.isSplit) return 'postulate_replaced'
    if (entry.stage !== target.stage) return 'different_stage'
    if (entry.isTarget) return 'others_joined'
    return entry.hasFinalAnswer ? 'position_locked' : undefined
  },
  carriedFrom: (entry, source) => (source.year < entry.year ? undefined : 'not_earlier'),
}

/** Why an entry cannot come from another or be joined to it; undefined when it can. A cancelled entry only keeps its number: what it came from may have moved on since. */
export const lineageRefusal = (link: LineageLink, entry: LineageFacts, relative: LineageFacts): Reason | undefined => (entry.isCancelled ? undefined : rules[link](entry, relative))
