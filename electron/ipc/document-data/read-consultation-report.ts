import type { ConsultationReportData, ReportedLetter } from '#shared/documents/report-data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import { isLateSubmission } from '#shared/domain/submission.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { countCalls } from '#electron/store/call-units.ts'
import { meetingIdsOf } from '#electron/store/meetings-of.ts'
import { postulateIdsOf } from '#electron/store/postulates-of.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'
import { readEntries } from './read-entries.ts'
import { readReportedMeetings } from './read-reported-meetings.ts'
import { readRosterData } from './read-rosters.ts'
import { readSubmissions } from './read-submissions.ts'
import type { Readership } from './readership.ts'

/** Everything that the report of a consultation counts and lists. Residents come without their names unless the paper is for the office alone; `not_found`. */
export async function readConsultationReport(db: ReadDb, id: string, readership: Readership): Promise<ConsultationReportData> {
  const consultation = await readEntity<Consultation>(db, 'consultation', id)
  const { rosters } = await readRosterData(db, { consultation: id }, { isCurrent: true })
  const counts = await countCalls(db, id)
  const unit = await readById<Unit>(db, 'unit', [consultation.runBy, ...counts.map((count) => count.unit)])
  return {
    consultation, runBy: unit(consultation.runBy),
    letters: await readLetters(db, consultation),
    meetings: await readReportedMeetings(db, await meetingIdsOf(db, { consultation: id })),
    duties: rosters.flatMap(({ unit: ofRoster, duties }) => duties.map(({ duty, unit: own }) => ({ date: duty.date, mode: duty.mode, unit: own ?? ofRoster }))),
    calls: counts.map(({ unit: onDuty, calls, answered, becameRemarks }) => ({ unit: unit(onDuty), calls, answered, becameRemarks })),
    entries: await readEntries(db, await postulateIdsOf(db, { consultation: id }), readership),
  }
}

async function readLetters(db: ReadDb, consultation: Consultation): Promise<ReportedLetter[]> {
  const submissions = await readSubmissions(db, consultation.id)
  const organisation = await readById<Organisation>(db, 'organisation', submissions.map((one) => one.organisation))
  return submissions.map((one) => {
    const named = organisation(one.organisation)
    return {
      channel: one.channel, remarks: one.remarks, senderKind: one.senderKind, organisation: named && { id: named.id, name: named.name }, person: one.senderKind === 'person' ? one.person : null,
      isLate: isLateSubmission(consultation, one), isUnsigned: one.signed === 'no', isWrongForm: one.isWrongForm,
    }
  })
}
