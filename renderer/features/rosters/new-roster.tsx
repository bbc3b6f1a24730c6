import { useNewRecord } from '#renderer/api/use-new-record.ts'
import type { Binding } from '#renderer/ui/binding.ts'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { replacePlace } from '#renderer/ui/place.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** A new roster of one consultation. */
export function NewRoster({ consultation, isOpen, onClose }: { consultation: string | null; isOpen: boolean; onClose: () => void }) {
  const draft = useNewRecord('rosters', { consultation: consultation ?? '', title: 'Harmonogram dyżurów', unit: null })
  const chosen = draft.field('consultation')
  const isMissing = chosen.value === '' && '' in chosen.problems
  const consultationField: Binding<string | null> = { ...chosen, value: chosen.value || null, problems: isMissing ? { '': 'required' } : chosen.problems }
  const create = async () => {
    const roster = await draft.create()
    if (!roster) return false
    draft.startAgain()
    replacePlace(['rosters', roster.id])
    return true
  }
  return (
    <CreateDialog title="Nowy harmonogram dyżurów" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <RecordPicker field={consultationField} noun="consultations" label="Konsultacje" isRequired hasFirstFocus={consultation === null} />
      <TextField field={draft.field('title')} label="Tytuł" isRequired hasFirstFocus={consultation !== null} />
      <RecordPicker field={draft.field('unit')} noun="units" label="Jedna komórka dla wszystkich dyżurów" hint="Gdy wszystkie dyżury pełni ta sama komórka; trafia do nagłówka." />
    </CreateDialog>
  )
}
