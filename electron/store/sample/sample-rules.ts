import type * as z from 'zod'
import { attendance, attendanceProblems } from '#shared/domain/attendance.ts'
import { call, callProblems } from '#shared/domain/call.ts'
import { consultation, consultationProblems } from '#shared/domain/consultation.ts'
import { documentRecord } from '#shared/domain/document-record.ts'
import { duty, dutyProblems } from '#shared/domain/duty.ts'
import type { Problems } from '#shared/domain/entity.ts'
import { meeting, meetingProblems } from '#shared/domain/meeting.ts'
import { organisation, organisationProblems } from '#shared/domain/organisation.ts'
import { person } from '#shared/domain/person.ts'
import { phrase } from '#shared/domain/phrase.ts'
import { position, positionProblems } from '#shared/domain/position.ts'
import { postulate, postulateProblems } from '#shared/domain/postulate.ts'
import { programme, programmeProblems } from '#shared/domain/programme.ts'
import { roster } from '#shared/domain/roster.ts'
import { rosterVersion } from '#shared/domain/roster-version.ts'
import { savedView } from '#shared/domain/saved-view.ts'
import { settings } from '#shared/domain/settings.ts'
import { sphere } from '#shared/domain/sphere.ts'
import { submission, submissionProblems } from '#shared/domain/submission.ts'
import { template } from '#shared/domain/template.ts'
import { unit, unitProblems } from '#shared/domain/unit.ts'
import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'

type Entity = { id: string; revision: number }
type Definition<E extends Entity> = { blank: object; stored: z.ZodType<E> }
/** What a record is before anything is said of it, and everything that must hold of it afterwards. */
export type SampleRule = { blank: object; check: (record: unknown) => { entity: Entity & Record<string, unknown> } | { fault: string } }

const none = (): Problems => ({})

function rule<E extends Entity>({ blank, stored }: Definition<E>, problemsOf: (entity: E) => Problems = none): SampleRule {
  return {
    blank,
    check: (record) => {
      const { success, data, error } = stored.safeParse(record)
      if (!success) return { fault: error.message }
      const problems = problemsOf(data)
      return Object.keys(problems).length > 0 ? { fault: JSON.stringify(problems) } : { entity: data }
    },
  }
}

/** The same schemas and rules that the forms hold people to. */
export const sampleRules: Record<RegisterTable, SampleRule> = {
  settings: rule(settings),
  sphere: rule(sphere),
  unit: rule(unit, unitProblems),
  programme: rule(programme, programmeProblems),
  consultation: rule(consultation, consultationProblems),
  meeting: rule(meeting, meetingProblems),
  organisation: rule(organisation, organisationProblems),
  person: rule(person),
  attendance: rule(attendance, attendanceProblems),
  roster: rule(roster),
  rosterVersion: rule(rosterVersion),
  duty: rule(duty, dutyProblems),
  call: rule(call, callProblems),
  postulate: rule(postulate, postulateProblems),
  position: rule(position, positionProblems),
  document: rule(documentRecord),
  submission: rule(submission, submissionProblems),
  template: rule(template),
  phrase: rule(phrase),
  view: rule(savedView),
}
