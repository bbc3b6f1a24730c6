import { Button, Stack, Text } from '@mantine/core'
import type { Position } from '#shared/domain/position.ts'

type PositionLeadProps = { position: Position; isOnly: boolean; onLead: () => void }

/** Whether this unit leads, and the act that makes it so; the former leader then takes part without leading. */
export function PositionLead({ position, isOnly, onLead }: PositionLeadProps) {
  if (position.leading) return <Text c="dimmed">komórka wiodąca</Text>
  return (
    <Stack gap="xs" align="flex-end">
      {!isOnly && <Text size="sm" c="dimmed">komórka współpracująca</Text>}
      <Button variant="default" size="compact-md" onClick={onLead}>Ustaw jako wiodącą</Button>
    </Stack>
  )
}
