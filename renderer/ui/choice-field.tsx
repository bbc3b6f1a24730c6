import { Select } from '@mantine/core'
import { inputProps, type Binding, type FieldText } from './binding.ts'

type Choice<T extends string> = FieldText & { field: Binding<T>; labels: Record<T, string> }

/** One of a short closed list, in the order of its labels; stored at once. */
export function ChoiceField<T extends string>({ field, labels, ...text }: Choice<T>) {
  const data = (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] })) // Object.keys forgets the key type
  return (
    <Select<T>
      {...inputProps(field, text)} data={data} value={field.value} allowDeselect={false} withCheckIcon title={labels[field.value]} searchable={data.length > 8} openOnFocus={false} nothingFoundMessage="Nie ma takiej możliwości."
      onChange={(value) => {
        if (value === null) return
        field.onChange(value)
        field.onLeave()
      }}
    />
  )
}
