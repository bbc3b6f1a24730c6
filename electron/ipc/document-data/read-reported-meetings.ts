import type { ReportedMeeting } from '#shared/documents/report-data.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { presenceOf } from '#electron/store/presence-of.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'

/** Meetings in the order of these ids with how many came: what was counted by hand, else what the list of attendance says. */
export async function readReportedMeetings(db: ReadDb, ids: readonly string[]): Promise<ReportedMeeting[]> {
  const meeting = await readById<Meeting>(db, 'meeting', ids)
  const meetings = ids.map((id) => meeting(id)!)
  const unit = await readById<Unit>(db, 'unit', meetings.flatMap(({ units }) => units))
  const listed = await presenceOf(db, ids)
  return meetings.map((one) => {
    const { organisations, people, officials } = listed(one.id)
    return {
      meeting: one, hosts: one.units.map((id) => unit(id)!),
      presence: { organisations: one.presentOrganisations ?? organisations, people: one.presentPeople ?? people, officials: one.presentOfficials ?? officials },
    }
  })
}
