import { Alert, Button, Group } from '@mantine/core'
import { JobProgress } from './job-progress.tsx'
import type { ImportState } from './use-import.ts'

/** Said when the register has moved on since the preview: storing it would write over what it does not know. */
export function StalePreview({ state }: { state: ImportState }) {
  const { reading } = state
  return (
    <Alert color="red" variant="light" title="Nic nie zapisano" role="alert">
      W rejestrze zmieniono coś po przygotowaniu podglądu. Przygotuj go od nowa; pliki są już wybrane.
      <Group gap="sm" mt="xs">
        {!reading.isRunning && <Button variant="default" size="compact-md" onClick={state.read}>Przygotuj podgląd od nowa</Button>}
        <JobProgress job={reading} words="Czytanie plików" isShare />
      </Group>
    </Alert>
  )
}
