import { Textarea } from '@mantine/core'
import { inputProps, type Binding, type FieldText } from './binding.ts'

/** Text of any length: the field grows with it, so nothing is ever hidden. */
export function LongTextField({ field, minRows = 3, ...text }: FieldText & { field: Binding<string>; minRows?: number }) {
  return <Textarea {...inputProps(field, text)} autosize minRows={minRows} value={field.value} onChange={(event) => field.onChange(event.currentTarget.value)} />
}
