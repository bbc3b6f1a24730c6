import { AppError } from '#shared/errors.ts'
import { codeOf } from './store-error.ts'

/** Why the database would not take a row. */
export type Constraint = 'foreign_key' | 'unique' | 'check' | 'missing'

const constraints: Record<string, Constraint> = {
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign_key',
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_DATATYPE: 'check',
  SQLITE_CONSTRAINT_NOTNULL: 'missing',
}

/** By error code, never by message; null when the error is something else. */
export function constraintOf(error: unknown): Constraint | null {
  return constraints[codeOf(error)] ?? null
}

/**
 * What a handler's caller is told when a row is refused: a reference to nothing is `invalid_input` (`no_such_record`), a value that must be unique
 * `conflict` (`duplicate`). Everything else comes back as it was.
 */
export function refusedWrite(error: unknown): unknown {
  const constraint = constraintOf(error)
  if (constraint === 'foreign_key') return new AppError('invalid_input', { reason: 'no_such_record', cause: error })
  if (constraint === 'unique') return new AppError('conflict', { reason: 'duplicate', cause: error })
  return error
}

/** As `refusedWrite`, for a delete: a row that others point to is `rule_broken` (`still_needed`). */
export function refusedDelete(error: unknown): unknown {
  return constraintOf(error) === 'foreign_key' ? new AppError('rule_broken', { reason: 'still_needed', cause: error }) : error
}
