import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconFileText, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { documentWord } from '#shared/domain/document-kinds.ts'
import { meetingLabel, meetingYear, type Meeting } from '#shared/domain/meeting.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { countOf } from '#shared/text/plural.ts'
import { DocumentRecordDialog } from './document-record-dialog.tsx'
import { NewDocumentRecord } from './new-document-record.tsx'

const documentForms = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' }
const placeForms = { one: 'miejscu', few: 'miejscach', many: 'miejscach' }

/** The papers that exist for a meeting, made here or elsewhere, and where they were published. */
export function MeetingDocuments({ meeting }: { meeting: Meeting }) {
  const documents = useRead('documents.list', { meeting: meeting.id, limit: 200 })
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
      {rows.length > 0 && (
        <ReadTable
          caption={countOf(rows.length, documentForms)} rows={rows} keyOf={({ id }) => id}
          columns={[
            { title: 'Rodzaj', render: ({ kind }) => documentWord(kind) },
            { title: 'Tytuł', render: ({ title }) => title },
            { title: 'Powstał i gdzie jest', render: ({ madeOn, format, publications }) => [madeOn && formatDateWithWeekday(madeOn), format.toUpperCase(), publications === 0 ? 'nieopublikowany' : `opublikowany w ${countOf(publications, placeForms)}`].filter(Boolean).join(', ') },
            {
              title: 'Czynności',
              render: ({ id, title, madeAt }) => (
                <Group gap={2} wrap="nowrap">
                  {madeAt
                    ? <ActionIcon component="a" href={hrefOf(['register', id])} variant="subtle" color="gray" aria-label={`Otwórz wpis: ${title}`} title="Otwórz w rejestrze dokumentów"><IconFileText size={18} aria-hidden /></ActionIcon>
                    : <ActionIcon variant="subtle" color="gray" aria-label={`Zmień wpis: ${title}`} title="Zmień" onClick={() => setOpened(id)}><IconPencil size={18} aria-hidden /></ActionIcon>}
                  <ActionIcon variant="subtle" color="gray" aria-label={`Usuń wpis: ${title}`} title="Usuń" onClick={() => void remove.run({ id })}><IconTrash size={18} aria-hidden /></ActionIcon>
                </Group>
              ),
            },
          ]}
        />
      )}
      <NewDocumentRecord isOpen={isAdding} onClose={() => setIsAdding(false)} meeting={{ id: meeting.id, label: meetingLabel(meeting), year: meetingYear(meeting), unit: meeting.units.length === 1 ? (meeting.units[0] ?? null) : null }} />
      {opened !== undefined && <DocumentRecordDialog id={opened} onClose={() => setOpened(undefined)} />}
    </section>
  )
}
