import { attendance, attendanceProblems, type Attendance } from '#shared/domain/attendance.ts'
import { consultation, consultationProblems, type Consultation } from '#shared/domain/consultation.ts'
import { documentRecord, type DocumentRecord } from '#shared/domain/document-record.ts'
import { duty, dutyProblems, type Duty } from '#shared/domain/duty.ts'
import { meeting, meetingProblems, meetingYear, type Meeting } from '#shared/domain/meeting.ts'
import { organisation, organisationProblems, type Organisation } from '#shared/domain/organisation.ts'
import { person, type Person } from '#shared/domain/person.ts'
import { programme, programmeProblems, type Programme } from '#shared/domain/programme.ts'
import { roster, type Roster } from '#shared/domain/roster.ts'
import { sphere, type Sphere } from '#shared/domain/sphere.ts'
import { unit, unitProblems, type Unit } from '#shared/domain/unit.ts'
import { attendanceList } from '#electron/store/lists/attendances.ts'
import { consultationList } from '#electron/store/lists/consultations.ts'
import { dutyList } from '#electron/store/lists/duties.ts'
import { meetingList } from '#electron/store/lists/meetings.ts'
import { organisationList } from '#electron/store/lists/organisations.ts'
import { personList } from '#electron/store/lists/people.ts'
import { documentList, programmeList, sphereList } from '#electron/store/lists/plain-lists.ts'
import { rosterList } from '#electron/store/lists/rosters.ts'
import { unitList } from '#electron/store/lists/units.ts'
import { named, registerHandlers } from './register-handlers.ts'

/** The registers that need nothing beyond their schema and their rules. Postulates and positions have files of their own. */
export const registers = {
  ...named('units', registerHandlers({ table: 'unit', list: unitList, blank: unit.blank as Partial<Unit>, problems: unitProblems })),
  ...named('spheres', registerHandlers({ table: 'sphere', list: sphereList, blank: sphere.blank as Partial<Sphere> })),
  ...named('programmes', registerHandlers({ table: 'programme', list: programmeList, blank: programme.blank as Partial<Programme>, problems: programmeProblems })),
  ...named('consultations', registerHandlers({ table: 'consultation', list: consultationList, blank: consultation.blank as Partial<Consultation>, problems: consultationProblems })),
  ...named('meetings', registerHandlers({
    table: 'meeting', list: meetingList, blank: meeting.blank as Partial<Meeting>, problems: meetingProblems, settle: (one) => ({ ...one, year: meetingYear(one) }),
  })),
  ...named('organisations', registerHandlers({ table: 'organisation', list: organisationList, blank: organisation.blank as Partial<Organisation>, problems: organisationProblems })),
  ...named('people', registerHandlers({ table: 'person', list: personList, blank: person.blank as Partial<Person> })),
  ...named('attendances', registerHandlers({ table: 'attendance', list: attendanceList, blank: attendance.blank as Partial<Attendance>, problems: attendanceProblems })),
  ...named('rosters', registerHandlers({ table: 'roster', list: rosterList, blank: roster.blank as Partial<Roster> })),
  ...named('duties', registerHandlers({ table: 'duty', list: dutyList, blank: duty.blank as Partial<Duty>, problems: dutyProblems })),
  ...named('documents', registerHandlers({ table: 'document', list: documentList, blank: documentRecord.blank as Partial<DocumentRecord> })),
}
