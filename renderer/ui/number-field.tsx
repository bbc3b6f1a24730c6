import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { sentenceOf } from '#shared/text/messages.ts'
import { inputProps, type Binding, type FieldText } from './binding.ts'
import { parseWhole } from './parse-whole.ts'
import { selectContent } from './select-content.ts'

type NumberText = FieldText & { field: Binding<number | null> }

/** A whole number, typed. What is none stays in the field with a sentence, and is handed on as no number, which the rule of the value refuses. */
export function NumberField({ field, ...text }: NumberText) {
  const [typed, setTyped] = useState('')
  const isNone = Number.isNaN(field.value)
  return (
    <TextInput
      {...inputProps(field, text)} {...(isNone && { error: sentenceOf('not_whole') })} inputMode="numeric" autoComplete="off" value={isNone ? typed : (field.value?.toString() ?? '')}
      onFocus={selectContent}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        field.onChange(parseWhole(event.currentTarget.value))
      }}
    />
  )
}

/** A year. */
export function YearField(props: NumberText) {
  return <NumberField {...props} />
}
