import { createHash } from 'node:crypto'
import type { Parsed } from '#shared/contract/index.ts'
import { postulateFields } from './postulate-fields.ts'
import type { ListedRow } from './postulate-rows.ts'

export type Into = Omit<NonNullable<Parsed<'imports.preview'>['into']>, 'roster'>

/** By this a row is known again: what it says, where it was to go, and which of several equal rows of its file it is. A row with a number of its own is one entry, however often it was copied. */
export function makeKeys(): (row: Pick<ListedRow, 'texts' | 'mark'>, into: Into) => string {
  const times = new Map<string, number>()
  return ({ texts, mark }, given) => {
    const into = mark ? {} : given
    const said = hash([postulateFields.map((field) => texts[field] ?? ''), into.meeting ?? null, into.consultation ?? null, into.stage ?? null, into.receivedOn ?? null, into.channel ?? null])
    if (mark) return said
    const time = (times.get(said) ?? 0) + 1
    times.set(said, time)
    return time === 1 ? said : hash([said, time])
  }
}

const hash = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 32)
