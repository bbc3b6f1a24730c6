import { TextInput } from '@mantine/core'
import { inputProps, type Binding, type FieldText } from './binding.ts'
import { selectContent } from './select-content.ts'

type NumberText = FieldText & { field: Binding<number | null>; digits?: number }

/** A whole number, typed; nothing but digits goes in. */
export function NumberField({ field, digits = 9, ...text }: NumberText) {
  return (
    <TextInput
      {...inputProps(field, text)} inputMode="numeric" autoComplete="off" value={field.value === null ? '' : String(field.value)}
      onFocus={selectContent}
      onChange={(event) => {
        const typed = event.currentTarget.value.replace(/\D/g, '').slice(0, digits)
        field.onChange(typed === '' ? null : Number(typed))
      }}
    />
  )
}

/** A year of four digits. */
export function YearField(props: Omit<NumberText, 'digits'>) {
  return <NumberField digits={4} {...props} />
}
