import type * as z from 'zod'
import { reason, type Reason } from '#shared/errors.ts'

type Issue = z.core.$ZodIssue

const byCode: Partial<Record<Issue['code'], Reason>> = {
  too_big: 'too_long', too_small: 'too_short', invalid_value: 'not_a_choice', invalid_format: 'wrong_type', invalid_union: 'wrong_type', invalid_key: 'unknown_field', invalid_element: 'wrong_type',
}

/** Path of each wrong field → why. Schemas say the reason as their message; what they leave unsaid follows from the kind of the issue. */
export function fieldsOf(error: z.core.$ZodError): Record<string, Reason> {
  return Object.fromEntries(error.issues.flatMap(problemsOf))
}

function problemsOf(issue: Issue): [string, Reason][] {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [[...issue.path, key].join('.'), 'unknown_field'])
  const own = reason.safeParse(issue.message)
  if ((issue.code === 'too_small' || issue.code === 'too_big') && !own.success) return [[path, issue.origin === 'string' ? byCode[issue.code]! : issue.origin === 'array' ? 'too_many' : 'out_of_range']]
  if (issue.code === 'invalid_type') return [[path, issue.input === undefined ? 'required' : own.success ? own.data : 'wrong_type']]
  return [[path, own.success ? own.data : (byCode[issue.code] ?? 'wrong_type')]]
}
