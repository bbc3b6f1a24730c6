import type { Binding } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { decisionLabels, type Decision } from '#shared/domain/position.ts'

const words = { any: 'każde rozstrzygnięcie', ...decisionLabels }

/** The decision that a phrase goes with, or any. */
export function PhraseDecision({ field }: { field: Binding<Decision | null> }) {
  return <ChoiceField field={{ ...field, value: field.value ?? 'any', onChange: (value) => field.onChange(value === 'any' ? null : value) }} label="Do jakiego rozstrzygnięcia" labels={words} />
}
