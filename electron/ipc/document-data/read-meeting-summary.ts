import type { MeetingSummaryData } from '#shared/documents/meeting-data.ts'
import { countedPresence } from '#shared/documents/meeting-presence.ts'
import { postulateIdsOf } from '#electron/store/postulates-of.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readEntries } from './read-entries.ts'
import { readMeeting } from './read-meetings.ts'
import { readAttendances, toParticipants } from './read-participants.ts'
import type { Readership } from './readership.ts'

/** What a summary says of a meeting: numbers counted by hand, else by the list of attendance. Who was present and the residents' names only for the office alone; `not_found`. */
export async function readMeetingSummary(db: ReadDb, id: string, { isInternal = false }: Readership): Promise<MeetingSummaryData> {
  const entry = await readMeeting(db, id)
  const present = await toParticipants(db, (await readAttendances(db, id)).filter(({ isPresent }) => isPresent))
  const { presentOrganisations, presentPeople, presentOfficials } = entry.meeting
  const counted = countedPresence(present)
  return {
    ...entry,
    presence: { organisations: presentOrganisations ?? counted.organisations, people: presentPeople ?? counted.people, officials: presentOfficials ?? counted.officials },
    present: isInternal ? present : [],
    postulates: await readEntries(db, await postulateIdsOf(db, { meeting: id }), { isInternal }),
  }
}
