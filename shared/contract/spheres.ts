import * as z from 'zod'
import { flag, id } from '#shared/domain/field.ts'
import { sphere } from '#shared/domain/sphere.ts'
import { register } from './register.ts'

export const sphereRow = z.strictObject({ id, revision: z.int(), point: z.string(), nominative: z.string(), short: z.string(), order: z.int(), source: z.string(), isActive: z.boolean() })
export const spheres = register('spheres', { entity: sphere, row: sphereRow, filters: { isActive: flag }, sorts: ['order', 'short'] })
