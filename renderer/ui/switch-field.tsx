import { Switch } from '@mantine/core'
import { sentenceAt, type Binding, type FieldText } from './binding.ts'

/** Yes or no; stored at once. */
export function SwitchField({ field, label, hint, isReadOnly }: FieldText & { field: Binding<boolean> }) {
  return (
    <Switch
      name={field.name} label={label} {...(hint && { description: hint })} error={sentenceAt(field)} checked={field.value} disabled={isReadOnly ?? false}
      onChange={(event) => {
        field.onChange(event.currentTarget.checked)
        field.onLeave()
      }}
    />
  )
}
