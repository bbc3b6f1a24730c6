import * as z from 'zod'
import { flag, id } from '#shared/domain/field.ts'
import { person } from '#shared/domain/person.ts'
import { register } from './register.ts'

export const personRow = z.strictObject({ id, revision: z.int(), fullName: z.string(), role: z.string(), email: z.string(), phone: z.string(), organisations: z.array(z.string()), isActive: z.boolean() })
export const people = register('people', { entity: person, row: personRow, filters: { organisation: id, isActive: flag }, sorts: ['name'] })
