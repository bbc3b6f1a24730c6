import { Group, Progress, Text } from '@mantine/core'
import type { Job } from '#renderer/api/use-job.ts'
import { StopButton } from '#renderer/ui/stop-button.tsx'
import { formatCount } from '#shared/text/plural.ts'
import classes from './imports.module.css'

type JobProgressProps = { job: Pick<Job<never, unknown>, 'isRunning' | 'progress' | 'cancel'>; words: string; /** What is counted is of no use to a person: parts of a file. */ isShare?: boolean }

/** How far long work is, announced, and the way to stop it. */
export function JobProgress({ job, words, isShare = false }: JobProgressProps) {
  const { isRunning, progress } = job
  const part = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0
  return (
    <div role="status" className={classes.status}>
      {isRunning && (
        <Group gap="sm">
          <Text className="figures">{progress ? `${words}: ${isShare ? `${Math.floor(part)}%` : `${formatCount(progress.done)} z ${formatCount(progress.total)}`}` : `${words}…`}</Text>
          <Progress value={part} className={classes.progress} aria-hidden />
          <StopButton onStop={job.cancel} />
        </Group>
      )}
    </div>
  )
}
