import { useState } from 'react'
import type { AppError } from '#shared/errors.ts'
import { appErrorOf, call } from './client.ts'
import { problemsInside, problemsOfNew, problemsOutside, type Problems } from './field-problems.ts'
import type { NewRecordOf, RecordOf, RegisterNoun } from './register.ts'
import type { Binding } from './use-record.ts'

/** A record before it exists. `create` answers the stored record, or undefined when something has to be put right: the problems then stand at their fields. */
export function useNewRecord<N extends RegisterNoun>(noun: N, initial: NewRecordOf<N>) {
  const [values, setValues] = useState(initial)
  const [problems, setProblems] = useState<Problems>({})
  const [error, setError] = useState<AppError | null>(null)
  const [isRunning, setIsRunning] = useState(false)

  const field = <K extends keyof NewRecordOf<N> & string>(key: K): Binding<NonNullable<NewRecordOf<N>[K]> | Extract<NewRecordOf<N>[K], null>> => ({
    name: key,
    value: values[key] as NonNullable<NewRecordOf<N>[K]>, // a field that is bound has its first value in `initial`
    problems: problemsInside(problems, key),
    onChange: (value) => {
      setValues((former) => ({ ...former, [key]: value }))
      setProblems((former) => problemsOutside(former, [key]))
    },
    onLeave: () => undefined,
  })

  const create = async (): Promise<RecordOf<N> | undefined> => {
    const ofSchema = problemsOfNew(noun, values)
    setProblems(ofSchema)
    setError(null)
    if (Object.keys(ofSchema).length > 0) return undefined
    setIsRunning(true)
    try {
      return (await call(`${noun}.create` as 'people.create', values as NewRecordOf<'people'>)) as RecordOf<N> // one operation of the same noun
    } catch (thrown) {
      const refused = appErrorOf(thrown)
      setProblems(refused.fields ?? {})
      setError(refused)
      return undefined
    } finally {
      setIsRunning(false)
    }
  }
  const startAgain = (first: NewRecordOf<N> = initial) => {
    setValues(first)
    setProblems({})
    setError(null)
  }
  return { values, field, create, startAgain, isRunning, error }
}
