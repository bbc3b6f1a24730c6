import type { FormData } from '#shared/documents/data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

/** What the consultation form says; `not_found`. */
export async function readFormData(db: ReadDb, id: string): Promise<FormData> {
  const consultation = await readEntity<Consultation>(db, 'consultation', id)
  return { consultation, runBy: consultation.runBy ? await readEntity<Unit>(db, 'unit', consultation.runBy) : null }
}
