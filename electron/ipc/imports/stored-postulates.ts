import { sql } from 'kysely'
import type { Postulate } from '#shared/domain/postulate.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { oneOf, selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import type { PostulateTexts } from './postulate-fields.ts'
import type { PostulateNames } from './postulate-names.ts'
import { postulateTexts } from './postulate-texts.ts'

/** An entry as the export shows it. Its submitters are its own: those that came with entries joined to it stand with those. */
export type StoredPostulate = { postulate: Postulate; importKey: string | null; texts: PostulateTexts }

/** These entries, in the order of the ids. */
export async function readStoredPostulates(db: ReadDb, ids: readonly string[], names: PostulateNames): Promise<StoredPostulate[]> {
  const found = new Map((await readPostulates(db, [...ids])).map((one) => [one.id, one]))
  const keys = await selectRows(db, sql<{ id: string; importKey: string | null }>`select id, importKey from postulate where id in ${oneOf(ids)}`)
  const keyOf = new Map(keys.map(({ id, importKey }) => [id, importKey]))
  const joined = await selectRows(db, sql<{ postulate: string; who: string }>`select postulate, kind || coalesce(organisation, person, '') as who from postulateSubmitter where isJoined = 1 and postulate in ${oneOf(ids)}`)
  const isJoined = new Set(joined.map(({ postulate, who }) => `${postulate} ${who}`))
  return ids.flatMap((id) => {
    const whole = found.get(id)
    if (!whole) return []
    const postulate = { ...whole, submitters: whole.submitters.filter((one) => !isJoined.has(`${id} ${one.kind}${one.id ?? ''}`)) }
    return [{ postulate, importKey: keyOf.get(id) ?? null, texts: postulateTexts(postulate, names) }]
  })
}
