import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { AppError } from '#shared/errors.ts'

/** Where a page ended: the values of the last row's keys, as text for the caller to bring back. */
export const toCursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')

/** The rows after a cursor. `invalid_input` (`bad_cursor`) for one that is not of this list. */
export function isPast(keys: RawBuilder<unknown>[], cursor: string, isDescending: boolean): RawBuilder<SqlBool> {
  const values = parseCursor(cursor)
  if (values.length !== keys.length) throw new AppError('invalid_input', { reason: 'bad_cursor', fields: { cursor: 'bad_cursor' } })
  return sql<SqlBool>`(${sql.join(keys)}) ${isDescending ? sql`<` : sql`>`} (${sql.join(values)})`
}

function parseCursor(cursor: string): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.every((value) => typeof value === 'string' || typeof value === 'number')) return values
  } catch {
    // Answered below, like every other cursor that is not ours.
  }
  throw new AppError('invalid_input', { reason: 'bad_cursor', fields: { cursor: 'bad_cursor' } })
}
