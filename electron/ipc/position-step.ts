import type { Position, PositionState } from '#shared/domain/position.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

const sentences: { [S in PositionState]: (title: string) => string } = {
  to_fill: (title) => `Stanowisko ${title} jest znów do uzupełnienia`,
  draft: (title) => `Stanowisko ${title} jest projektem`,
  approved: (title) => `Zatwierdzono stanowisko ${title}`,
  published: (title) => `Opublikowano stanowisko ${title}`,
}

/** What the journal says of a position that went on to another state; null for one that did not, and for an answer that was begun. */
export async function stepSummary(db: ReadDb, { before, after }: { before: Position; after: Position }): Promise<string | null> {
  if (before.state === after.state || (before.state === 'to_fill' && after.state === 'draft')) return null
  const title = await recordTitle(db, 'position', after.id)
  if (before.state === 'published' && after.state === 'approved') return `Wycofano publikację stanowiska ${title}`
  return sentences[after.state](title)
}
