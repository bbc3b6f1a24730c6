import { Stack, Text } from '@mantine/core'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { ConflictsPanel, useConflicts } from './conflicts-panel.tsx'
import { DutiesTable } from './duties-table.tsx'
import { DutyEntry } from './duty-entry.tsx'
import classes from './duty-plan.module.css'
import type { DutyRow } from './first-duty.ts'
import { GridSection } from './grid-section.tsx'
import { PlanActs } from './plan-acts.tsx'
import { useDutyGrid } from './use-duty-grid.ts'

/** The duties as a grid and, beside it where there is room, as a list with a row for the next one; what is wrong with them stands under the grid. */
export function DutyPlan({ roster, consultation, rows, onOpen }: { roster: Roster; consultation: Consultation; rows: readonly DutyRow[]; onOpen: (duty: string) => void }) {
  const handle = useDutyGrid({ roster, consultation, rows, onOpen })
  const { data, error } = useConflicts(roster.id)
  const conflicts = data?.conflicts
  const problems = new Map(conflicts?.flatMap(({ sentence, duties }) => duties.map((duty) => [duty, sentence] as const)))
  return (
    <div className={classes.plan}>
      <PlanActs roster={roster} consultation={consultation} rows={rows} />
      <div className={classes.sides}>
        <div className={classes.side}>
          <GridSection handle={handle} problems={problems} />
          <ConflictsPanel conflicts={conflicts} own={new Set(rows.map(({ id }) => id))} onShow={handle.place.show} error={error} />
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
