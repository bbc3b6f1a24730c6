import { Button, Container, Stack, Text, Title } from '@mantine/core'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { goTo } from '#renderer/ui/place.ts'
import classes from './first-start.module.css'

/** The first start, on a base in which nothing was entered yet: begin with the office's records of the last years, or with nothing. */
export function FirstStart({ database, onChosen }: { database: string; onChosen: () => void }) {
  const load = useWrite('settings.loadSample')
  const loadSample = async () => {
    if (!(await load.run({}))) return
    goTo([])
    onChosen()
  }
  const beginEmpty = () => {
    goTo(['settings', 'office'], { first: '1' })
    onChosen()
  }
  return (
    <Container size="md" py="xl">
      <Stack gap="lg">
        <div>
          <Title order={1} size="h2">Witamy w programie Referat NGO</Title>
          <Text c="dimmed" className="wraps">Baza {database} jest pusta. Wybierz, od czego zacząć; później wszystko można zmienić.</Text>
        </div>
        <ErrorNote error={load.error} title="Nie wczytano danych" />
        <div className={classes.choices}>
          <section className={classes.choice} aria-labelledby="start-sample">
            <Title order={2} size="h4" id="start-sample">Dane z lat 2023–2026</Title>
            <Text>Spotkania, konsultacje, dyżury i materiały z lat 2023–2026 oraz przykładowe postulaty ze stanowiskami. Dobre, aby od razu pracować albo poznać program.</Text>
            <Button onClick={() => void loadSample()} loading={load.isRunning}>Wczytaj dane Referatu 2023–2026</Button>
            <Text component="output" size="sm" c="dimmed">{load.isRunning ? 'Wczytywanie danych…' : ''}</Text>
          </section>
          <section className={classes.choice} aria-labelledby="start-empty">
            <Title order={2} size="h4" id="start-empty">Pusta baza</Title>
            <Text>Są w niej tylko słowniki: sfery zadań z ustawy, komórki urzędu i dane biura. Program pokaże pierwsze kroki.</Text>
            <Button variant="default" onClick={beginEmpty} disabled={load.isRunning}>Zacznij od pustej bazy</Button>
          </section>
        </div>
      </Stack>
    </Container>
  )
}
