import { useRecord } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SaveState } from '#renderer/ui/save-state.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'

/** One entry of the list of attendance, whole. */
export function AttendanceDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const record = useRecord('attendances', id)
  return (
    <OpenedDialog onClose={onClose} title="Wpis na liście obecności" closeLabel="Zamknij">
      <RecordForm record={record}>{() => (
        <>
          <SaveState record={record} />
          <RecordPicker field={record.field('organisation')} noun="organisations" label="Organizacja" />
          <RecordPicker field={record.field('person')} noun="people" label="Osoba" />
          <SwitchField field={record.field('isInvited')} label="Zaproszono" />
          <SwitchField field={record.field('isRegistered')} label="Zgłoszono udział" />
          <SwitchField field={record.field('isPresent')} label="Obecność" />
          <LongTextField field={record.field('note')} label="Uwaga" minRows={2} />
        </>
      )}</RecordForm>
    </OpenedDialog>
  )
}
