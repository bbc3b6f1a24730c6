import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { TextField } from '#renderer/ui/text-field.tsx'

const blank = { point: '', nominative: '', genitive: '', short: '' }

/** A sphere that the act does not name. */
export function NewSphere({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const draft = useNewRecord('spheres', blank)
  const create = async () => {
    const sphere = await draft.create()
    if (!sphere) return false
    draft.startAgain()
    goTo(['settings', 'spheres', sphere.id])
    return true
  }
  return (
    <CreateDialog title="Nowa sfera" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <TextField field={draft.field('point')} label="Oznaczenie" hint="Krótkie i niepowtarzalne, na przykład 35." isRequired hasFirstFocus />
      <LongTextField field={draft.field('nominative')} label="Mianownik (kto? co?)" hint="Na przykład: pomoc społeczna." minRows={2} isRequired />
      <LongTextField field={draft.field('genitive')} label="Dopełniacz (kogo? czego?)" hint="Na przykład: pomocy społecznej." minRows={2} isRequired />
      <TextField field={draft.field('short')} label="Nazwa krótka" />
    </CreateDialog>
  )
}
