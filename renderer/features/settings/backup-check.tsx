import { Button, Group, Text } from '@mantine/core'
import { formatMoment } from '#renderer/ui/format-moment.ts'

type BackupCheckProps = { backup: { at: string; isVerified: boolean }; isRunning: boolean; isBlocked: boolean; onCheck: () => void }

/** Whether a copy was read back when it was made, and the button that reads it again. */
export function BackupCheck({ backup: { at, isVerified }, isRunning, isBlocked, onCheck }: BackupCheckProps) {
  return (
    <Group gap="xs">
      <Text span>{isVerified ? 'sprawdzona' : 'niesprawdzona'}</Text>
      <Button variant="default" size="compact-md" loading={isRunning} disabled={isBlocked && !isRunning} aria-label={`Sprawdź kopię z ${formatMoment(at)}`} onClick={onCheck}>Sprawdź</Button>
    </Group>
  )
}
