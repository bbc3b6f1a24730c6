import type * as z from 'zod'
import { contract } from '#shared/contract/index.ts'
import { reason, type Reason } from '#shared/errors.ts'
import type { Noun, RegisterNoun } from './register.ts'

/** Path of a field (`names.0.name`) → what is wrong with it. */
export type Problems = Record<string, Reason>

function problemsOf(schema: z.ZodType, value: unknown): Problems {
  const { error } = schema.safeParse(value)
  const found = (error?.issues ?? []).map(({ path, message }): [string, Reason] => {
    const known = reason.safeParse(message)
    return [path.join('.'), known.success ? known.data : 'wrong_type']
  })
  return Object.fromEntries(found.toReversed()) // of several problems of one field the first is said
}

/** What the schema of a record says of one field, before anything is sent. Rules that join fields are the main process's to check. */
export function problemsOfField(noun: Noun, record: { id: string; revision: number }, change: Record<string, unknown>): Problems {
  const { id, revision } = record
  return problemsOf(contract[`${noun}.update`].input, { id, revision, ...change })
}

/** What the schema of a new record says of it. */
export const problemsOfNew = (noun: RegisterNoun, values: object): Problems => problemsOf(contract[`${noun}.create`].input, values)

/** The problems of one field, by path inside it: `''` is the field itself, `0.name` a part. */
export function problemsInside(problems: Problems, field: string): Problems {
  const inside = Object.entries(problems).filter(([path]) => path === field || path.startsWith(`${field}.`))
  return Object.fromEntries(inside.map(([path, problem]) => [path.slice(field.length + 1), problem]))
}

/** The problems without those of some fields. */
export function problemsOutside(problems: Problems, fields: readonly string[]): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([path]) => !fields.includes(path.split('.')[0] ?? '')))
}
