import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'

type ConfirmDialogProps = { title: string; act: string; isOpen: boolean; onClose: () => void; onConfirm: () => void; isRunning?: boolean; children: ReactNode }

/** Asks before an act that undo could not take back, and only then. */
export function ConfirmDialog({ title, act, isOpen, onClose, onConfirm, isRunning = false, children }: ConfirmDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Zamknij' }} centered>
      <Stack>
        <div>{children}</div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>Anuluj</Button>
          <Button color="red.9" onClick={onConfirm} loading={isRunning}>{act}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
