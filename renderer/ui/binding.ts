import { sentenceOf } from '#shared/text/messages.ts'

export type Problem = Parameters<typeof sentenceOf>[0]

/**
 * One field of a form. `problems` are by path inside the field, `''` being the field itself.
 * `onChange` is a method on purpose: a field that can be emptied (null) may then be bound to a value that must not be, and the rule of the value says so at the field.
 */
export type Binding<T> = { name: string; value: T; problems: Readonly<Record<string, Problem>>; onChange(value: T): void; onLeave: () => void }

/** What every field has besides its value. */
export type FieldText = { label: string; hint?: string; isRequired?: boolean; isReadOnly?: boolean; hasFirstFocus?: boolean }

/** The sentence about the field itself, if something is wrong with it. */
export function sentenceAt({ problems }: Pick<Binding<unknown>, 'problems'>): string | undefined {
  const problem = problems['']
  return problem && sentenceOf(problem)
}

/** One key of one row of a list as a field of its own. */
export function partOf<T extends object, K extends keyof T & string>(list: Binding<readonly T[]>, index: number, key: K): Binding<T[K]> {
  const path = `${index}.${key}`
  const row = list.value[index]
  if (!row) throw new RangeError('A row is bound that the list does not have')
  const inside = Object.entries(list.problems).filter(([at]) => at === path || at.startsWith(`${path}.`))
  return {
    name: `${list.name}.${path}`,
    value: row[key],
    problems: Object.fromEntries(inside.map(([at, problem]) => [at.slice(path.length + 1), problem])),
    onChange: (value) => list.onChange(list.value.with(index, { ...row, [key]: value })),
    onLeave: list.onLeave,
  }
}

/** One row of a list of plain values as a field of its own. */
export function rowOf<T>(list: Binding<readonly T[]>, index: number): Binding<T> {
  const problem = list.problems[String(index)]
  return {
    name: `${list.name}.${index}`,
    value: list.value[index] as T, // a row that is on the screen is in the list
    problems: problem ? { '': problem } : {},
    onChange: (value) => list.onChange(list.value.with(index, value)),
    onLeave: list.onLeave,
  }
}

/** Attributes shared by all inputs: label, hint, the sentence about what is wrong, and a name that tests and screen readers can rely on. */
export function inputProps(field: Binding<unknown>, { label, hint, isRequired, isReadOnly, hasFirstFocus }: FieldText) {
  return {
    name: field.name, label, ...(hint && { description: hint }), error: sentenceAt(field), required: isRequired ?? false, readOnly: isReadOnly ?? false, ...(hasFirstFocus && { 'data-autofocus': true }),
    onBlur: () => field.onLeave(),
  }
}
