import { v7 as newId } from 'uuid'
import { organisation } from '#shared/domain/organisation.ts'
import { fold } from '#shared/text/fold.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { insertEntity } from '#electron/store/registers/entity-rows.ts'
import type { Dictionary } from './dictionary.ts'
import { krsKey } from './postulate-names.ts'

/** The id of an organisation that a list names; it is added when nobody has it yet. */
export type Organisations = (named: { name: string; krs: string }) => Promise<string>

/** Each organisation once, however many rows name it; one that somebody added since the preview is not added again. */
export function makeOrganisations(db: WriteDb, register: Dictionary): Organisations {
  const added = new Map<string, string>()
  return async ({ name, krs }) => {
    const key = krs === '' ? fold(name).replace(/\s+/gu, ' ').trim() : krsKey(krs)
    const [present, ...more] = krs === '' ? register.find(name) : register.find(krsKey(krs))
    const found = added.get(key) ?? (more.length === 0 ? present : undefined)
    if (found !== undefined) return found
    const id = newId()
    await insertEntity(db, 'organisation', { ...organisation.blank, name, krs, id, revision: 1 })
    added.set(key, id)
    return id
  }
}
