import { Textarea } from '@mantine/core'
import { inputProps, type Binding, type FieldText } from './binding.ts'
import { PeselNote } from './pesel-note.tsx'

/** Text of any length: the field grows with it, so nothing is ever hidden. A number that looks like a PESEL is pointed out under it. */
export function LongTextField({ field, minRows = 3, ...text }: FieldText & { field: Binding<string>; minRows?: number }) {
  return (
    <div>
      <Textarea {...inputProps(field, text)} autosize minRows={minRows} value={field.value} onChange={(event) => field.onChange(event.currentTarget.value)} />
      <PeselNote text={field.value} />
    </div>
  )
}
