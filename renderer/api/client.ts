import * as z from 'zod'
import type { Input, Name, Output } from '#shared/contract/index.ts'
import { AppError, wireError, type WireError } from '#shared/errors.ts'
import { bridge } from './bridge.ts'

const reply = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value: z.unknown() }), z.object({ ok: z.literal(false), error: wireError })])

/** The error that a reply carries, as an `AppError`. */
export function errorFrom({ code, reason, params, fields, findings }: WireError): AppError {
  return new AppError(code, { ...(reason && { reason }), ...(params && { params }), ...(fields && { fields }), ...(findings && { findings }) })
}

/** Any thrown value as an `AppError`: what is none of ours becomes `unexpected`. */
export function appErrorOf(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('unexpected', { cause: thrown })
}

/** Runs one operation of the contract and gives its answer; throws the `AppError` it was refused with. `jobId` names a job, so that it can be followed and cancelled. */
export async function call<N extends Name>(name: N, input: Input<N>, jobId?: string): Promise<Output<N>> {
  const answer = reply.parse(await bridge().call(name, input, jobId))
  if (!answer.ok) throw errorFrom(answer.error)
  // The dispatcher has parsed the value with the output schema of this very operation.
  return answer.value as Output<N>
}
