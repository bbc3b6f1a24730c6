import { useState } from 'react'
import type { Binding } from './binding.ts'

type Codec = { show: (value: string) => string; parse: (typed: string) => string | undefined }

/**
 * A field whose value is typed in one form and stored in another. While it is being typed in, the text is left alone; when left, it is read.
 * What cannot be read is handed on as typed: the rule of the value refuses it, and it stays in the field with its sentence.
 */
export function useTypedText(field: Binding<string | null>, { show, parse }: Codec) {
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? show(field.value ?? '')
  const valueOf = (text: string) => (text.trim() === '' ? null : (parse(text) ?? text))
  return {
    value: shown,
    onChange: (text: string) => {
      setTyped(text)
      field.onChange(valueOf(text))
    },
    onBlur: () => {
      setTyped(undefined)
      field.onLeave()
    },
    /** Puts a picked value in and stores it at once. */
    pick: (value: string | null) => {
      setTyped(undefined)
      field.onChange(value)
      field.onLeave()
    },
  }
}
