import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useImperativeHandle, useMemo, type Ref } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { AddLine } from './add-line.tsx'
import { DutyActsBar } from './duty-acts-bar.tsx'
import { DutyGrid } from './duty-grid.tsx'
import classes from './grid-section.module.css'
import { gridViewLabels, gridViews } from './grid-model.ts'
import { useDutyGrid } from './use-duty-grid.ts'
import type { DutyPlanHandle } from './use-duty-plan.ts'

const views = gridViews.map((view) => ({ value: view, label: gridViewLabels[view] }))
const dayMoves = (down: number, right: number) => [{ label: 'Dzień wcześniej (Alt i strzałka)', down: -down, right: -right }, { label: 'Dzień później (Alt i strzałka)', down, right }]
const movesDown = dayMoves(1, 0)
const movesRight = dayMoves(0, 1)

const hint = 'Wpisz godziny, np. 15-18, aby dodać dyżur; Enter go otwiera, Alt ze strzałką przenosi. Wszystkie klawisze: „?”.'

/** Takes the keys to a duty of the grid. */
export type GridGuide = { show: (duty: string) => void }
type GridSectionProps = { plan: DutyPlanHandle; problems: ReadonlyMap<string, string>; guide: Ref<GridGuide> }

/** The grid of a roster with what changes its view. Its keys and marks are its own, so that moving about in it touches nothing else of the card. */
export function GridSection({ plan, problems, guide }: GridSectionProps) {
  const handle = useDutyGrid(plan)
  const { view, acts, place, consultation } = handle
  useImperativeHandle(guide, () => ({ show: place.show }))
  const meetings = useRead('meetings.list', { consultation: consultation.id, limit: 50 }).data
  const days = useMemo(() => new Set(meetings?.rows.flatMap(({ dates }) => dates.map(({ date }) => date))), [meetings])
  return (
    <Stack gap="xs">
      <SegmentedControl className={classes.views} aria-label="Siatka według" data={views} value={view} onChange={handle.setView} />
      <DutyActsBar label="Czynności w siatce" chosen={place.chosen.length} marked={place.several.length} canPaste={plan.acts.clipboard !== undefined} perform={acts.perform} moves={place.sides.hasDaysDown ? movesDown : movesRight} />
      <DutyGrid handle={handle} meetings={days} problems={problems} />
      <Text component="output" display="block" size="sm" c="dimmed" mih="1.5em" className="wraps">{plan.acts.said}</Text>
      <Group gap="md" align="flex-end" justify="space-between">
        <Text size="sm" c="dimmed" className={classes.hint}>{hint}</Text>
        <AddLine view={view} onAdd={handle.addLine} />
      </Group>
    </Stack>
  )
}
