import { Modal } from '@mantine/core'
import { useRecord } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SaveState } from '#renderer/ui/save-state.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'

/** One entry of the list of attendance, whole. */
export function AttendanceDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const record = useRecord('attendances', id)
  return (
    <Modal opened onClose={onClose} title="Wpis na liście obecności" closeButtonProps={{ 'aria-label': 'Zamknij' }}>
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
    </Modal>
  )
}
