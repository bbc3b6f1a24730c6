import { Button, Stack, Text } from '@mantine/core'
import { call } from '#renderer/api/client.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { Position } from '#shared/domain/position.ts'

type PositionLeadProps = { position: Position; leader: string | undefined; isOnly: boolean; onLead: () => void }

/** Whether this unit leads, and the act that makes it so: the former leader gives way first, because only one may lead. */
export function PositionLead({ position, leader, isOnly, onLead }: PositionLeadProps) {
  const giveWay = useWrite('positions.update')
  if (position.leading) return <Text c="dimmed">komórka wiodąca</Text>
  const lead = async () => {
    if (leader !== undefined) {
      const { id, revision } = await call('positions.get', { id: leader })
      if (!(await giveWay.run({ id, revision, leading: false }))) return
    }
    onLead()
  }
  return (
    <Stack gap="xs" align="flex-end">
      {!isOnly && <Text size="sm" c="dimmed">komórka współpracująca</Text>}
      <Button variant="default" size="compact-md" loading={giveWay.isRunning} onClick={() => void lead()}>Ustaw jako wiodącą</Button>
      <ErrorNote error={giveWay.error} title="Nie zmieniono komórki wiodącej" />
    </Stack>
  )
}
