import { defineEntity, type Problems, type Stored } from './entity.ts'
import { flag, id, reference, text } from './field.ts'

/** Who is invited to a meeting, registered for it and present at it: a person, an organisation, or a person for an organisation. */
export const attendance = defineEntity({
  fields: { meeting: id, organisation: reference, person: reference, isInvited: flag, isRegistered: flag, isPresent: flag, note: text(1000) },
  required: ['meeting'],
  blank: { organisation: null, person: null, isInvited: false, isRegistered: false, isPresent: false, note: '' },
})
export type Attendance = Stored<typeof attendance>

export function attendanceProblems({ organisation, person }: Pick<Attendance, 'organisation' | 'person'>): Problems {
  return organisation || person ? {} : { organisation: 'required' }
}

/** Who a row of the list is, in one line. */
export const attendanceName = ({ organisationName, personName }: { organisationName: string; personName: string }) => [personName, organisationName].filter((name) => name !== '').join(', ')
