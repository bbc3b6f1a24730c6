import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { organisationKindLabels } from '#shared/domain/organisation.ts'

const blank = { name: '', kind: 'association' as const }

/** A new organisation: its name and kind; the rest is filled in on its card. */
export function NewOrganisation({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const draft = useNewRecord('organisations', blank)
  const create = async () => {
    const organisation = await draft.create()
    if (!organisation) return false
    draft.startAgain()
    goTo(['organisations', organisation.id])
    return true
  }
  return (
    <CreateDialog title="Nowa organizacja" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <TextField field={draft.field('name')} label="Nazwa" isRequired hasFirstFocus />
      <ChoiceField field={draft.field('kind')} label="Rodzaj" labels={organisationKindLabels} />
    </CreateDialog>
  )
}
