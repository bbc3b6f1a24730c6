import { positionStateLabels, positionStates, type PositionState } from '#shared/domain/position.ts'
import classes from './position-form.module.css'

/** The way of a position, with the step where it is. */
export function PositionSteps({ state }: { state: PositionState }) {
  return (
    <ol className={classes.steps} aria-label="Stan stanowiska">
      {positionStates.map((step) => <li key={step} {...(step === state && { 'aria-current': 'step' as const })}>{positionStateLabels[step]}</li>)}
    </ol>
  )
}
