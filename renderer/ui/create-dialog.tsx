import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode, SubmitEvent } from 'react'
import { ErrorNote } from './error-note.tsx'

type CreateDialogProps = {
  title: string
  isOpen: boolean
  onClose: () => void
  /** Makes the record; the dialog closes when it answers true. */
  onCreate: () => Promise<boolean>
  isRunning: boolean
  error: Parameters<typeof ErrorNote>[0]['error']
  children: ReactNode
}

/** A new record: its required fields and „Utwórz”. Enter creates, Esc leaves. */
export function CreateDialog({ title, isOpen, onClose, onCreate, isRunning, error, children }: CreateDialogProps) {
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (await onCreate()) onClose()
  }
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Zamknij bez tworzenia' }} centered>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {children}
          <ErrorNote error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>Anuluj</Button>
            <Button type="submit" loading={isRunning}>Utwórz</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
