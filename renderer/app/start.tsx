import { Center, Loader } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { usePlace } from '#renderer/ui/place.ts'
import { pageForRoom } from './places.tsx'
import { Shell } from './shell.tsx'
import { StartProblem } from './start-problem.tsx'

/** What is shown to a room, or the window. The room's page asks for nothing of the office but the entries. */
export function Start() {
  const { path } = usePlace()
  return pageForRoom(path) ?? <OpenedWindow />
}

/** The window with its data, or what stands in its way. */
function OpenedWindow() {
  const status = useRead('settings.status', {})
  if (status.data) return <Shell status={status.data} />
  if (status.error) return <StartProblem error={status.error} onRetry={() => void status.refetch()} />
  return <Center h="100%"><Loader aria-label="Otwieranie bazy" /></Center>
}
