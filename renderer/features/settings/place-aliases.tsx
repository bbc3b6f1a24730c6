import { TagsInput } from '@mantine/core'
import { inputProps, type Binding } from '#renderer/ui/binding.ts'

/** Other spellings of a name, each confirmed by Enter. */
export function PlaceAliases({ field }: { field: Binding<string[]> }) {
  return (
    <TagsInput
      {...inputProps(field, { label: 'Inne pisownie', hint: 'Każdą zatwierdza Enter.' })} value={field.value} acceptValueOnBlur splitChars={[]}
      onChange={(aliases) => {
        field.onChange(aliases)
        field.onLeave()
      }}
    />
  )
}
