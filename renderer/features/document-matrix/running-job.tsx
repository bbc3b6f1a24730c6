import { Group, Progress, Text } from '@mantine/core'
import type { Progress as Figures } from '#renderer/api/long-work.ts'
import { StopButton } from '#renderer/ui/stop-button.tsx'
import { progressWords } from './pack-words.ts'

type RunningJobProps = { progress: Figures | null; isStopping: boolean; onCancel: () => void }

/** Long work: how far it is, in figures and as a bar, and a way to stop it. */
export function RunningJob({ progress, isStopping, onCancel }: RunningJobProps) {
  const part = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0
  return (
    <Group gap="sm" mt="xs">
      <Text className="figures">{isStopping ? 'Przerywanie…' : progressWords(progress)}</Text>
      <Progress value={part} w={200} aria-label="Postęp tworzenia plików" />
      <StopButton isStopping={isStopping} onStop={onCancel} />
    </Group>
  )
}
