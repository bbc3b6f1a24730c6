import { Button, Group, Progress, Text } from '@mantine/core'
import type { Progress as Figures } from '#renderer/api/use-job.ts'
import { progressWords } from './pack-words.ts'

/** Long work: how far it is, in figures and as a bar, and a way to stop it. */
export function RunningJob({ progress, onCancel }: { progress: Figures | null; onCancel: () => void }) {
  const part = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0
  return (
    <Group gap="sm" mt="xs">
      <Text className="figures">{progressWords(progress)}</Text>
      <Progress value={part} w={200} aria-label="Postęp tworzenia plików" />
      <Button variant="default" onClick={onCancel}>Przerwij</Button>
    </Group>
  )
}
