import type { PublishedRoster } from '#shared/documents/data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { PrintedDuty } from '#shared/domain/printed-duty.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import { printedDutiesOf, readVersions } from '#electron/store/roster-versions.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { Readership } from './readership.ts'
import { shownTo } from './shown-duties.ts'

/** A roster as it is now, and everything that was published of it; who answers stands only in what is for the office alone. `not_found`. */
export async function readPublishedRoster(db: ReadDb, id: string, readership: Readership): Promise<PublishedRoster> {
  const roster = await readEntity<Roster>(db, 'roster', id)
  const [versions, now] = [await readVersions(db, id), await printedDutiesOf(db, roster)]
  const shown = (duties: readonly PrintedDuty[]) => shownTo(readership, duties)
  return { roster, consultation: await readEntity<Consultation>(db, 'consultation', roster.consultation), versions: versions.map((version) => ({ ...version, duties: shown(version.duties) })), now: shown(now) }
}
