import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Binding, FieldText } from './binding.ts'
import { TextField } from './text-field.tsx'

type Check = (value: string) => Promise<{ sentence?: string | undefined }>

/** KRS, NIP or REGON: stored as typed; what the check says of it (a wrong check digit) stands under it and blocks nothing. */
export function IdentifierField({ field, check, ...text }: FieldText & { field: Binding<string>; check: Check }) {
  const [sentence, setSentence] = useState<string>()
  const { value } = field
  useEffect(() => {
    let isCurrent = true
    check(value).then((answer) => isCurrent && setSentence(answer.sentence), () => isCurrent && setSentence(undefined))
    return () => {
      isCurrent = false
    }
  }, [check, value])
  const isRefused = field.problems[''] !== undefined
  return (
    <div>
      <TextField field={field} {...text} />
      {sentence && !isRefused && value.trim() !== '' && <Text size="sm" mt={4} component="output" className="warning">{sentence}</Text>}
    </div>
  )
}
