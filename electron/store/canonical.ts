import { AppError, type Reason } from '#shared/errors.ts'
import type { Row, Value } from './journaled.ts'

/** One text for one content: keys in code-unit order, numbers as ECMAScript writes them (RFC 8785, flat records only). */
export function toText(row: Row): string {
  const fields = Object.keys(row)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${JSON.stringify(row[key])}`)
  return `{${fields.join(',')}}`
}

/** The record that `toText` wrote. Its keys are own properties, `__proto__` included. */
export function fromText(text: string): Row {
  return JSON.parse(text) as Row
}

/**
 * Refuses (`invalid_input`, the column named) what would not come back as it went in: SQLite turns lone surrogates into U+FFFD,
 * its functions stop at NUL, and JSON has no infinities nor exact integers above 2^53.
 */
export function assertStorable(row: Row): void {
  const fields: Record<string, Reason> = {}
  for (const [column, value] of Object.entries(row)) {
    const fault = faultOf(value)
    if (fault) fields[column] = fault
  }
  if (Object.keys(fields).length > 0) throw new AppError('invalid_input', { fields })
}

function faultOf(value: Value): Reason | null {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0') ? null : 'unstorable_text'
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'not_a_number'
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'out_of_range' : null
  }
  return value === null ? null : 'wrong_type'
}
