import { problemsInside, type Problems } from '#renderer/api/field-problems.ts'
import type { Binding } from '#renderer/ui/binding.ts'

type LocalForm<V> = { values: V; onChange: (values: V) => void; /** What was refused, by the path of the field that was sent. */ problems?: Problems | undefined; /** Where the form stands in what is sent. */ under?: string }

/** A field of what is not stored: a question that is asked before something is done. */
export function localField<V extends object, K extends keyof V & string>({ values, onChange, problems = {}, under }: LocalForm<V>, key: K, path: string = key): Binding<V[K]> {
  return { name: key, value: values[key], problems: problemsInside(problems, under === undefined ? path : `${under}.${path}`), onChange: (value) => onChange({ ...values, [key]: value }), onLeave: () => undefined }
}
