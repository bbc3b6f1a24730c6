import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { inputProps, type Binding, type FieldText } from './binding.ts'
import { useRecordSource, type PickableNoun } from './record-source.ts'
import { usePickerOptions } from './use-picker-options.ts'

const inGivenOrder = ({ options }: { options: unknown }) => options as never // the source has searched already; Mantine's own filter would hide what it found by another spelling

/** Any number of records, found by typing; stored at once, kept in the order of choosing. */
export function RecordsPicker({ field, noun, ...text }: FieldText & { field: Binding<string[]>; noun: PickableNoun }) {
  const [search, setSearch] = useState('')
  const options = usePickerOptions(useRecordSource(noun), field.value, search)
  return (
    <MultiSelect
      {...inputProps(field, text)} data={options} value={field.value} searchable openOnFocus={false} hidePickedOptions filter={inGivenOrder} searchValue={search} nothingFoundMessage="Nic więcej nie pasuje."
      {...(field.value.length === 0 && { placeholder: 'Zacznij pisać, aby znaleźć' })}
      onSearchChange={setSearch}
      onChange={(value) => {
        field.onChange(value)
        field.onLeave()
      }}
    />
  )
}
