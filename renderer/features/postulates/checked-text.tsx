import type { ComponentProps } from 'react'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { PeselNote } from './pesel-note.tsx'

/** A long text with what has to be said of its content. */
export function CheckedText(props: ComponentProps<typeof LongTextField>) {
  return (
    <div>
      <LongTextField {...props} />
      <PeselNote text={props.field.value} />
    </div>
  )
}
