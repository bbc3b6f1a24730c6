import { TextInput } from '@mantine/core'
import { inputProps, type Binding, type FieldText } from './binding.ts'

/** One line of text. `kind` gives the keyboard and the autofill of the value; it never checks it. */
export function TextField({ field, kind = 'text', ...text }: FieldText & { field: Binding<string>; kind?: 'text' | 'email' | 'tel' | 'url' }) {
  return <TextInput {...inputProps(field, text)} inputMode={kind} value={field.value} onChange={(event) => field.onChange(event.currentTarget.value)} autoComplete="off" />
}
