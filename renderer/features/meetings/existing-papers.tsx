import { ActionIcon, Anchor, Button, Group } from '@mantine/core'
import { IconFileText, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { RowOf } from '#renderer/api/use-pages.ts'
import { hrefOf } from '#renderer/ui/place.ts'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import { documentWord } from '#shared/domain/document-kinds.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { countOf } from '#shared/text/plural.ts'
import { formatsOf, paperRows, placesOf } from './paper-rows.ts'

type DocumentRow = RowOf<'documents.list'>
/** A line of the table: a paper, or below it one of its files. */
type Line = { newest: DocumentRow; records: readonly DocumentRow[]; isFile: boolean }

const documentForms = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' }
const placeForms = { one: 'miejscu', few: 'miejscach', many: 'miejscach' }
const fileForms = { one: 'plik', few: 'pliki', many: 'plików' }
/** More are shown when asked for, so that what stands below is not pushed away. */
const shownAtFirst = 6

/** A line a paper: in which formats it exists, since when, and in how many places it was published. Its files unfold. */
export function ExistingPapers({ rows, onEdit, onRemove }: { rows: readonly DocumentRow[]; onEdit: (id: string) => void; onRemove: (id: string) => void }) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const [isWhole, setIsWhole] = useState(false)
  const papers = paperRows(rows)
  const isUnfolded = (records: readonly DocumentRow[]) => records.length > 1 && records.some(({ id }) => unfolded.has(id))
  const toggle = (records: readonly DocumentRow[]) => {
    const ids = records.map(({ id }) => id)
    setUnfolded(new Set(isUnfolded(records) ? [...unfolded].filter((id) => !ids.includes(id)) : [...unfolded, ...ids]))
  }
  const lines = (isWhole ? papers : papers.slice(0, shownAtFirst)).flatMap(({ newest, records }): Line[] => [{ newest, records, isFile: false }, ...(isUnfolded(records) ? records.map((one) => ({ newest: one, records: [one], isFile: true })) : [])])
  return (
    <>
      <ReadTable
        caption={countOf(papers.length, documentForms)} rows={lines} keyOf={({ newest, isFile }) => `${newest.id} ${isFile}`}
        columns={[
          { title: 'Rodzaj', render: ({ newest, isFile }) => (isFile ? '' : documentWord(newest.kind)) },
          { title: 'Tytuł', render: ({ newest, isFile }) => (isFile ? newest.fileName : newest.title) },
          { title: 'Powstał i gdzie jest', render: ({ newest, records }) => [newest.madeOn && formatDateWithWeekday(newest.madeOn), formatsOf(records), newest.isInternal && 'do użytku wewnętrznego', publishedWords(records)].filter(Boolean).join(', ') },
          {
            title: 'Czynności',
            render: ({ newest, records }) => (records.length > 1
              ? <Anchor component="button" type="button" aria-expanded={isUnfolded(records)} aria-label={`${countOf(records.length, fileForms)}: ${newest.title}`} onClick={() => toggle(records)}>{isUnfolded(records) ? 'Zwiń' : countOf(records.length, fileForms)}</Anchor>
              : <RecordActs row={newest} onEdit={onEdit} onRemove={onRemove} />),
          },
        ]}
      />
      {papers.length > shownAtFirst && <Button variant="subtle" size="compact-sm" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>{isWhole ? 'Pokaż tylko najnowsze' : `Pokaż wszystkie (${papers.length})`}</Button>}
    </>
  )
}

function publishedWords(records: readonly DocumentRow[]): string {
  const places = placesOf(records)
  return places === 0 ? 'nieopublikowany' : `opublikowany w ${countOf(places, placeForms)}`
}

function RecordActs({ row: { id, title, fileName, madeAt }, onEdit, onRemove }: { row: DocumentRow; onEdit: (id: string) => void; onRemove: (id: string) => void }) {
  const name = fileName || title
  return (
    <Group gap={2} wrap="nowrap">
      {madeAt
        ? <ActionIcon component="a" href={hrefOf(['register', id])} variant="subtle" color="gray" aria-label={`Otwórz wpis: ${name}`} title="Otwórz w rejestrze dokumentów"><IconFileText size={18} aria-hidden /></ActionIcon>
        : <ActionIcon variant="subtle" color="gray" aria-label={`Zmień wpis: ${name}`} title="Zmień" onClick={() => onEdit(id)}><IconPencil size={18} aria-hidden /></ActionIcon>}
      <ActionIcon variant="subtle" color="gray" aria-label={`Usuń wpis: ${name}`} title="Usuń" onClick={() => onRemove(id)}><IconTrash size={18} aria-hidden /></ActionIcon>
    </Group>
  )
}
