import { Alert } from '@mantine/core'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { Acts } from './use-acts.ts'

/** What the last undo or redo did, or why it could not; it stays until it is closed, another place is opened or the next act is done. */
export function ActsNotice({ acts }: { acts: Acts }) {
  if (acts.error) return <ErrorNote error={acts.error} title="Nie cofnięto" />
  if (acts.notice === undefined) return null
  return <Alert role="status" variant="light" radius={0} className="breaks" withCloseButton closeButtonLabel="Zamknij wiadomość" onClose={acts.forget}>{acts.notice}</Alert>
}
