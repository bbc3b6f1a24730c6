import { Checkbox, Stack } from '@mantine/core'
import { sentenceAt, type Binding, type FieldText } from './binding.ts'

type Choices<T extends string> = FieldText & { field: Binding<T[]>; labels: Record<T, string> }

/** Any of a short closed list, as boxes to tick; stored at once, kept in the order of the labels. */
export function ChoicesField<T extends string>({ field, labels, label, hint, isReadOnly }: Choices<T>) {
  const values = Object.keys(labels) as T[] // Object.keys forgets the key type
  return (
    <Checkbox.Group
      label={label} {...(hint && { description: hint })} error={sentenceAt(field)} value={field.value} readOnly={isReadOnly ?? false}
      onChange={(chosen) => {
        field.onChange(values.filter((value) => chosen.includes(value)))
        field.onLeave()
      }}
    >
      <Stack gap="xs" mt="xs">
        {values.map((value) => <Checkbox key={value} value={value} label={labels[value]} />)}
      </Stack>
    </Checkbox.Group>
  )
}
