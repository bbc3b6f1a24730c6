import { Alert, Anchor, Group, List, Text } from '@mantine/core'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FindingsDialog } from '#renderer/ui/findings-dialog.tsx'
import { StopButton } from '#renderer/ui/stop-button.tsx'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { BulkOutcome } from './bulk-outcome.ts'
import { focusRegister } from './focus-register.ts'
import classes from './register.module.css'
import type { RegisterExport } from './use-register-export.ts'

type BulkNoticeProps = { outcome: BulkOutcome | null; onForget: () => void; hrefOf: (id: string) => string; exporting: RegisterExport; error: Parameters<typeof ErrorNote>[0]['error'] }

/** What the last act on the register did: announced, and there until it is closed. A file being made says how far it is and can be stopped. */
export function BulkNotice({ outcome, onForget, hrefOf, exporting, error }: BulkNoticeProps) {
  const { isRunning, progress, cancel } = exporting
  const forget = () => {
    onForget()
    focusRegister()
  }
  return (
    <div className={classes.notice} role="status">
      {isRunning && (
        <Group gap="sm" p="xs">
          <Text>{progress ? `Zapisywanie pliku: ${progress.done} z ${progress.total}` : 'Zapisywanie pliku…'}</Text>
          <StopButton size="compact-md" onStop={cancel} />
        </Group>
      )}
      <ErrorNote error={exporting.error} title="Nie zapisano pliku" />
      <FindingsDialog findings={exporting.findings} act="Zapisz mimo to" onBack={exporting.forget} onAnyway={exporting.decide} />
      <ErrorNote error={error} title="Nie wykonano" />
      {outcome && (
        <Alert variant="light" color="gray" radius={0} className="breaks" withCloseButton closeButtonLabel="Zamknij wiadomość" onClose={forget}>
          <Text>{outcome.sentence}</Text>
          {outcome.refused.length > 0 && (
            <>
              <Text mt={4}>Bez zmian: {countOf(outcome.refused.length, nouns.postulate)}.</Text>
              <List size="sm" className={classes.refused}>
                {outcome.refused.map(({ id, number, reason }) => <List.Item key={`${id} ${reason}`}><Anchor href={hrefOf(id)}>{number}</Anchor>: {reason}</List.Item>)}
              </List>
            </>
          )}
        </Alert>
      )}
    </div>
  )
}
