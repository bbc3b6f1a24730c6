import * as z from 'zod'
import { AppError } from '#shared/errors.ts'
import { storeError } from '#electron/store/store-error.ts'

/** What a caller is told of a failure. An answer that does not fit the contract is our own fault: `unexpected`. */
export function toAppError(error: unknown): AppError {
  if (error instanceof z.core.$ZodError) return new AppError('unexpected', { cause: error })
  const known = storeError(error)
  return known instanceof AppError ? known : new AppError('unexpected', { cause: error })
}
