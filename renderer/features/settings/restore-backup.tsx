import { Alert, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useStartOver } from '#renderer/api/use-start-over.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { formatMoment } from '#renderer/ui/format-moment.ts'

type RestoreBackupProps = { backup: { id: string; at: string } | undefined; onClose: () => void; onRestored: () => void }

/** Goes back to a copy, after a question: the journal goes back too, so undo could not help. */
export function RestoreBackup({ backup, onClose, onRestored }: RestoreBackupProps) {
  const restore = useJob('backups.restore')
  const startOver = useStartOver()
  const [result, setResult] = useState<string>()
  const confirm = async () => {
    if (!backup) return
    setResult(undefined)
    const done = await restore.run({ id: backup.id })
    onClose()
    if (!done) return
    setResult(`Odtworzono stan z ${formatMoment(backup.at)}.${done.keptAs === '' ? '' : ` Poprzedni stan zachowano w folderze kopii jako ${done.keptAs}.`}`)
    startOver()
    onRestored()
  }
  return (
    <>
      <ErrorNote error={restore.error} title="Nie odtworzono bazy. Dane są takie jak przedtem" />
      {result && <Alert role="status" variant="light" className="wraps">{result}</Alert>}
      <ConfirmDialog title="Odtworzyć bazę z tej kopii?" act="Odtwórz" isOpen={backup !== undefined} onClose={onClose} onConfirm={() => void confirm()} isRunning={restore.isRunning}>
        <Stack gap="sm">
          <Text>Program wróci do stanu z {backup && formatMoment(backup.at)}. Wszystko, co wpisano później, zniknie z okna, razem z dziennikiem zmian.</Text>
          <Text>Obecny stan nie przepadnie: zostanie przedtem zapisany jako osobna kopia i będzie na tej liście.</Text>
        </Stack>
      </ConfirmDialog>
    </>
  )
}
