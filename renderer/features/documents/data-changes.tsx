import { Button, Group, Loader, Text } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { formatMoment } from '#renderer/ui/format-moment.ts'
import { usePlace } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { ChangeTable } from './change-table.tsx'

/** „Co się zmieniło w danych od tego czasu”: asked for by a press, or by the address (`?changes=1`), and then kept up to date. */
export function DataChanges({ id }: { id: string }) {
  const { query } = usePlace()
  const [isAsked, setIsAsked] = useState(query.changes !== undefined)
  const changes = useRead('documents.changes', { id }, { isEnabled: isAsked })
  return (
    <section aria-label="Co się zmieniło w danych od tego czasu">
      <SectionTitle>Co się zmieniło w danych od tego czasu</SectionTitle>
      {!isAsked && <Button variant="default" leftSection={<IconArrowsDiff size={18} aria-hidden />} onClick={() => setIsAsked(true)}>Porównaj z dzisiejszymi danymi</Button>}
      <ErrorNote error={changes.error} title="Nie udało się porównać" retry={() => void changes.refetch()} />
      <div role="status">
        {isAsked && changes.isPending && <Group gap="xs"><Loader size="sm" aria-hidden /><Text c="dimmed">Porównywanie…</Text></Group>}
        {changes.data?.total === 0 && <Text>Nic się nie zmieniło: dokument zrobiony teraz mówiłby to samo, co ten z {formatMoment(changes.data.made)}.</Text>}
      </div>
      {changes.data && changes.data.total > 0 && <ChangeTable rows={changes.data.rows} total={changes.data.total} />}
    </section>
  )
}
