import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useImperativeHandle, useMemo, type Ref } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { AddLine } from './add-line.tsx'
import { DutyGrid } from './duty-grid.tsx'
import { gridViewLabels, gridViews } from './grid-model.ts'
import { useDutyGrid, type GridSetting } from './use-duty-grid.ts'

const views = gridViews.map((view) => ({ value: view, label: gridViewLabels[view] }))

/** Takes the keys to a duty of the grid. */
export type GridGuide = { show: (duty: string) => void }
type GridSectionProps = { setting: GridSetting; problems: ReadonlyMap<string, string>; guide: Ref<GridGuide> }

/** The grid of a roster with what changes its view. Its keys and marks are its own, so that moving about in it touches nothing else of the card. */
export function GridSection({ setting, problems, guide }: GridSectionProps) {
  const handle = useDutyGrid(setting)
  const { view, acts, place, consultation } = handle
  useImperativeHandle(guide, () => ({ show: place.show }))
  const meetings = useRead('meetings.list', { consultation: consultation.id, limit: 50 }).data
  const days = useMemo(() => new Set(meetings?.rows.flatMap(({ dates }) => dates.map(({ date }) => date))), [meetings])
  return (
    <Stack gap="xs">
      <Group gap="md" align="flex-end" justify="space-between">
        <SegmentedControl aria-label="Siatka według" data={views} value={view} onChange={handle.setView} />
        <AddLine view={view} onAdd={handle.addLine} />
      </Group>
      <Text size="sm" c="dimmed">Strzałki prowadzą po siatce. Wpisz godziny, np. 15-18, aby dodać dyżur; Enter go otwiera, Alt ze strzałką przenosi. Wszystkie klawisze: „?”.</Text>
      <DutyGrid handle={handle} meetings={days} problems={problems} />
      <Group gap="sm">
        {place.marked.length === 2 && <Button variant="default" size="compact-md" leftSection={<IconArrowsExchange size={18} aria-hidden />} onClick={() => acts.perform({ kind: 'swap' })}>Zamień terminy dwóch zaznaczonych (Z)</Button>}
        <Text component="output" size="sm" c="dimmed">{acts.said}</Text>
      </Group>
      <ErrorNote error={handle.error} title="Nie zapisano zmiany dyżurów" />
    </Stack>
  )
}
