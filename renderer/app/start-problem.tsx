import { Button, Container, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import type { AppError, Reason } from '#shared/errors.ts'
import { messageOf } from '#shared/text/messages.ts'
import { formatMoment } from '#renderer/ui/format-moment.ts'

/** The problems of the file itself, which a backup can put right. */
const repairable: ReadonlySet<Reason> = new Set<Reason>(['damaged_database', 'not_a_database'])

/** Why the base could not be opened and what can be done: try again, or put a backup in its place. */
export function StartProblem({ error, onRetry }: { error: AppError; onRetry: () => void }) {
  const isRepairable = error.reason !== undefined && repairable.has(error.reason)
  return (
    <Container size="md" py="xl" component="main">
      <Stack align="flex-start">
        <Title order={1} size="h2">Nie udało się otworzyć bazy</Title>
        <Text>{messageOf(error)}</Text>
        <Button onClick={onRetry}>Spróbuj ponownie</Button>
        {isRepairable && <BackupsToRestore onRestored={onRetry} />}
      </Stack>
    </Container>
  )
}

function BackupsToRestore({ onRestored }: { onRestored: () => void }) {
  const backups = useRead('backups.list', {})
  const restore = useJob('backups.restore')
  const [chosen, setChosen] = useState<string>()
  const [keptAs, setKeptAs] = useState<string>()
  const confirm = async () => {
    const done = chosen === undefined ? undefined : await restore.run({ id: chosen })
    setChosen(undefined)
    if (!done) return
    setKeptAs(done.keptAs)
    onRestored()
  }
  return (
    <Stack w="100%">
      <ErrorNote error={backups.error} title="Nie udało się odczytać listy kopii" />
      <ErrorNote error={restore.error} title="Nie odtworzono bazy" />
      {keptAs && <Text component="output">Kopia wróciła na miejsce bazy. Plik, który nie dał się otworzyć, zachowano jako {keptAs}. Jeśli okno nie otworzy się samo, uruchom program ponownie.</Text>}
      {backups.data?.rows.length === 0 && <Text>W folderze kopii nie ma żadnej kopii.</Text>}
      {backups.data && backups.data.rows.length > 0 && (
        <ReadTable
          caption={`Kopie w folderze ${backups.data.folder}`} rows={backups.data.rows} keyOf={({ id }) => id}
          columns={[
            { title: 'Z kiedy', render: ({ at }) => formatMoment(at) },
            { title: 'Sprawdzona', render: ({ isVerified }) => (isVerified ? 'tak' : 'nie') },
            { title: 'Wielkość', render: ({ bytes }) => `${Math.ceil(bytes / 1024)} kB`, isNumber: true },
            { title: 'Czynność', render: ({ id, at }) => <Button size="compact-md" variant="default" aria-label={`Odtwórz kopię z ${formatMoment(at)}`} onClick={() => setChosen(id)}>Odtwórz</Button> },
          ]}
        />
      )}
      <ConfirmDialog title="Odtworzyć bazę z tej kopii?" act="Odtwórz" isOpen={chosen !== undefined} onClose={() => setChosen(undefined)} onConfirm={() => void confirm()} isRunning={restore.isRunning}>
        <Text>Program będzie pracował na danych z chwili tej kopii. Obecny plik bazy zostanie zachowany w folderze kopii.</Text>
        {restore.isRunning && <Group><Text component="output">Sprawdzanie i odtwarzanie kopii…</Text></Group>}
      </ConfirmDialog>
    </Stack>
  )
}
