import { Button, Group, List, Loader, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import type { Binding } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import type { DocumentFor } from '#shared/contract/documents.ts'
import { answeredWords, isAnswered, makeWords, recipientsSentence } from './letter-words.ts'
import classes from './letters-for-each.module.css'
import { letterFormats, letterKind, letterVariants, type LetterOrder } from './use-letters.ts'

type LettersDialogProps = { target: DocumentFor; onClose: () => void; onMake: (order: LetterOrder) => void }

/** Before anything is made: who would get a letter, how far the answers are, and what is to be written. */
export function LettersDialog({ target, onClose, onMake }: LettersDialogProps) {
  const read = useRead('documents.recipients', { kind: letterKind, for: target })
  const [choice, setChoice] = useState({ isOnlyAnswered: true, variant: 'pismo' as LetterOrder['variant'], format: 'docx' as LetterOrder['format'] })
  const field = <K extends keyof typeof choice>(name: K): Binding<(typeof choice)[K]> => ({ name: `letters-${name}`, value: choice[name], problems: {}, onLeave: () => undefined, onChange: (value) => setChoice({ ...choice, [name]: value }) })
  const all = read.data?.rows ?? []
  const chosen = choice.isOnlyAnswered ? all.filter(isAnswered) : all
  const make = () => {
    onClose()
    onMake({ only: chosen.map(({ id }) => id), variant: choice.variant, format: choice.format })
  }
  return (
    <OpenedDialog onClose={onClose} title="Pisma do organizacji" closeLabel="Zamknij bez tworzenia" size="lg" centered>
      <Stack>
        <ErrorNote error={read.error} title="Nie udało się sprawdzić, do kogo pisać" retry={() => void read.refetch()} />
        {read.isPending && <Loader size="sm" aria-label="Wczytywanie listy organizacji" />}
        {read.data && <Text component="output" className="figures">{recipientsSentence(all)}</Text>}
        {all.length > 0 && (
          <>
            <SwitchField field={field('isOnlyAnswered')} label="Tylko te, które mają odpowiedź na wszystko" />
            <FieldRow>
              <ChoiceField field={field('variant')} label="Co napisać" labels={letterVariants} />
              <ChoiceField field={field('format')} label="Format" labels={letterFormats} />
            </FieldRow>
            {chosen.length === 0 && <Text>Żadna organizacja nie ma jeszcze odpowiedzi na wszystko. Wyłącz powyższe ograniczenie, aby napisać też do pozostałych.</Text>}
            {chosen.length > 0 && (
              <List size="sm" className={classes.list} aria-label="Do kogo">
                {chosen.map((recipient) => <List.Item key={recipient.id} className="wraps">{recipient.title} – {answeredWords(recipient)}{recipient.email === '' ? '; bez adresu e\u2011mail' : `; ${recipient.email}`}</List.Item>)}
              </List>
            )}
          </>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>Anuluj</Button>
          <Button disabled={chosen.length === 0} onClick={make}>{makeWords(chosen.length)}</Button>
        </Group>
      </Stack>
    </OpenedDialog>
  )
}
