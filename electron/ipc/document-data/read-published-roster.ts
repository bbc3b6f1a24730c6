import type { PublishedRoster } from '#shared/documents/data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import { printedDutiesOf, readVersions } from '#electron/store/roster-versions.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

/** A roster as it is now, and everything that was published of it; `not_found`. */
export async function readPublishedRoster(db: ReadDb, id: string): Promise<PublishedRoster> {
  const roster = await readEntity<Roster>(db, 'roster', id)
  return { roster, consultation: await readEntity<Consultation>(db, 'consultation', roster.consultation), versions: await readVersions(db, id), now: await printedDutiesOf(db, roster) }
}
