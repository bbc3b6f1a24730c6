import type { Postulate } from '#shared/domain/postulate.ts'
import { isFinal } from '#shared/domain/position.ts'
import { readImportKeys, readJoinedSubmitters, readTargets } from '#electron/store/imported-postulates.ts'
import { readPositionsOn } from '#electron/store/positions.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { PostulateTexts } from './postulate-fields.ts'
import type { PostulateNames } from './postulate-names.ts'
import { isSameSubmitter } from './postulate-submitters.ts'
import { postulateTexts } from './postulate-texts.ts'

/** An entry as the export shows it. Its submitters are its own: those that came with entries joined to it stand with those. `isTarget`: others are joined to it. */
export type StoredPostulate = { postulate: Postulate; importKey: string | null; texts: PostulateTexts; hasFinalAnswer: boolean; isTarget: boolean }

/** These entries, in the order of the ids. */
export async function readStoredPostulates(db: ReadDb, ids: readonly string[], names: PostulateNames): Promise<StoredPostulate[]> {
  const found = new Map((await readPostulates(db, [...ids])).map((one) => [one.id, one]))
  const keys = await readImportKeys(db, ids)
  const joined = await readJoinedSubmitters(db, ids)
  const targets = await readTargets(db, ids)
  const answered = new Set((await readPositionsOn(db, ids)).filter(({ state }) => isFinal(state)).map((position) => position.postulate))
  return ids.flatMap((id) => {
    const whole = found.get(id)
    if (!whole) return []
    const postulate = { ...whole, submitters: whole.submitters.filter((one) => !joined.get(id)?.some((other) => isSameSubmitter(one, other))) }
    return [{ postulate, importKey: keys.get(id) ?? null, texts: postulateTexts(postulate, names), hasFinalAnswer: answered.has(id), isTarget: targets.has(id) }]
  })
}
