import { Button, Group, Progress, Text } from '@mantine/core'
import type { Job } from '#renderer/api/use-job.ts'
import classes from './imports.module.css'

type JobProgressProps = { job: Pick<Job<never, unknown>, 'isRunning' | 'progress' | 'cancel'>; words: string }

/** How far long work is, announced, and the way to stop it. */
export function JobProgress({ job, words }: JobProgressProps) {
  const { isRunning, progress } = job
  const part = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0
  return (
    <div role="status">
      {isRunning && (
        <Group gap="sm">
          <Text className="figures">{progress ? `${words}: ${progress.done} z ${progress.total}` : `${words}…`}</Text>
          <Progress value={part} className={classes.progress} aria-hidden />
          <Button variant="default" onClick={job.cancel}>Przerwij</Button>
        </Group>
      )}
    </div>
  )
}
