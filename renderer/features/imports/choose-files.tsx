import { Button, Group, List, Stack, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { importKinds } from './import-kinds.ts'
import classes from './imports.module.css'
import { IntoFields } from './into-fields.tsx'
import { IntoRoster } from './into-roster.tsx'
import { JobProgress } from './job-progress.tsx'
import type { ImportState } from './use-import.ts'

/** As many as one preview takes. */
const mostFiles = 200

/** Which files, and for a list where its entries belong. */
export function ChooseFiles({ state }: { state: ImportState }) {
  const { kind, files, reading } = state
  const isTooMany = files.length > mostFiles
  return (
    <Stack gap="md">
      <div>
        <Button leftSection={<IconFileImport size={18} aria-hidden />} variant={files.length === 0 ? 'filled' : 'default'} disabled={reading.isRunning} onClick={state.choose}>{files.length === 0 ? importKinds[kind].chooseLabel : 'Wybierz inne pliki…'}</Button>
        {files.length > 0 && <List aria-label="Wybrane pliki" mt="xs" className={classes.files}>{files.map(({ handle, name }) => <List.Item key={handle}>{name}</List.Item>)}</List>}
      </div>
      <ErrorNote error={state.choosingError} title="Nie wybrano plików" />
      {kind === 'postulates' && <IntoFields into={state.into} onChange={state.setInto} problems={reading.error?.fields ?? {}} />}
      {kind === 'duties' && <IntoRoster into={state.into} onChange={state.setInto} problems={reading.error?.fields ?? {}} />}
      <JobProgress job={reading} words="Czytanie plików" isShare />
      {reading.error?.code === 'cancelled' && <Text role="status">Przerwano czytanie plików. Nic się nie zmieniło.</Text>}
      {!isTooMany && <ErrorNote error={reading.error} title="Nie udało się przygotować podglądu" />}
      {isTooMany && <Text role="alert" className="warning">Naraz można wczytać najwyżej {mostFiles} plików, a wybrano {files.length}. Wybierz je w kilku częściach.</Text>}
      {files.length > 0 && !isTooMany && !reading.isRunning && (
        <Group gap="sm">
          <Button onClick={state.read}>Pokaż podgląd</Button>
          <Text c="dimmed">Podgląd niczego nie zmienia {importKinds[kind].into}.</Text>
        </Group>
      )}
    </Stack>
  )
}
