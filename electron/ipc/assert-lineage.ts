import { isCurrent, type Postulate } from '#shared/domain/postulate.ts'
import { AppError, type Reason } from '#shared/errors.ts'
import { readJoinedIds, readOriginIds } from '#electron/store/lineage-of.ts'
import { hasFinalAnswer } from '#electron/store/positions.ts'
import { readPostulate } from '#electron/store/postulates.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

type Link = 'splitFrom' | 'mergedInto' | 'carriedFrom'
type Rule = (db: ReadDb, entry: Postulate, relative: Postulate) => Promise<Reason | undefined>

/**
 * What an entry may come from or be joined to, wherever it is written: no circle, and the rules of dividing, joining and carrying forward. Links that are null or not named are not asked about.
 * A cancelled entry only keeps its number: what it came from may have moved on since. `rule_broken` with the reason, also at the field of the link.
 */
export async function assertLineage(db: ReadDb, entry: Postulate, links: Partial<Record<Link, string | null>>): Promise<void> {
  for (const link of ['splitFrom', 'mergedInto', 'carriedFrom'] as const) {
    const id = links[link]
    if (!id) continue
    const relative = await readPostulate(db, id, link)
    const reason = await refusalOf(db, entry, { relative, rule: rules[link] })
    if (reason) throw new AppError('rule_broken', { reason, fields: { [link]: reason } })
  }
}

async function refusalOf(db: ReadDb, entry: Postulate, { relative, rule }: { relative: Postulate; rule: Rule }): Promise<Reason | undefined> {
  if (relative.id === entry.id) return 'self_reference'
  if ((await readOriginIds(db, relative.id)).includes(entry.id)) return 'lineage_circle'
  return entry.isCancelled ? undefined : await rule(db, entry, relative)
}

const rules: Record<Link, Rule> = {
  splitFrom: async (db, entry, whole) => {
    if (entry.stage !== whole.stage) return 'different_stage'
    if (whole.mergedInto !== null) return 'postulate_replaced'
    return (await hasFinalAnswer(db, whole.id)) ? 'position_locked' : undefined
  },
  /** One level deep, so that nobody has to follow a chain to find the answer. */
  mergedInto: async (db, entry, target) => {
    if (target.isCancelled) return 'postulate_cancelled'
    if (!isCurrent(target) || entry.isSplit) return 'postulate_replaced'
    if (entry.stage !== target.stage) return 'different_stage'
    if ((await readJoinedIds(db, [entry.id])).length > 0) return 'others_joined'
    return (await hasFinalAnswer(db, entry.id)) ? 'position_locked' : undefined
  },
  carriedFrom: async (_, entry, source) => (source.year < entry.year ? undefined : 'not_earlier'),
}
