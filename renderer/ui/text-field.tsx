import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { inputProps, type Binding, type FieldText } from './binding.ts'

type TextFieldProps = FieldText & { field: Binding<string>; kind?: 'text' | 'email' | 'tel' | 'url'; /** Offered while typing; any other text may be entered. */ suggestions?: readonly string[] }

/** One line of text. `kind` gives the keyboard and the autofill of the value; it never checks it. */
export function TextField({ field, kind = 'text', suggestions, ...text }: TextFieldProps) {
  const id = useId()
  return (
    <>
      <TextInput {...inputProps(field, text)} inputMode={kind} value={field.value} onChange={(event) => field.onChange(event.currentTarget.value)} autoComplete="off" {...(suggestions && { list: id })} />
      {suggestions && <datalist id={id}>{suggestions.map((one) => <option key={one}>{one}</option>)}</datalist>}
    </>
  )
}
