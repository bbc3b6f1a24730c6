import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { meetingLabel, meetingYear, type Meeting } from '#shared/domain/meeting.ts'
import { DocumentRecordDialog } from './document-record-dialog.tsx'
import { ExistingPapers } from './existing-papers.tsx'
import { NewDocumentRecord } from './new-document-record.tsx'

/** The papers that exist for a meeting, made here or elsewhere, and where they were published. */
export function MeetingDocuments({ meeting }: { meeting: Meeting }) {
  const documents = useRead('documents.list', { meeting: meeting.id, sort: { by: 'madeAt' }, limit: 200 })
  const remove = useWrite('documents.remove')
  const [opened, setOpened] = useState<string>()
  const [isAdding, setIsAdding] = useState(false)
  const rows = documents.data?.rows ?? []
  return (
    <section aria-label="Dokumenty, które istnieją">
      <SectionTitle acts={<Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setIsAdding(true)}>Dodaj wpis o dokumencie</Button>}>Dokumenty, które istnieją</SectionTitle>
      <ErrorNote error={documents.error} title="Nie udało się wczytać dokumentów" retry={() => void documents.refetch()} />
      <ErrorNote error={remove.error} title="Nie usunięto wpisu o dokumencie" />
      {documents.data && rows.length === 0 && <Text c="dimmed">Nie wpisano jeszcze żadnego dokumentu tego spotkania. Dopisz tu każdy, który został wydany albo opublikowany.</Text>}
      {rows.length > 0 && <ExistingPapers rows={rows} onEdit={setOpened} onRemove={(id) => void remove.run({ id })} />}
      <NewDocumentRecord isOpen={isAdding} onClose={() => setIsAdding(false)} meeting={{ id: meeting.id, label: meetingLabel(meeting), year: meetingYear(meeting), unit: meeting.units.length === 1 ? (meeting.units[0] ?? null) : null }} />
      {opened !== undefined && <DocumentRecordDialog id={opened} onClose={() => setOpened(undefined)} />}
    </section>
  )
}
