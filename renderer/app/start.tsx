import { Center, Loader } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { usePlace } from '#renderer/ui/place.ts'
import { pageForRoom } from './places.tsx'
import { Shell } from './shell.tsx'
import { StartProblem } from './start-problem.tsx'

/** The window with its data, or what stands in its way. */
export function Start() {
  const { path } = usePlace()
  const status = useRead('settings.status', {})
  if (status.data) return pageForRoom(path) ?? <Shell status={status.data} />
  if (status.error) return <StartProblem error={status.error} onRetry={() => void status.refetch()} />
  return <Center h="100%"><Loader aria-label="Otwieranie bazy" /></Center>
}
