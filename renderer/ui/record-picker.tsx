import { Select } from '@mantine/core'
import { useState } from 'react'
import { inputProps, type Binding, type FieldText } from './binding.ts'
import { useRecordSource, type PickableNoun } from './record-source.ts'
import { selectContent } from './select-content.ts'
import { usePickerOptions } from './use-picker-options.ts'

const inGivenOrder = ({ options }: { options: unknown }) => options as never // the source has searched already; Mantine's own filter would hide what it found by another spelling

/** One record, found by typing; stored at once. */
export function RecordPicker({ field, noun, whenEmpty = 'Zacznij pisać, aby znaleźć', ...text }: FieldText & { field: Binding<string | null>; noun: PickableNoun; /** What the empty box says. */ whenEmpty?: string }) {
  const [search, setSearch] = useState('')
  const [isTyping, setIsTyping] = useState(false)
  const options = usePickerOptions(useRecordSource(noun), field.value === null ? [] : [field.value], isTyping ? search : '')
  return (
    <Select
      {...inputProps(field, text)} data={options} value={field.value} searchable openOnFocus={false} allowDeselect={false} clearable={!text.isRequired && !text.isReadOnly} filter={inGivenOrder} searchValue={search} placeholder={whenEmpty}
      nothingFoundMessage="Nic nie pasuje. Sprawdź pisownię."
      onSearchChange={setSearch}
      onOptionSubmit={(id) => setSearch(options.find(({ value }) => value === id)?.label ?? search)} // taking the chosen line again is no change, and what was typed would stay
      onFocus={selectContent}
      onKeyDown={() => setIsTyping(true)}
      onDropdownClose={() => setIsTyping(false)}
      onChange={(value) => {
        setIsTyping(false)
        field.onChange(value)
        field.onLeave()
      }}
    />
  )
}
