import { consultation, consultationProblems } from '#shared/domain/consultation.ts'
import { documentRecord } from '#shared/domain/document-record.ts'
import { duty, dutyProblems } from '#shared/domain/duty.ts'
import { meeting, meetingProblems, meetingYear } from '#shared/domain/meeting.ts'
import { organisation, organisationProblems } from '#shared/domain/organisation.ts'
import { person } from '#shared/domain/person.ts'
import { phrase } from '#shared/domain/phrase.ts'
import { programme, programmeProblems } from '#shared/domain/programme.ts'
import { roster, type Roster } from '#shared/domain/roster.ts'
import { AppError } from '#shared/errors.ts'
import { savedView } from '#shared/domain/saved-view.ts'
import { sphere } from '#shared/domain/sphere.ts'
import { unit, unitProblems } from '#shared/domain/unit.ts'
import { consultationList } from '#electron/store/lists/consultations.ts'
import { documentList } from '#electron/store/lists/documents.ts'
import { dutyList } from '#electron/store/lists/duties.ts'
import { meetingList } from '#electron/store/lists/meetings.ts'
import { organisationList } from '#electron/store/lists/organisations.ts'
import { personList } from '#electron/store/lists/people.ts'
import { phraseList, programmeList, sphereList, viewList } from '#electron/store/lists/plain-lists.ts'
import { rosterList } from '#electron/store/lists/rosters.ts'
import { unitList } from '#electron/store/lists/units.ts'
import { keepFacts } from './document-data/keep-facts.ts'
import { named, registerHandlers } from './register-handlers.ts'
import { inItsConsultation, inItsRoster } from './roster-belonging.ts'

/** The registers that need nothing beyond their schema and their rules. Postulates and positions have files of their own. */
export const registers = {
  ...named('units', registerHandlers({ table: 'unit', list: unitList, entity: unit, problems: unitProblems })),
  ...named('spheres', registerHandlers({ table: 'sphere', list: sphereList, entity: sphere })),
  ...named('programmes', registerHandlers({ table: 'programme', list: programmeList, entity: programme, problems: programmeProblems })),
  ...named('consultations', registerHandlers({ table: 'consultation', list: consultationList, entity: consultation, problems: consultationProblems })),
  ...named('meetings', registerHandlers({
    table: 'meeting', list: meetingList, entity: meeting, problems: meetingProblems, settle: (one) => ({ ...one, year: meetingYear(one) }),
  })),
  ...named('organisations', registerHandlers({ table: 'organisation', list: organisationList, entity: organisation, problems: organisationProblems })),
  ...named('people', registerHandlers({ table: 'person', list: personList, entity: person })),
  ...named('rosters', registerHandlers({ table: 'roster', list: rosterList, entity: roster, settle: (one, before, context) => inItsConsultation(withOwnState(one, before), before, context) })),
  ...named('duties', registerHandlers({ table: 'duty', list: dutyList, entity: duty, problems: dutyProblems, settle: inItsRoster })),
  ...named('documents', registerHandlers({ table: 'document', list: documentList, entity: documentRecord, settle: keepFacts })),
  ...named('phrases', registerHandlers({ table: 'phrase', list: phraseList, entity: phrase })),
  ...named('views', registerHandlers({ table: 'view', list: viewList, entity: savedView })),
}

/** Whether a roster is published follows from what was done: `rosters.publish` keeps the version that readers get. */
function withOwnState(entity: Roster, before: Roster | null): Roster {
  const { state, publishedOn } = before ?? roster.blank
  if (entity.state !== state) throw new AppError('invalid_input', { fields: { state: 'publish_instead' } })
  if (entity.publishedOn !== publishedOn) throw new AppError('invalid_input', { fields: { publishedOn: 'publish_instead' } })
  return entity
}
