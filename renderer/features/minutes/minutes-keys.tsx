import { Kbd } from '@mantine/core'
import { minutesKeys } from './keys.ts'
import classes from './minutes.module.css'

/** The keys of the screen, always in sight. */
export function MinutesKeys() {
  return (
    <ul className={classes.keys} aria-label="Klawisze">
      {minutesKeys.map(([keys, act]) => <li key={keys}><Kbd>{keys}</Kbd> {act}</li>)}
    </ul>
  )
}
