import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { PublicationsField } from '#renderer/ui/publications-field.tsx'
import { useYear } from '#renderer/ui/year.ts'
import { documentKindLabels, suggestedTitle } from '#shared/domain/document-kinds.ts'

type NewDocumentRecordProps = { isOpen: boolean; onClose: () => void; meeting: { id: string; label: string; year: number | null; unit: string | null } }
const firstKind = 'podsumowanie-spotkania'

/** Notes a paper that exists: its kind, its title, and where it was published. */
export function NewDocumentRecord({ isOpen, onClose, meeting }: NewDocumentRecordProps) {
  const { today } = useYear()
  const first = { kind: firstKind, title: suggestedTitle(firstKind, meeting.label), year: meeting.year ?? Number(today.slice(0, 4)), meeting: meeting.id, unit: meeting.unit, publications: [] }
  const draft = useNewRecord('documents', first)
  const kind = draft.field('kind')
  const title = draft.field('title')
  const chooseKind = (chosen: string) => {
    if (title.value === suggestedTitle(kind.value, meeting.label)) title.onChange(suggestedTitle(chosen, meeting.label))
    kind.onChange(chosen)
  }
  const create = async () => {
    const document = await draft.create()
    if (document) draft.startAgain(first)
    return document !== undefined
  }
  return (
    <CreateDialog title="Wpis o dokumencie spotkania" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <ChoiceField field={{ ...kind, onChange: chooseKind }} label="Rodzaj" labels={documentKindLabels(kind.value)} isRequired hasFirstFocus />
      <LongTextField field={title} label="Tytuł" minRows={2} isRequired />
      <PublicationsField field={draft.field('publications')} />
    </CreateDialog>
  )
}
