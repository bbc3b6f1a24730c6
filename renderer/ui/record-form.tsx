import { Alert, Button, Group, Skeleton, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { EmptyState } from './empty-state.tsx'
import { ErrorNote } from './error-note.tsx'
import classes from './record-form.module.css'

/** What `useRecord` gives, as far as the frame of a form needs it. */
type Record<V> = {
  values: V | undefined
  error: Parameters<typeof ErrorNote>[0]['error']
  isTyping: boolean
  found: boolean
  storeNow: () => void
  discard: () => void
  restoreFound: () => void
  dropFound: () => void
  readAgain: () => void
}

/** An address with an id that nothing has, or that is no id at all. */
const isNoRecord: ReadonlySet<string> = new Set(['not_found', 'invalid_input'])

/** The frame of a form that stores itself: shows it once it is read, offers what a crash left behind, and says why the record could not be read or stored. */
export function RecordForm<V>({ record, children }: { record: Record<V>; children: (values: V) => ReactNode }) {
  if (record.values === undefined) {
    if (record.error && isNoRecord.has(record.error.code)) return <EmptyState title="Tego wpisu nie ma. Wróć do listy." />
    return record.error ? <ErrorNote error={record.error} title="Nie udało się otworzyć wpisu" retry={record.readAgain} /> : <Stack aria-label="Wczytywanie" aria-busy>{['a', 'b', 'c'].map((key) => <Skeleton key={key} height={36} />)}</Stack>
  }
  return (
    <Stack gap="md">
      {record.found && (
        <Alert color="yellow" title="Znaleziono niezapisany tekst">
          Program zamknął się, zanim ten tekst został zapisany. Można go wstawić z powrotem do pól albo odrzucić.
          <Group gap="xs" mt="sm">
            <Button size="compact-md" onClick={record.restoreFound}>Wstaw do pól</Button>
            <Button size="compact-md" variant="default" onClick={record.dropFound}>Odrzuć</Button>
          </Group>
        </Alert>
      )}
      {record.error && (
        <div className={classes.atTop}>
          <ErrorNote error={record.error} title={record.isTyping ? 'Nie zapisano. To, co wpisano, zostaje w polach' : 'Nie zapisano'}>
            <Button size="compact-md" variant="default" onClick={record.storeNow}>Zapisz to, co wpisano</Button>
            <Button size="compact-md" variant="default" onClick={record.discard}>Odrzuć wpisane</Button>
          </ErrorNote>
        </div>
      )}
      {children(record.values)}
    </Stack>
  )
}
