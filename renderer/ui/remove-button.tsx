import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'

/** Removes a record at once: undo brings it back, so nothing is asked. Where it is refused, show the act's error in the card. */
export function RemoveButton({ onRemove, isRunning, label = 'Usuń' }: { onRemove: () => void; isRunning: boolean; label?: string }) {
  return <Button variant="default" leftSection={<IconTrash size={18} aria-hidden />} loading={isRunning} onClick={onRemove}>{label}</Button>
}
