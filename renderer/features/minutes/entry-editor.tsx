import { Textarea } from '@mantine/core'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { inputProps } from '#renderer/ui/binding.ts'
import { PeselNote } from '#renderer/ui/pesel-note.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { SaveState } from '#renderer/ui/save-state.tsx'

type EntryEditorProps = { id: string; number: string; onStep: (by: 1 | -1) => void; onDone: () => void }

const hint = 'Enter i Esc wracają do mówcy, a tekst zapisuje się sam. PageUp i PageDown prowadzą do sąsiednich wpisów.'

/** A correction of a stored entry, in its place. Enter or Esc goes back to the speaker, the arrows beyond the text to the neighbouring entries; the text is stored when it is left. */
export function EntryEditor({ id, number, onStep, onDone }: EntryEditorProps) {
  const record = useRecord('postulates', id)
  const text = useRef<HTMLTextAreaElement>(null)
  const isRead = record.values !== undefined
  useEffect(() => {
    const field = text.current
    if (!isRead || !field) return
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
    field.scrollIntoView({ block: 'nearest' })
  }, [isRead])
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent, currentTarget } = event
    if (shiftKey || ctrlKey || metaKey || altKey || nativeEvent.isComposing) return
    const isStart = currentTarget.selectionStart === 0 && currentTarget.selectionEnd === 0
    const isEnd = currentTarget.selectionStart === currentTarget.value.length
    const isOlder = key === 'PageUp' || (key === 'ArrowUp' && isStart)
    const isNewer = key === 'PageDown' || (key === 'ArrowDown' && isEnd)
    const act = key === 'Enter' || key === 'Escape' ? onDone : isOlder ? () => onStep(1) : isNewer ? () => onStep(-1) : undefined
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <RecordForm record={record}>{({ content }) => (
      <div>
        <Textarea {...inputProps(record.field('content'), { label: `Poprawka wpisu ${number}`, hint, isRequired: true })} ref={text} value={content} onChange={(event) => record.field('content').onChange(event.currentTarget.value)} onKeyDown={onKeyDown} autosize minRows={2} size="lg" />
        <PeselNote text={content} />
        <SaveState record={record} />
      </div>
    )}</RecordForm>
  )
}
