import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { useLayer } from '#renderer/ui/layers.ts'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { answerWords } from './answer-words.ts'
import classes from './similar-panel.module.css'
import type { Similar } from './use-similar.ts'

type ComparedDialogProps = { row: Similar; content: string; rationale: string; takeLabel: string; onTake: () => void; onClose: () => void }

/** Two entries side by side to read: the one at hand, and a similar one with its whole answer. */
export function ComparedDialog({ row, content, rationale, takeLabel, onTake, onClose }: ComparedDialogProps) {
  useLayer(true, onClose)
  const entry = useRead('postulates.get', { id: row.id })
  const answer = useRead('positions.get', { id: row.position ?? '' }, { isEnabled: row.position !== null })
  return (
    <OpenedDialog onClose={onClose} title={`Porównanie z wpisem ${row.number}`} size="75rem" closeOnEscape={false} closeLabel="Zamknij porównanie">
      <Stack>
        <ErrorNote error={entry.error ?? answer.error} title="Nie udało się otworzyć wpisu" />
        <div className={classes.sides}>
          <section className={classes.side} aria-label="Ten wpis">
            <Title order={3} size="h4">Ten wpis</Title>
            <Text className={classes.text}>{content}</Text>
            {rationale.trim() !== '' && <><Text fw={700} mt="sm">Uzasadnienie zgłaszającego</Text><Text className={classes.text}>{rationale}</Text></>}
          </section>
          <section className={classes.side} aria-label={`Wpis ${row.number}`}>
            <Title order={3} size="h4"><Anchor inherit href={hrefOf(['postulates', row.id])}>{row.number}</Anchor>{row.meetingTitle !== '' && ` · ${row.meetingTitle}`}</Title>
            <Text className={classes.text}>{entry.data?.content}</Text>
            {entry.data && entry.data.rationale !== '' && <><Text fw={700} mt="sm">Uzasadnienie zgłaszającego</Text><Text className={classes.text}>{entry.data.rationale}</Text></>}
            <Text fw={700} mt="sm">Stanowisko: {answerWords(row)}</Text>
            <Text className={classes.text}>{answer.data?.text}</Text>
          </section>
        </div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>Zamknij</Button>
          {row.position !== null && <Button onClick={() => { onTake(); onClose() }}>{takeLabel}</Button>}
        </Group>
      </Stack>
    </OpenedDialog>
  )
}
