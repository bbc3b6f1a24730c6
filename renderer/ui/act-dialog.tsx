import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode, SubmitEvent } from 'react'
import classes from './act-dialog.module.css'
import { ErrorNote } from './error-note.tsx'
import { useReturnedFocus } from './use-returned-focus.ts'

type ActDialogProps = {
  title: string
  /** What the button that does it says. */
  act: string
  closeLabel?: string
  /** What the button that leaves says. */
  leave?: string
  isOpen: boolean
  onClose: () => void
  /** Does it; the dialog closes when it answers true. */
  onAct: () => Promise<boolean>
  isRunning: boolean
  error: Parameters<typeof ErrorNote>[0]['error']
  children: ReactNode
  /** Wider than usual, where something stands beside the fields. */
  size?: string
}

/** What an act has to be told first, and the act. Enter does it, Esc leaves. */
export function ActDialog({ title, act, closeLabel = 'Zamknij bez zmian', leave = 'Anuluj', isOpen, onClose, onAct, isRunning, error, children, size = 'lg' }: ActDialogProps) {
  useReturnedFocus(isOpen)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (await onAct()) onClose()
  }
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': closeLabel }} size={size} centered classNames={{ content: classes.content! }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {children}
          <ErrorNote error={error} />
          <Group justify="flex-end" gap="xs" className={classes.acts}>
            <Button variant="default" onClick={onClose}>{leave}</Button>
            <Button type="submit" loading={isRunning}>{act}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
