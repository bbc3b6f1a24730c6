import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { usePages, type RowOf } from '#renderer/api/use-pages.ts'
import { useUndo, type UndoOutcome } from '#renderer/api/use-undo.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import { countOf } from '#shared/text/plural.ts'
import { formatMoment } from '#renderer/ui/format-moment.ts'
import classes from './journal-page.module.css'

type Operation = RowOf<'journal.list'>
type Sentence = (verb: 'Cofnięto' | 'Przywrócono', summary: string, outcome: UndoOutcome) => string

const summaryOf = ({ summary }: Operation) => summary ?? 'czynność na danych usuniętej osoby'
const operations = { one: 'czynność', few: 'czynności', many: 'czynności' }

/** Everything that was ever done, newest first; any of it can be taken back or brought back. `sentenceOf` words what an undo did. */
export function JournalPage({ sentenceOf }: { sentenceOf: Sentence }) {
  const pages = usePages('journal.list', {})
  const journal = useUndo()
  const [notice, setNotice] = useState<string>()

  const takeBack = async (operation: Operation) => {
    const outcome = await journal.undo(operation.id)
    setNotice(outcome && sentenceOf('Cofnięto', summaryOf(operation), outcome))
  }
  const bringBack = async (operation: Operation) => {
    const outcome = await journal.redo(operation.id)
    setNotice(outcome && sentenceOf('Przywrócono', summaryOf(operation), outcome))
  }
  return (
    <div className={classes.page}>
      <PageHeader title="Dziennik zmian" detail="Wszystko, co zrobiono, od najnowszego. Każdą czynność można cofnąć osobno; to, co zmieniono później, zostaje." />
      {notice && <Text component="output" display="block" mb="md">{notice}</Text>}
      <ErrorNote error={journal.error} title="Nic nie zmieniono" />
      <ErrorNote error={pages.error} retry={pages.readAgain} />
      {!pages.isLoading && !pages.error && pages.total === 0 && <Text c="dimmed">Nic jeszcze nie zrobiono.</Text>}
      {pages.rows.length > 0 && (
        <ReadTable
          caption={countOf(pages.total, operations)} rows={pages.rows} keyOf={({ id }) => String(id)}
          columns={[
            { title: 'Kiedy', render: ({ at }) => formatMoment(at) },
            { title: 'Kto', render: ({ actor }) => actor },
            { title: 'Co zrobiono', render: (row) => <>{summaryOf(row)}{row.isUndone && <Text span c="dimmed"> (cofnięto)</Text>}</> },
            { title: 'Zmian', render: ({ changes }) => changes, isNumber: true },
            {
              title: 'Czynność',
              render: (row) => row.canRedo
                ? <Button size="compact-md" variant="default" disabled={journal.isRunning} aria-label={`Przywróć: ${summaryOf(row)}`} onClick={() => void bringBack(row)}>Przywróć</Button>
                : row.canUndo && <Button size="compact-md" variant="default" disabled={journal.isRunning} aria-label={`Cofnij: ${summaryOf(row)}`} onClick={() => void takeBack(row)}>Cofnij</Button>,
            },
          ]}
        />
      )}
      {pages.hasMore && <Button variant="default" mt="md" loading={pages.isLoadingMore} onClick={pages.loadMore}>Pokaż wcześniejsze</Button>}
    </div>
  )
}
