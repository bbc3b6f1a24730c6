import { useRef } from 'react'
import type { Binding } from '#renderer/ui/binding.ts'
import type { Decision } from '#shared/domain/position.ts'
import { insertPhrase } from './insert-phrase.ts'
import { PhraseMenu } from './phrase-menu.tsx'
import { VersionedText } from './versioned-text.tsx'

type PositionTextProps = { id: string; field: Binding<string>; decision: Decision; lock: string | undefined }

/** The text of a position, with standard phrases for its caret and its former versions. */
export function PositionText({ id, field, decision, lock }: PositionTextProps) {
  const frame = useRef<HTMLDivElement>(null)
  const insert = (phrase: string) => {
    const box = frame.current?.querySelector('textarea')
    const { text, caret } = insertPhrase(field.value, { from: box?.selectionStart ?? field.value.length, to: box?.selectionEnd ?? field.value.length }, phrase)
    field.onChange(text)
    field.onLeave()
    requestAnimationFrame(() => {
      box?.focus()
      box?.setSelectionRange(caret, caret)
    })
  }
  return (
    <div ref={frame}>
      <VersionedText
        table="position" id={id} lock={lock} field={field} label="Stanowisko i jego uzasadnienie" minRows={5} isReadOnly={lock !== undefined}
        acts={lock === undefined && <PhraseMenu decision={decision} onPick={insert} />}
      />
    </div>
  )
}
