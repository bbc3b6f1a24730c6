import { Stack, Text } from '@mantine/core'
import { useState, type ComponentProps, type ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useRecord, type RecordHandle } from '#renderer/api/use-record.ts'
import { ConsultationLink } from '#renderer/ui/consultation-link.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { nobodyTyped, PartyFields } from '#renderer/ui/party-fields.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { usePartyBindings } from '#renderer/ui/use-party-bindings.ts'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { isLateSubmission, senderKindLabels, type Submission } from '#shared/domain/submission.ts'
import { LetterFields } from './letter-fields.tsx'
import { ReceiptFields } from './receipt-fields.tsx'
import { receiptMoment, senderFieldWords } from './submission-words.ts'
import { useSenderName } from './use-sender-name.ts'

/** One letter: to which consultation, when and how it came, from whom, and whether it is in order. */
export function SubmissionCard({ id, acts }: { id: string; acts: ReactNode }) {
  const record = useRecord('submissions', id)
  const removal = useRemoval('submissions', { id, discard: record.discard })
  return (
    <RecordForm record={record}>{(submission) => (
      <>
        <SubmissionHeader submission={submission} record={record} removal={removal}>{acts}</SubmissionHeader>
        <Text size="sm">Konsultacje: <ConsultationLink id={submission.consultation} />.</Text>
        <LateNote submission={submission} />
        <ReceiptFields channel={record.field('channel')} receivedOn={record.field('receivedOn')} receivedTime={record.field('receivedTime')} postedOn={record.field('postedOn')} />
        <SubmissionSender record={record} kind={submission.senderKind} />
        <LetterFields remarks={record.field('remarks')} signed={record.field('signed')} isWrongForm={record.field('isWrongForm')} />
        <TextField field={record.field('caseNumber')} label="Znak pisma" />
        <LongTextField field={record.field('note')} label="Notatka dla Referatu" minRows={1} />
        <RecordPicker field={record.field('consultation')} noun="consultations" label="Konsultacje" isRequired />
      </>
    )}</RecordForm>
  )
}

function SubmissionHeader({ submission, ...head }: { submission: Submission } & Omit<ComponentProps<typeof RemovableHeader>, 'title' | 'detail'>) {
  return <RemovableHeader title={`Zgłoszenie: ${useSenderName(submission)}`} detail={receiptMoment(submission)} {...head} />
}

function SubmissionSender({ record, kind }: { record: RecordHandle<'submissions'>; kind: Submission['senderKind'] }) {
  const { isAsked, ...fields } = usePartyBindings({ kind: record.field('senderKind'), organisation: record.field('organisation'), person: record.field('person') })
  const [typed, setTyped] = useState(nobodyTyped)
  return (
    <Stack gap="md">
      <PartyFields words={senderFieldWords} {...fields} typed={typed} onTyped={setTyped} />
      {isAsked && <Text size="sm">Wybierz nadawcę. Do tego czasu zostaje: {senderKindLabels[kind]}.</Text>}
    </Stack>
  )
}

function LateNote({ submission }: { submission: Submission }) {
  const consultation = useRead('consultations.get', { id: submission.consultation }).data
  return consultation && isLateSubmission(consultation, submission) ? <WarningNote>Wpłynęło po terminie tych konsultacji.</WarningNote> : null
}
