import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'

/** A unit that has to answer, and until when. The first one leads. */
export function NewPosition({ postulate, unit, isOpen, onClose }: { postulate: string; unit: string | null; isOpen: boolean; onClose: () => void }) {
  const draft = useNewRecord('positions', { postulate, unit: unit ?? '', deadline: null })
  const field = draft.field('unit')
  const create = async () => {
    if (!(await draft.create())) return false
    draft.startAgain()
    return true
  }
  return (
    <CreateDialog title="Komórka, która zajmie stanowisko" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <RecordPicker field={{ ...field, value: field.value === '' ? null : field.value }} noun="units" label="Komórka" isRequired hasFirstFocus />
      <DateField field={draft.field('deadline')} label="Termin odpowiedzi" isForWork />
    </CreateDialog>
  )
}
