import { useState } from 'react'
import { problemsInside } from '#renderer/api/field-problems.ts'
import type { Act } from '#renderer/api/use-write.ts'
import type { Binding } from '#renderer/ui/binding.ts'

/** Fields of an act that is no record: its values, what the act found wrong with each, and the error that belongs to none of them. */
export function useBulkFields<V extends object>(values: V, setValues: (values: V) => void, act: Pick<Act<never, unknown>, 'error' | 'forgetError'>) {
  const [missing, setMissing] = useState<string>()
  const fields = missing === undefined ? (act.error?.fields ?? {}) : { [missing]: 'required' as const }
  const isAtField = Object.keys(fields).some((path) => (path.split('.')[0] ?? '') in values)
  return {
    of: <K extends keyof V & string>(key: K): Binding<V[K]> => ({
      name: `bulk-${key}`, value: values[key], problems: problemsInside(fields, key), onLeave: () => undefined,
      onChange: (value) => {
        setValues({ ...values, [key]: value })
        setMissing(undefined)
        act.forgetError()
      },
    }),
    /** Says at the field that it cannot stay empty. */
    require: (key: keyof V & string): false => {
      setMissing(key)
      return false
    },
    error: isAtField ? null : act.error,
  }
}
