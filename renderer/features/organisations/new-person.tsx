import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { RecordsPicker } from '#renderer/ui/records-picker.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

type NewPersonProps = { organisations: string[]; isOpen: boolean; onClose: () => void; onCreated: (id: string) => void }

/** A new participant, of the given organisations to begin with. */
export function NewPerson({ organisations, isOpen, onClose, onCreated }: NewPersonProps) {
  const draft = useNewRecord('people', { fullName: '', role: '', email: '', phone: '', organisations })
  const create = async () => {
    const person = await draft.create()
    if (!person) return false
    draft.startAgain()
    onCreated(person.id)
    return true
  }
  return (
    <CreateDialog title="Nowa osoba" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <TextField field={draft.field('fullName')} label="Imię i nazwisko" isRequired hasFirstFocus />
      <TextField field={draft.field('role')} label="Funkcja" />
      <FieldRow>
        <TextField field={draft.field('email')} label="E-mail" kind="email" />
        <TextField field={draft.field('phone')} label="Telefon" kind="tel" />
      </FieldRow>
      <RecordsPicker field={draft.field('organisations')} label="Organizacje" hint="Mieszkaniec nie ma organizacji." noun="organisations" />
    </CreateDialog>
  )
}
