import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { YearField } from '#renderer/ui/number-field.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useYear } from '#renderer/ui/year.ts'
import { yearOf } from '#shared/domain/day.ts'
import { programmeKindLabels, type Programme } from '#shared/domain/programme.ts'

/** A new programme: what it is called and which years it is for. */
export function NewProgramme({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { year, today } = useYear()
  const first = (year ?? yearOf(today)) + 1
  const kind: Programme['kind'] = 'annual'
  const draft = useNewRecord('programmes', { title: '', shortName: '', kind, yearFrom: first, yearTo: first })
  const create = async () => {
    const programme = await draft.create()
    if (!programme) return false
    draft.startAgain()
    goTo(['settings', 'programmes', programme.id])
    return true
  }
  return (
    <CreateDialog title="Nowy program" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <LongTextField field={draft.field('title')} label="Pełny tytuł" minRows={2} isRequired hasFirstFocus />
      <TextField field={draft.field('shortName')} label="Nazwa krótka" hint="Na listy, na przykład: RPW 2027." />
      <ChoiceField field={draft.field('kind')} label="Rodzaj" labels={programmeKindLabels} />
      <FieldRow>
        <YearField field={draft.field('yearFrom')} label="Od roku" isRequired />
        <YearField field={draft.field('yearTo')} label="Do roku" isRequired />
      </FieldRow>
    </CreateDialog>
  )
}
