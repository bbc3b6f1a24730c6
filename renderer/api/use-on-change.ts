import { useEffect, useEffectEvent } from 'react'
import { bridge } from './bridge.ts'

/** Runs after every change of what is stored, whoever made it. */
export function useOnChange(act: () => void): void {
  const run = useEffectEvent(act)
  useEffect(() => bridge().onChanged(() => run()), [])
}
