import { absentSign, isWhenName, type TemplateValues } from './placeholder.ts'
import type { Vocabulary } from './placeholders-of.ts'

/** The values with everything marked as missing that documents of the kind can have at a place (`builtIn`) and this one has not: a column, a part of a repetition. */
export function completeValues(values: TemplateValues, builtIn: Vocabulary): TemplateValues {
  const complete = { ...values }
  for (const [name, inside] of Object.entries(builtIn)) {
    const value = values[name]
    if (Array.isArray(value)) complete[name] = inside ? value.map((row) => completeValues(row, inside)) : value
    else if (value === undefined && inside === null && !isWhenName(name)) complete[name] = absentSign
  }
  return complete
}
