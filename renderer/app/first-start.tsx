import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { places } from './places.tsx'

/** The first thing seen in a new database: begin with the office's data of 2023–2026, or with nothing. */
export function FirstStart() {
  const loading = useWrite('settings.loadSample')
  const start = places[0]?.path ?? ''
  return (
    <Stack p="lg" maw="46rem">
      <Title order={1} size="h2">Od czego zacząć?</Title>
      <Text>Baza jest nowa: są w niej sfery zadań publicznych, komórki urzędu i ustawienia biura, ale żadnych spotkań, konsultacji ani postulatów.</Text>
      <Text>Dane Referatu to opublikowane materiały z lat 2023–2026 i przykładowe postulaty. Nadają się do nauki i do dalszej pracy; wszystko można poprawić albo usunąć.</Text>
      <ErrorNote error={loading.error} title="Nie wczytano danych" />
      <Group>
        <Button loading={loading.isRunning} onClick={() => void loading.run({})}>Wczytaj dane Referatu</Button>
        <Button variant="default" onClick={() => goTo([start])}>Zacznij od pustej bazy</Button>
      </Group>
    </Stack>
  )
}
