import { Stack, Text } from '@mantine/core'
import { useCallback, useMemo, useRef } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { ConflictsPanel, useConflicts } from './conflicts-panel.tsx'
import { DutyEntry } from './duty-entry.tsx'
import { DutyList } from './duty-list.tsx'
import classes from './duty-plan.module.css'
import { GridSection, type GridGuide } from './grid-section.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { PlanActs } from './plan-acts.tsx'
import { problemsOf } from './problems-of.ts'
import { useDutyPlan, type PlanSetting } from './use-duty-plan.ts'

/** The duties as a grid and, beside it where there is room, as a list with a row for the next one; what is wrong with them stands under the grid. */
export function DutyPlan({ setting, isReading }: { setting: PlanSetting; /** The duties are being read again: what is wrong with them is asked for afterwards. */ isReading: boolean }) {
  const plan = useDutyPlan(setting)
  const { roster, consultation, duties } = plan
  const { data, error } = useConflicts(roster.id, isReading)
  const conflicts = data?.conflicts
  // An uneven share is no fault of any one duty.
  const problems = useMemo(() => problemsOf(conflicts?.filter(({ code }) => code !== 'uneven_share') ?? []), [conflicts])
  const ids = duties.map(({ id }) => id).toSorted().join(' ')
  const own = useMemo(() => new Set(ids.split(' ')), [ids])
  const guide = useRef<GridGuide>(null)
  const show = useCallback((duty: string) => guide.current?.show(duty), [])
  return (
    <div className={classes.plan}>
      <PlanActs roster={roster} consultation={consultation} rows={duties} />
      <ErrorNote error={plan.error} title="Nie zapisano zmiany dyżurów" />
      <div className={classes.sides}>
        <div className={classes.side}>
          <GridSection plan={plan} problems={problems} guide={guide} />
          <ConflictsPanel conflicts={conflicts} own={own} onShow={show} error={error} />
        </div>
        <Stack gap="md" className={classes.side}>
          <DutyEntry roster={roster} consultation={consultation} last={duties.at(-1)} />
          {duties.length === 0 && <Text c="dimmed">Nie ma jeszcze dyżurów. Po dodaniu pierwszego następny wiersz podpowie te same godziny i kolejny dzień roboczy.</Text>}
          {duties.length > 0 && <DutyList plan={plan} />}
        </Stack>
      </div>
      {plan.pasted !== undefined && <PasteDialog roster={roster.id} consultation={consultation} first={plan.pasted} onClose={plan.endPaste} />}
    </div>
  )
}
