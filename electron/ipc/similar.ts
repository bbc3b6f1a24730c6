import { readAnswered } from '#electron/store/answered.ts'
import { findSimilar } from '#electron/store/similar.ts'
import type { AppHandlers } from './context.ts'

/** What was asked before in other words, with what was answered to it. */
export const similar: AppHandlers<'postulates.similar'> = {
  'postulates.similar': async ({ content, rationale = '', except, limit }, { db }) => {
    const found = await findSimilar(db, { text: `${content}\n${rationale}`, except, limit })
    const scores = new Map(found.map(({ id, score }) => [id, score]))
    const rows = await readAnswered(db, found.map(({ id }) => id))
    return { rows: rows.map((row) => ({ ...row, score: scores.get(row.id)! })) }
  },
}
