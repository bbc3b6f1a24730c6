import type { ProgrammeReportData } from '#shared/documents/report-data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Programme } from '#shared/domain/programme.ts'
import { consultationCountsOf, cooperatingOrganisations, programmeIdsOf } from '#electron/store/cooperation-of.ts'
import { meetingIdsOf } from '#electron/store/meetings-of.ts'
import { postulateIdsOf } from '#electron/store/postulates-of.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'
import { readEntries } from './read-entries.ts'
import { readReportedMeetings } from './read-reported-meetings.ts'

/** What the register knows of a year of cooperation: its meetings, postulaty, consultations and organisations. */
export async function readProgrammeReport(db: ReadDb, year: number): Promise<ProgrammeReportData> {
  const programmeIds = await programmeIdsOf(db, year)
  const programme = await readById<Programme>(db, 'programme', programmeIds)
  const counts = await consultationCountsOf(db, year)
  const consultation = await readById<Consultation>(db, 'consultation', counts.map(({ id }) => id))
  return {
    year, programmes: programmeIds.map((id) => programme(id)!),
    meetings: await readReportedMeetings(db, await meetingIdsOf(db, { year })),
    consultations: counts.map(({ id, remarks, inLetters }) => ({ consultation: consultation(id)!, remarks, inLetters })),
    entries: await readEntries(db, await postulateIdsOf(db, { year, stage: 'postulate' })),
    organisations: await cooperatingOrganisations(db, year),
  }
}
