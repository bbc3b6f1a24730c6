import { lineageLinks, lineageRefusal, type LineageFacts, type LineageLink } from '#shared/domain/lineage-rules.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import { AppError, type Reason } from '#shared/errors.ts'
import { readJoinedIds, readOriginIds } from '#electron/store/lineage-of.ts'
import { hasFinalAnswer } from '#electron/store/positions.ts'
import { readPostulate } from '#electron/store/postulates.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

/**
 * What an entry may come from or be joined to, wherever it is written: no circle, and the rules of dividing, joining and carrying forward. Links that are null or not named are not asked about.
 * `rule_broken` with the reason, also at the field of the link.
 */
export async function assertLineage(db: ReadDb, entry: Postulate, links: Partial<Record<LineageLink, string | null>>): Promise<void> {
  for (const link of lineageLinks) {
    const id = links[link]
    if (!id) continue
    const reason = await refusalOf(db, entry, { link, relative: await readPostulate(db, id, link) })
    if (reason) throw new AppError('rule_broken', { reason, fields: { [link]: reason } })
  }
}

async function refusalOf(db: ReadDb, entry: Postulate, { link, relative }: { link: LineageLink; relative: Postulate }): Promise<Reason | undefined> {
  if (relative.id === entry.id) return 'self_reference'
  if ((await readOriginIds(db, relative.id)).includes(entry.id)) return 'lineage_circle'
  return lineageRefusal(link, await factsOf(db, entry), await factsOf(db, relative))
}

const factsOf = async (db: ReadDb, one: Postulate): Promise<LineageFacts> => ({ ...one, isTarget: (await readJoinedIds(db, [one.id])).length > 0, hasFinalAnswer: await hasFinalAnswer(db, one.id) })
