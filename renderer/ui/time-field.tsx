import { TextInput } from '@mantine/core'
import { inputProps, type Binding, type FieldText } from './binding.ts'
import { parseTime } from './parse-time.ts'
import { selectContent } from './select-content.ts'
import { useTypedText } from './use-typed-text.ts'

/** An hour, typed as people do: `10`, `9.30`, `17:15`. */
export function TimeField({ field, ...text }: FieldText & { field: Binding<string | null> }) {
  const typed = useTypedText(field, { show: (value) => value, parse: parseTime })
  return <TextInput {...inputProps(field, text)} value={typed.value} onChange={(event) => typed.onChange(event.currentTarget.value)} onFocus={selectContent} onBlur={typed.onBlur} placeholder="gg:mm" autoComplete="off" />
}
