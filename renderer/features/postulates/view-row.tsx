import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { IconDeviceFloppy, IconPencil, IconTrash } from '@tabler/icons-react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { SavedView } from '#shared/domain/saved-view.ts'
import classes from './register.module.css'
import type { Look } from './register-view.ts'

type ViewRowProps = { view: SavedView; isCurrent: boolean; isChanged: boolean; look: Look; onShow: () => void; onRename: () => void; onReplaced: () => void; onRemoved: () => void }

/** One kept view with what can be done to it. It is removed at once: undo brings it back. */
export function ViewRow({ view, isCurrent, isChanged, look, onShow, onRename, onReplaced, onRemoved }: ViewRowProps) {
  const update = useWrite('views.update')
  const remove = useWrite('views.remove')
  const replace = async () => {
    const { id, revision } = view
    if (await update.run({ id, revision, ...look })) onReplaced()
  }
  const acts = [
    { label: `Zapisz obecne ustawienia jako „${view.name}”`, icon: IconDeviceFloppy, run: () => void replace(), isOff: isCurrent && !isChanged },
    { label: `Zmień nazwę widoku „${view.name}”`, icon: IconPencil, run: onRename, isOff: false },
    { label: `Usuń widok „${view.name}”`, icon: IconTrash, run: () => void remove.run({ id: view.id }).then((done) => done && onRemoved()), isOff: false },
  ]
  return (
    <>
      <Group gap={2} wrap="nowrap">
        <Button variant={isCurrent ? 'light' : 'subtle'} justify="flex-start" flex={1} miw={0} className={classes.view} aria-current={isCurrent || undefined} onClick={onShow}>{view.name}</Button>
        {acts.map(({ label, icon: Icon, run, isOff }) => (
          <Tooltip key={label} label={label}>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} disabled={isOff} onClick={run}><Icon size={18} aria-hidden /></ActionIcon>
          </Tooltip>
        ))}
      </Group>
      <ErrorNote error={update.error ?? remove.error} title="Nie zmieniono widoku" />
    </>
  )
}
