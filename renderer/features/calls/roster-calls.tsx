import { Button, Group, Stack, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { useYear } from '#renderer/ui/year.ts'
import { useCallEntry } from './call-entry.ts'
import { CallsPanel } from './calls-panel.tsx'
import { dutyLine } from './duty-options.ts'

/** On the card of a roster: the calls of its consultation, and a call for each of today's duties. */
export function RosterCalls({ id }: { id: string }) {
  const { today } = useYear()
  const newCall = useCallEntry()
  const roster = useRead('rosters.get', { id }).data
  const duties = useRead('duties.list', { roster: id, date: today, limit: 200 }, { isEnabled: today !== '' }).data
  if (!roster) return null
  return (
    <CallsPanel title="Rozmowy podczas dyżurów tych konsultacji" consultation={roster.consultation} about={{ roster: id }} query={{ consultation: roster.consultation }}>
      {duties && duties.rows.length > 0 && (
        <Stack gap={4} mt="xs">
          <Text>Dyżury dziś:</Text>
          {duties.rows.map((row) => (
            <Group key={row.id} gap="sm">
              <Text className="wraps">{dutyLine(row)}</Text>
              <Button size="compact-sm" variant="default" aria-label={`Nowa rozmowa podczas dyżuru: ${dutyLine(row)}`} onClick={() => newCall({ duty: row.id })}>Nowa rozmowa</Button>
            </Group>
          ))}
        </Stack>
      )}
    </CallsPanel>
  )
}
