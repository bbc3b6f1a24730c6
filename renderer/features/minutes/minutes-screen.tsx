import { Anchor, Button, Text, Title } from '@mantine/core'
import { IconArrowLeft, IconPresentation, IconScreenShare } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { goTo, hrefOf } from '#renderer/ui/place.ts'
import { meetingLabel, type Meeting } from '#shared/domain/meeting.ts'
import { EntryList } from './entry-list.tsx'
import { MinutesKeys } from './minutes-keys.tsx'
import { SpeakerBox } from './speaker-box.tsx'
import { useEntries } from './use-entries.ts'
import { useMinutes } from './use-minutes.ts'
import { useMinutesKeys } from './use-minutes-keys.ts'
import { VoiceForm, type MoreField } from './voice-form.tsx'
import classes from './minutes.module.css'

/** The minutes of a meeting, by keyboard alone: the speaker, the text, Enter, the next one. */
export function MinutesScreen({ meeting }: { meeting: Meeting }) {
  const { id } = meeting
  const box = useRef<HTMLInputElement>(null)
  const content = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLDivElement>(null)
  const asked = useRef<MoreField>(undefined)
  const [opened, setOpened] = useState<ReadonlySet<MoreField>>(new Set())
  const toSpeaker = () => {
    box.current?.focus()
    box.current?.select()
  }
  const toContent = () => content.current?.focus()
  const minutes = useMinutes(id, { toSpeaker, toContent })
  const entries = useEntries(id)
  const ask = (field: MoreField) => {
    asked.current = field
    setOpened(new Set(opened).add(field))
  }
  const shown = new Set<MoreField>([...opened, ...(minutes.voice.rationale === '' ? [] : ['rationale' as const]), ...(minutes.voice.sphere === null ? [] : ['sphere' as const])])
  const correct = () => void entries.step(1)
  const done = () => {
    entries.close()
    toSpeaker()
  }
  useMinutesKeys({ F2: () => ask('rationale'), F4: () => ask('sphere'), F9: () => goTo(['projector', id]), 'Shift+F9': () => void minutes.toggleRoom() })
  useEffect(() => box.current?.focus(), [])
  useEffect(() => {
    const field = asked.current
    asked.current = undefined
    if (field !== undefined && opened.has(field)) form.current?.querySelector<HTMLElement>(`[data-more="${field}"] :is(textarea, input:not([type="hidden"]))`)?.focus()
  }, [opened])

  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div className="wraps">
          <Title order={1} size="h3">Protokół: {meetingLabel(meeting)}</Title>
          <Text component="output" className="figures">{minutes.presence}</Text>
        </div>
        <div className={classes.acts}>
          <Anchor href={hrefOf(['meetings', id])} className={classes.back}><IconArrowLeft size={16} aria-hidden /> Wróć do spotkania</Anchor>
          <Button variant="default" leftSection={<IconPresentation size={18} aria-hidden />} onClick={() => goTo(['projector', id])}>Ekran dla sali (F9)</Button>
          <Button variant="default" leftSection={<IconScreenShare size={18} aria-hidden />} onClick={() => void minutes.toggleRoom()}>Na drugim ekranie (Shift+F9)</Button>
        </div>
      </header>
      <section className={classes.who} aria-label="Mówca" data-region>
        <SpeakerBox box={box} minutes={minutes} onUp={correct} onLeave={() => goTo(['meetings', id])} />
      </section>
      <section className={classes.what} aria-label="Głos i wpisy" data-region>
        <div ref={form}>
          <VoiceForm minutes={minutes} content={content} shown={shown} toSpeaker={toSpeaker} toContent={toContent} onUp={correct} />
          <Text component="output" display="block" fw={700} mih="1.6em">{minutes.isRunning ? 'Zapisywanie…' : minutes.sentence}</Text>
          <ErrorNote error={minutes.roomError} title="Nie otwarto okna dla sali" />
        </div>
        <EntryList entries={entries} storedAt={minutes.storedAt} onDone={done} />
      </section>
      <MinutesKeys />
    </div>
  )
}
