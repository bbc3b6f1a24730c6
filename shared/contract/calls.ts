import * as z from 'zod'
import { call, callerKinds } from '#shared/domain/call.ts'
import { choice, id, revision, year } from '#shared/domain/field.ts'
import { storedPostulate } from '#shared/domain/postulate.ts'
import { read, write } from './define.ts'
import { register } from './register.ts'

export const callRow = z.strictObject({
  id, revision: z.int(), date: z.string(), time: z.string(), duty: id.nullable(), roster: id.nullable(), rosterTitle: z.string(), consultation: id, consultationSubject: z.string(), unit: id.nullable(), unitName: z.string(),
  callerKind: z.enum(callerKinds), callerName: z.string(), topic: z.string(), isAnswered: z.boolean(), remark: id.nullable(), remarkNumber: z.string(),
})
const base = register('calls', { entity: call, row: callRow, filters: { year, consultation: id, roster: id, duty: id, unit: id, callerKind: choice(callerKinds) }, sorts: ['date'] })

const counted = { calls: z.int(), answered: z.int(), becameRemarks: z.int() }

export const calls = {
  ...base,
  /** The call as an *uwaga* on its consultation: by phone, on the day and hour of the call, of whoever called. A call makes one remark; when that one was cancelled, another. */
  'calls.toRemark': write(z.strictObject({ id, revision }), z.strictObject({ call: call.stored, remark: storedPostulate })),
  /** Figures for the report: all calls of a consultation, and by the unit on duty (`null`: none), the most calls first. Cancelled remarks do not count. */
  'calls.figures': read(z.strictObject({ consultation: id }), z.strictObject({ ...counted, byUnit: z.array(z.strictObject({ unit: id.nullable(), unitName: z.string(), ...counted })) })),
}
