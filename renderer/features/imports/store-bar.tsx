import { Button, Text } from '@mantine/core'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { countOf, nouns } from '#shared/text/plural.ts'
import { toBeStored, undecided } from './choices.ts'
import { countsOf, importKinds, type Preview } from './import-kinds.ts'
import classes from './imports.module.css'
import { JobProgress } from './job-progress.tsx'
import { isMapped } from './mapping.ts'
import { StalePreview } from './stale-preview.tsx'
import { changesNothing } from './summary-sentence.ts'
import type { ImportState } from './use-import.ts'

/** Why nothing can be stored now; nothing when it can. */
function hindrance({ kind, mapping, choices }: ImportState, { summary }: Preview): string | undefined {
  const waiting = undecided(choices, countsOf(summary))
  if (isMapped(mapping)) return 'Najpierw odśwież podgląd: zmieniono znaczenie kolumn.'
  if (changesNothing(kind, summary)) return 'Nie ma czego zapisać.'
  if (waiting > 0) return `Najpierw zdecyduj, co zapisać: ${countOf(waiting, nouns.row)} do decyzji.`
  return toBeStored(choices, countsOf(summary)) === 0 ? `Wszystko zostaje tak, jak jest ${importKinds[kind].into}; nie ma czego zapisać.` : undefined
}

/** The one act of the preview, always in sight, with what it would store or why it cannot. */
export function StoreBar({ state, preview }: { state: ImportState; preview: Preview }) {
  const { kind, storing, reading, choices } = state
  const { into, counted } = importKinds[kind]
  const reason = hindrance(state, preview)
  const count = toBeStored(choices, countsOf(preview.summary))
  const isStale = storing.error?.reason === 'edited_meanwhile' || storing.error?.reason === 'plan_unknown'
  return (
    <section className={classes.bar} aria-label="Zapis" data-region>
      {isStale ? <StalePreview state={state} /> : <ErrorNote error={storing.error} title="Nic nie zapisano" />}
      <div className={classes.barLine}>
        {!storing.isRunning && <Button disabled={reason !== undefined || reading.isRunning} aria-describedby="store-reason" onClick={state.store}>{reason === undefined ? `Zapisz ${into}: ${countOf(count, counted)}` : `Zapisz ${into}`}</Button>}
        {!storing.isRunning && <Button variant="default" onClick={state.back}>{kind === 'positions' ? 'Wybierz inne pliki' : 'Wróć do wyboru plików'}</Button>}
        <JobProgress job={storing} words="Zapisywanie" />
        <Text id="store-reason" role="status" className="breaks">{storing.isRunning ? '' : [storing.error?.code === 'cancelled' && 'Przerwano; nic nie zapisano.', reason ?? 'Wszystko zapisze się naraz i da się cofnąć jednym przyciskiem.'].filter(Boolean).join(' ')}</Text>
      </div>
    </section>
  )
}
