import { Loader } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { ChooseMeeting } from './choose-meeting.tsx'
import { MinutesScreen } from './minutes-screen.tsx'

/** The minutes of a meeting; without one, the question of which. */
export function MinutesPage({ id }: { id: string | undefined }) {
  return id === undefined ? <ChooseMeeting /> : <MinutesOf id={id} />
}

function MinutesOf({ id }: { id: string }) {
  const { data, error, refetch } = useRead('meetings.get', { id })
  if (data) return <MinutesScreen key={id} meeting={data} />
  if (error?.code === 'not_found' || error?.code === 'invalid_input') return <EmptyState title="Tego spotkania nie ma. Wybierz inne z listy spotkań." />
  if (error) return <ErrorNote error={error} title="Nie udało się otworzyć spotkania" retry={() => void refetch()} />
  return <Loader m="md" aria-label="Otwieranie spotkania" />
}
