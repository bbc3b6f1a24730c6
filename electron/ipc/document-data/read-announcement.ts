import type { AnnouncementData } from '#shared/documents/announcement-data.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { meetingIdsOf } from '#electron/store/meetings-of.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readMeetings } from './read-meetings.ts'
import { readRosterData } from './read-rosters.ts'

/** A consultation as it is announced, with its own meetings and rosters; `not_found`. */
export async function readAnnouncement(db: ReadDb, id: string): Promise<AnnouncementData> {
  const { consultation, rosters } = await readRosterData(db, { consultation: id })
  const meetings = await readMeetings(db, await meetingIdsOf(db, { consultation: id }))
  return { consultation, runBy: consultation.runBy ? await readEntity<Unit>(db, 'unit', consultation.runBy) : null, meetings, rosters }
}
