import { Stack, Text } from '@mantine/core'
import { useCallback, useMemo, useRef } from 'react'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { ConflictsPanel, useConflicts } from './conflicts-panel.tsx'
import { DutiesTable } from './duties-table.tsx'
import { DutyEntry } from './duty-entry.tsx'
import classes from './duty-plan.module.css'
import type { DutyRow } from './first-duty.ts'
import { GridSection, type GridGuide } from './grid-section.tsx'
import { PlanActs } from './plan-acts.tsx'

/** The duties as a grid and, beside it where there is room, as a list with a row for the next one; what is wrong with them stands under the grid. */
export function DutyPlan({ roster, consultation, rows, onOpen }: { roster: Roster; consultation: Consultation; rows: readonly DutyRow[]; onOpen: (duty: string) => void }) {
  const { data, error } = useConflicts(roster.id)
  const conflicts = data?.conflicts
  const problems = useMemo(() => new Map(conflicts?.flatMap(({ sentence, duties }) => duties.map((duty) => [duty, sentence] as const))), [conflicts])
  const own = useMemo(() => new Set(rows.map(({ id }) => id)), [rows])
  const guide = useRef<GridGuide>(null)
  const show = useCallback((duty: string) => guide.current?.show(duty), [])
  return (
    <div className={classes.plan}>
      <PlanActs roster={roster} consultation={consultation} rows={rows} />
      <div className={classes.sides}>
        <div className={classes.side}>
          <GridSection setting={{ roster, consultation, rows, onOpen }} problems={problems} guide={guide} />
          <ConflictsPanel conflicts={conflicts} own={own} onShow={show} error={error} />
        </div>
        <Stack gap="md" className={classes.side}>
          <DutyEntry roster={roster} consultation={consultation} last={rows.at(-1)} />
          {rows.length === 0 && <Text c="dimmed">Nie ma jeszcze dyżurów. Po dodaniu pierwszego następny wiersz podpowie te same godziny i kolejny dzień roboczy.</Text>}
          {rows.length > 0 && <DutiesTable rows={rows} consultation={consultation} onOpen={onOpen} />}
        </Stack>
      </div>
    </div>
  )
}
