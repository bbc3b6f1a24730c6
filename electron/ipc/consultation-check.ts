import type { AnnouncementFacts } from '#shared/domain/announcement-check/announcement-facts.ts'
import { announcementFindings } from '#shared/domain/announcement-check.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { rosterIdsOf } from '#electron/store/duties-of.ts'
import { meetingIdsOf } from '#electron/store/meetings-of.ts'
import { readEntities, readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { AppHandlers } from './context.ts'
import { readDutiesOf } from './read-roster.ts'
import { todayOf } from './services.ts'
import { readSettings } from './settings.ts'

/** What the office should know before it announces a consultation. */
export const consultationCheck: AppHandlers<'consultations.check'> = {
  'consultations.check': async ({ id }, { db, services }) => ({ rows: announcementFindings(await readAnnouncementFacts(db, id, todayOf(services))) }),
}

/** Everything that the announcement of a consultation is made of; `not_found`. */
async function readAnnouncementFacts(db: ReadDb, id: string, today: string): Promise<AnnouncementFacts> {
  const consultation = await readEntity<Consultation>(db, 'consultation', id)
  const rosters = await readEntities<Roster>(db, 'roster', await rosterIdsOf(db, id))
  return {
    consultation, today, office: await readSettings(db),
    meetings: await readEntities<Meeting>(db, 'meeting', await meetingIdsOf(db, { consultation: id })),
    rosters: await Promise.all(rosters.map(async (roster) => ({ roster, duties: await readDutiesOf(db, roster.id) }))),
  }
}
