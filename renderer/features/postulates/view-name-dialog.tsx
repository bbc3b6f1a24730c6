import { useState } from 'react'
import { problemsInside } from '#renderer/api/field-problems.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ActDialog } from '#renderer/ui/act-dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { SavedView } from '#shared/domain/saved-view.ts'
import type { Look } from './register-view.ts'

type ViewNameDialogProps = { /** Null for a new one. */ view: SavedView | null; look: Look; onClose: () => void; onKept: (id: string) => void }

/** Keeps the present look of the register under a name, or calls a kept one otherwise. */
export function ViewNameDialog({ view, look, onClose, onKept }: ViewNameDialogProps) {
  const [name, setName] = useState(view?.name ?? '')
  const create = useWrite('views.create')
  const update = useWrite('views.update')
  const act = view ? update : create
  const keep = async () => {
    const kept = view ? await update.run({ id: view.id, revision: view.revision, name }) : await create.run({ place: 'postulates', name, ...look })
    if (kept && !view) onKept(kept.id)
    return kept !== undefined
  }
  const problems = problemsInside(act.error?.fields ?? {}, 'name')
  const change = (value: string) => {
    setName(value)
    act.forgetError()
  }
  return (
    <ActDialog title={view ? 'Nazwa widoku' : 'Nowy widok'} act={view ? 'Zmień nazwę' : 'Zapisz widok'} isOpen onClose={onClose} onAct={keep} isRunning={act.isRunning} error={'' in problems ? null : act.error}>
      <TextField field={{ name: 'view-name', value: name, problems, onChange: change, onLeave: () => undefined }} label="Nazwa" hint={view ? undefined : 'Widok zachowa filtry, wyszukiwany tekst, kolumny i kolejność.'} isRequired hasFirstFocus />
    </ActDialog>
  )
}
