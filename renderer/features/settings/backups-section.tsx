import { Stack, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { BackupNow } from './backup-now.tsx'
import { BackupsTable } from './backups-table.tsx'
import { SectionFrame } from './section-frame.tsx'

/** The copies of the base: what there is, making one, checking one, and going back to one. */
export function BackupsSection() {
  const backups = useRead('backups.list', {})
  const readAgain = () => void backups.refetch()
  return (
    <SectionFrame section="backups" detail="Program sam robi kopie w czasie pracy i czyta każdą z powrotem. Starsze stopniowo usuwa.">
      <Stack>
        <BackupNow onDone={readAgain} />
        <ErrorNote error={backups.error} title="Nie udało się odczytać listy kopii" retry={readAgain} />
        {backups.data && <Text className="wraps">Folder kopii: {backups.data.folder}</Text>}
        {backups.data?.rows.length === 0 && <EmptyState title="Nie ma jeszcze żadnej kopii. Pierwszą zrobi przycisk „Zrób kopię teraz”." />}
        {backups.data && backups.data.rows.length > 0 && <BackupsTable rows={backups.data.rows} onRestored={readAgain} />}
      </Stack>
    </SectionFrame>
  )
}
