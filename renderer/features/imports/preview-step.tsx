import { Alert, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { useHeight } from '#renderer/ui/use-height.ts'
import type { ImportOutcome } from '#shared/domain/import-outcome.ts'
import { countsOf, outcomeOrder, type Preview } from './import-kinds.ts'
import { ImportHeader } from './import-header.tsx'
import classes from './imports.module.css'
import { LayoutColumns } from './layout-columns.tsx'
import { listColumns } from './list-columns.ts'
import { OutcomeBar } from './outcome-bar.tsx'
import { ProblemList } from './problem-list.tsx'
import { RowCards } from './row-cards.tsx'
import { StepRegion } from './step-region.tsx'
import { StoreBar } from './store-bar.tsx'
import { nothingChanges, summarySentence } from './summary-sentence.ts'
import type { ImportState } from './use-import.ts'

const firstGroup = (counts: Record<ImportOutcome, number>) => outcomeOrder.find((outcome) => counts[outcome] > 0) ?? null

/** What the files would do, before anything is stored. */
export function PreviewStep({ state, preview }: { state: ImportState; preview: Preview }) {
  const { kind, choices, setChoices, reading, storing } = state
  const counts = countsOf(preview.summary)
  const [shown, setShown] = useState<ImportOutcome | null>(() => firstGroup(counts))
  const scroller = useRef<HTMLElement>(null)
  const [above, measureHead] = useHeight()
  const hasRows = firstGroup(counts) !== null
  const nothing = nothingChanges(kind, preview.summary)
  const columns = listColumns[kind]
  return (
    <div className={classes.page}>
      <StepRegion label="Podgląd" scroller={scroller}>
        <div ref={measureHead} className={classes.head}>
          <ImportHeader kind={kind} into={state.into} step={storing.isRunning ? 2 : 1} />
          <Stack gap="sm">
            <Text component="output" display="block" className="breaks">{summarySentence(kind, preview.summary, state.files.length)}</Text>
            {nothing !== undefined && <Alert variant="light" role="status">{nothing}</Alert>}
            <ProblemList problems={preview.problems} />
            <ErrorNote error={reading.error} title="Nie udało się odświeżyć podglądu" />
            {columns && <LayoutColumns key={preview.plan} state={state} columns={columns} />}
            {hasRows && !storing.isRunning && <OutcomeBar kind={kind} counts={counts} shown={shown} onShow={setShown} choices={choices} onChoose={setChoices} />}
          </Stack>
        </div>
        {/* While it is being stored the plan may already be gone. */}
        {hasRows && !storing.isRunning && <div className={classes.list}><RowCards key={`${preview.plan} ${shown ?? ''}`} kind={kind} plan={preview.plan} outcome={shown} choices={choices} onChoose={setChoices} scroller={scroller} above={above} /></div>}
      </StepRegion>
      <StoreBar state={state} preview={preview} />
    </div>
  )
}
