import * as z from 'zod'
import { choice, flag, id } from '#shared/domain/field.ts'
import { organisation, organisationKinds } from '#shared/domain/organisation.ts'
import { register } from './register.ts'

export const organisationRow = z.strictObject({ id, revision: z.int(), name: z.string(), kind: z.enum(organisationKinds), krs: z.string(), city: z.string(), isActive: z.boolean(), people: z.int(), postulates: z.int() })
export const organisations = register('organisations', {
  entity: organisation, row: organisationRow, filters: { kind: choice(organisationKinds), isActive: flag, sphere: id }, sorts: ['name'],
})
