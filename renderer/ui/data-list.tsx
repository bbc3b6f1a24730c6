import { Button, Loader, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { countOf, type NounForms } from '#shared/text/plural.ts'
import { EmptyState } from './empty-state.tsx'
import { ErrorNote } from './error-note.tsx'
import classes from './list-frame.module.css'
import { RowList, type RowText } from './row-list.tsx'
import { useYear } from './year.ts'

type Pages<R> = { rows: readonly R[]; total: number; isTotalAtLeast: boolean; isLoading: boolean; error: Parameters<typeof ErrorNote>[0]['error']; hasMore: boolean; isLoadingMore: boolean; loadMore: () => void; readAgain: () => void }

type DataListProps<R> = {
  title: string
  pages: Pages<R>
  counted: NounForms
  row: (row: R) => RowText
  opened: string | undefined
  onOpen: (id: string) => void
  search: string
  onSearch: (text: string) => void
  filters?: ReactNode
  /** Acts of the list: the button that makes a new record. */
  acts?: ReactNode
  /** Said when there is nothing at all: what belongs here. */
  emptyText: string
  /** The list follows the year at the top of the window: an empty one offers all years. */
  isOfYear?: boolean
  /** A record opened from elsewhere is looked for among further pages, so that the list shows where it stands. */
  findsOpened?: boolean
  /** What another key does with the row it is pressed on, if anything. */
  onRowKey?: (event: KeyboardEvent, row: R) => (() => void) | undefined
}

/** A list of records: search, filters as words, how many there are, and rows of two lines that load as they are scrolled. */
export function DataList<R extends { id: string }>({ title, pages, counted, row, opened, onOpen, search, onSearch, filters, acts, emptyText, isOfYear = false, findsOpened = false, onRowKey }: DataListProps<R>) {
  const { year, choose } = useYear()
  const isEmpty = !pages.isLoading && !pages.error && pages.rows.length === 0
  return (
    <div className={classes.root}>
      <Stack gap="xs" className={classes.head}>
        <div className={classes.titleLine}>
          <h1 className={classes.title}>{title}</h1>
          <Text component="output" c="dimmed" size="sm" className="figures">{pages.isLoading ? '' : `${pages.isTotalAtLeast ? 'ponad ' : ''}${countOf(pages.total, counted)}`}</Text>
          <div className={classes.acts}>{acts}</div>
        </div>
        <TextInput
          aria-label={`${title}: szukaj`} placeholder="Szukaj na liście" type="search" leftSection={<IconSearch size={18} aria-hidden />} value={search} data-list-search
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
        {filters}
      </Stack>
      {pages.error && <div className={classes.note}><ErrorNote error={pages.error} title="Nie udało się wczytać listy" retry={pages.readAgain} /></div>}
      {pages.isLoading && <div className={classes.note}><Loader size="sm" aria-label="Wczytywanie listy" /></div>}
      {isEmpty && (
        <EmptyState title={search === '' ? emptyText : `Nic nie pasuje do „${search}”. Sprawdź pisownię albo zmień filtry.`}>
          {isOfYear && year !== null && <Button variant="default" onClick={() => choose(null)}>Pokaż wszystkie lata</Button>}
        </EmptyState>
      )}
      {pages.rows.length > 0 && <RowList title={title} pages={pages} row={row} opened={opened} onOpen={onOpen} findsOpened={findsOpened} onRowKey={onRowKey} />}
    </div>
  )
}
