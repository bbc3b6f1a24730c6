import * as z from 'zod'
import { choice, flag, id } from '#shared/domain/field.ts'
import { unit, unitKinds } from '#shared/domain/unit.ts'
import { register } from './register.ts'

export const unitRow = z.strictObject({ id, revision: z.int(), name: z.string(), symbol: z.string(), kind: z.enum(unitKinds), formerNames: z.array(z.string()), isActive: z.boolean() })
export const units = register('units', { entity: unit, row: unitRow, filters: { kind: choice(unitKinds), isActive: flag, parent: id }, sorts: ['name', 'symbol'] })
