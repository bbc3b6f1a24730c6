import { Text } from '@mantine/core'
import { useRecord } from '#renderer/api/use-record.ts'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import { PaperFields } from '#renderer/ui/paper-fields.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { SaveState } from '#renderer/ui/save-state.tsx'
import { PublicationsField } from '#renderer/ui/publications-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** What is known of a paper that exists. */
export function DocumentRecordDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const record = useRecord('documents', id)
  return (
    <OpenedDialog onClose={onClose} title="Wpis o dokumencie" closeLabel="Zamknij">
      <RecordForm record={record}>{(document) => (
        <>
          <SaveState record={record} />
          <PaperFields record={record} kind={document.kind} />
          <FieldRow>
            <TextField field={record.field('fileName')} label="Nazwa pliku" />
            <TextField field={record.field('caseNumber')} label="Znak sprawy" />
          </FieldRow>
          <PublicationsField field={record.field('publications')} />
          <LongTextField field={record.field('note')} label="Notatka" minRows={2} />
          {document.sha256 !== '' && <Text size="sm" c="dimmed" className="wraps">Suma kontrolna pliku (SHA-256): {document.sha256}</Text>}
        </>
      )}</RecordForm>
    </OpenedDialog>
  )
}
