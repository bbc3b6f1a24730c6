import { Text, Textarea } from '@mantine/core'
import type { KeyboardEvent, RefObject } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { PeselNote } from '#renderer/ui/pesel-note.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SimilarLine } from './similar-line.tsx'
import type { Minutes } from './use-minutes.ts'
import classes from './minutes.module.css'

/** Further fields of a voice, each shown once it was asked for. */
export type MoreField = 'rationale' | 'sphere'
type VoiceFormProps = { minutes: Minutes; content: RefObject<HTMLTextAreaElement | null>; shown: ReadonlySet<MoreField>; toSpeaker: () => void; toContent: () => void; /** The arrow up from an empty field. */ onUp: () => void }

const isPlain = ({ shiftKey, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent) => !shiftKey && !ctrlKey && !metaKey && !altKey && !nativeEvent.isComposing

/** What is being said. Enter stores it, Shift+Enter begins a new line, Esc steps back; nothing that was typed goes away before it is stored. */
export function VoiceForm({ minutes, content, shown, toSpeaker, toContent, onUp }: VoiceFormProps) {
  const { voice, change, store, isRunning, error } = minutes
  const onKey = (event: KeyboardEvent, stepBack: () => void) => {
    const act = !isPlain(event) ? undefined : event.key === 'Enter' ? () => void store() : event.key === 'Escape' ? stepBack : event.key === 'ArrowUp' && voice.content === '' ? onUp : undefined
    if (!act) return
    event.preventDefault()
    act()
  }
  const takeSphere = (sphere: string | null) => {
    change({ sphere })
    toContent()
  }
  return (
    <form aria-label="Głos" onSubmit={(event) => event.preventDefault()}>
      <Text component="div" className={classes.speaking} role="status">{voice.speaker ? <>Mówi: <strong>{voice.speaker.name}</strong></> : 'Najpierw wybierz, kto mówi.'}</Text>
      <Textarea
        ref={content} label="Treść" value={voice.content} onChange={(event) => change({ content: event.currentTarget.value })} onKeyDown={(event) => onKey(event, toSpeaker)} readOnly={isRunning}
        autosize minRows={2} maxRows={12} classNames={{ input: classes.text ?? '' }}
      />
      <PeselNote text={voice.content} />
      {shown.has('rationale') && (
        <div data-more="rationale">
          <Textarea label="Uzasadnienie zgłaszającego" value={voice.rationale} onChange={(event) => change({ rationale: event.currentTarget.value })} onKeyDown={(event) => onKey(event, toContent)} readOnly={isRunning} autosize minRows={1} maxRows={6} size="lg" />
        </div>
      )}
      {shown.has('sphere') && (
        <div data-more="sphere" onKeyDownCapture={(event) => event.key === 'Escape' && !isOpen(event.target) && toContent()}>
          <RecordPicker noun="spheres" label="Sfera" field={{ name: 'sphere', value: voice.sphere, problems: {}, onChange: takeSphere, onLeave: () => undefined }} />
        </div>
      )}
      <ErrorNote error={error} title="Nie zapisano. Tekst zostaje w polu" />
      <SimilarLine content={voice.content} rationale={voice.rationale} />
    </form>
  )
}

const isOpen = (target: EventTarget) => target instanceof Element && target.getAttribute('aria-expanded') === 'true'
