import type { ReactNode } from 'react'
import { ActDialog } from './act-dialog.tsx'
import type { ErrorNote } from './error-note.tsx'

type CreateDialogProps = {
  title: string
  isOpen: boolean
  onClose: () => void
  /** Makes the record; the dialog closes when it answers true. */
  onCreate: () => Promise<boolean>
  isRunning: boolean
  error: Parameters<typeof ErrorNote>[0]['error']
  children: ReactNode
  /** Wider than usual, where something stands beside the fields. */
  size?: string
}

/** A new record: its required fields and „Utwórz”. Enter creates, Esc leaves. */
export function CreateDialog({ onCreate, ...others }: CreateDialogProps) {
  return <ActDialog {...others} act="Utwórz" closeLabel="Zamknij bez tworzenia" onAct={onCreate} />
}
