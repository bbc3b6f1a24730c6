import { AppError } from '#shared/errors.ts'
import { describeError, DistantError } from '#electron/platform/log.ts'
import type { Failure } from './messages.ts'

/** An error as it is sent to another thread. */
export function failureOf(error: AppError): Failure {
  return { error: error.toWire(), ...(error.cause !== undefined && { cause: describeError(error.cause) }) }
}

/** The error that another thread sent. */
export function errorOf({ error: { code, ...details }, cause }: Failure): AppError {
  return new AppError(code, { ...details, ...(cause !== undefined && { cause: new DistantError(cause) }) })
}
