import { Text } from '@mantine/core'
import classes from './imports.module.css'

const steps = ['Wybór plików', 'Podgląd', 'Zapis'] as const
export type Step = 0 | 1 | 2

/** Where the person is on the way. */
export function ImportSteps({ current }: { current: Step }) {
  return (
    <ol className={classes.steps} aria-label="Kroki">
      {steps.map((step, index) => (
        <li key={step} className={classes.step} data-done={index < current || undefined} {...(index === current && { 'aria-current': 'step' })}>
          <span className={classes.stepNumber} aria-hidden>{index + 1}</span>
          <Text component="span" fw={index === current ? 700 : 400}>{step}{index < current && ' – gotowe'}</Text>
        </li>
      ))}
    </ol>
  )
}
