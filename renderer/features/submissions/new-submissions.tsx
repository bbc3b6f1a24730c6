import { Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ActDialog } from '#renderer/ui/act-dialog.tsx'
import { FoundDraft } from '#renderer/ui/found-draft.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { PartyFields } from '#renderer/ui/party-fields.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import { countOf } from '#shared/text/plural.ts'
import { LetterFields } from './letter-fields.tsx'
import { ReceiptFields } from './receipt-fields.tsx'
import { senderFieldWords, submissionForms } from './submission-words.ts'
import { useNewSubmission } from './use-new-submission.ts'

/** A pile of letters, entered by keyboard one after another: Enter stores one and begins the next with its sender. */
export function NewSubmissions({ consultation, isOpen, onClose }: { consultation: Consultation; isOpen: boolean; onClose: () => void }) {
  const { draft, values, typed, entered, ...entry } = useNewSubmission(consultation)
  const sender = useRef<HTMLDivElement>(null)
  const { count } = entered
  useEffect(() => {
    if (count === 0) return
    const boxes = [...(sender.current?.querySelectorAll<HTMLInputElement>('input[name="organisation"], input[name="person"], input[name="senderKind"]:not([type="hidden"])') ?? [])]
    boxes.toSorted((one, other) => Number(one.name === 'senderKind') - Number(other.name === 'senderKind'))[0]?.focus()
  }, [count])
  const store = async () => {
    await entry.store()
    return false
  }
  const close = () => {
    entry.forgetEntered()
    onClose()
  }
  const isPosted = consultation.deadlineRule === 'posted' || values.channel === 'post'
  return (
    <ActDialog title={`Zgłoszenia: ${consultation.subjectShort}`} act="Zapisz i wpisz następne" leave="Zamknij" closeLabel="Zamknij" isOpen={isOpen} onClose={close} onAct={store} isRunning={draft.isRunning} error={draft.error} size="52rem">
      {entry.found && <FoundDraft onRestore={entry.restoreFound} onDrop={entry.dropFound} />}
      <div>
        <Text size="sm" c="dimmed">Enter zapisuje zgłoszenie i zaczyna następne, z tym samym sposobem i dniem.</Text>
        <Text component="output" display="block" size="sm" fw={700} className="wraps">{count > 0 && `Wpisano teraz: ${countOf(count, submissionForms)}. Ostatnie: ${entered.last}.`}</Text>
      </div>
      <ReceiptFields hasFirstFocus channel={draft.field('channel')} receivedOn={draft.field('receivedOn')} receivedTime={draft.field('receivedTime')} postedOn={isPosted && draft.field('postedOn')} />
      <Stack gap="md" ref={sender}>
        <PartyFields words={senderFieldWords} kind={draft.field('senderKind')} organisation={draft.field('organisation')} person={draft.field('person')} typed={typed} onTyped={entry.setTyped} onAdded={entry.onAdded} />
      </Stack>
      <LetterFields remarks={draft.field('remarks')} signed={draft.field('signed')} isWrongForm={draft.field('isWrongForm')} />
      <TextField field={draft.field('caseNumber')} label="Znak pisma" />
      <LongTextField field={draft.field('note')} label="Notatka dla Referatu" minRows={1} />
      {entry.isUnchosen && <Text size="sm" c="var(--mantine-color-error)" role="alert">Nie zapisano: wybierz nadawcę z listy pod polem. Ostatnia pozycja listy dodaje nowy wpis.</Text>}
    </ActDialog>
  )
}
