import { Select, Text } from '@mantine/core'
import { inputProps, type Binding, type FieldText } from './binding.ts'
import { useIsCut } from './use-is-cut.ts'

type Choice<T extends string> = FieldText & { field: Binding<T>; labels: Record<T, string> }

/** One of a short closed list, in the order of its labels; stored at once. A choice longer than its box stands whole under it. */
export function ChoiceField<T extends string>({ field, labels, ...text }: Choice<T>) {
  const data = (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] })) // Object.keys forgets the key type
  const { ref, isCut } = useIsCut(labels[field.value])
  return (
    <div>
      <Select<T>
        ref={ref} {...inputProps(field, text)} data={data} value={field.value} allowDeselect={false} withCheckIcon title={labels[field.value]} searchable={data.length > 8} openOnFocus={false} nothingFoundMessage="Nie ma takiej możliwości."
        onChange={(value) => {
          if (value === null) return
          field.onChange(value)
          field.onLeave()
        }}
      />
      {isCut && <Text size="sm" mt={4} aria-hidden>{labels[field.value]}</Text>}
    </div>
  )
}
