import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useRead } from '#renderer/api/use-read.ts'
import { useYear } from '#renderer/ui/year.ts'
import { useCallEntry } from './call-entry.ts'
import { CallsPanel } from './calls-panel.tsx'
import { dutyLine } from './duty-options.ts'

/** On the card of a roster: the calls of its consultation, and a call for any of today's duties. */
export function RosterCalls({ id }: { id: string }) {
  const { today } = useYear()
  const newCall = useCallEntry()
  const roster = useRead('rosters.get', { id }).data
  const duties = useRead('duties.list', { roster: id, date: today, limit: 200 }, { isEnabled: today !== '' }).data?.rows ?? []
  if (!roster) return null
  const ofToday = duties.length > 0 && (
    <Menu withinPortal position="bottom-end">
      <Menu.Target><Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>Podczas dyżuru</Button></Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        <Menu.Label>Nowa rozmowa podczas dzisiejszego dyżuru</Menu.Label>
        {duties.map((row) => <Menu.Item key={row.id} className="wraps" onClick={() => newCall({ duty: row.id })}>{dutyLine(row)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  )
  return <CallsPanel consultation={roster.consultation} lead="W tych konsultacjach: " about={{ roster: id }} acts={ofToday} />
}
