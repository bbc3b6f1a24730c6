import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { partOf } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { unitKindLabels, type Unit, type UnitName } from '#shared/domain/unit.ts'
import { blankName } from './unit-names.tsx'

const blank: { names: UnitName[]; kind: Unit['kind'] } = { names: [blankName], kind: 'department' }

/** A new unit: its name and kind; cases and dates are filled in on its card. */
export function NewUnit({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const draft = useNewRecord('units', blank)
  const create = async () => {
    const unit = await draft.create()
    if (!unit) return false
    draft.startAgain()
    goTo(['settings', 'units', unit.id])
    return true
  }
  return (
    <CreateDialog title="Nowa komórka" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <TextField field={partOf(draft.field('names'), 0, 'name')} label="Nazwa" isRequired hasFirstFocus />
      <ChoiceField field={draft.field('kind')} label="Rodzaj" labels={unitKindLabels} />
    </CreateDialog>
  )
}
