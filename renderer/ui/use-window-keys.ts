import { useEffect, useEffectEvent } from 'react'

/** Keys that act wherever the focus is: `actOf` says what a key does, or nothing when it is not for the window; then it goes on to what has the focus. */
export function useWindowKeys(actOf: (event: KeyboardEvent) => (() => void) | undefined): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event)
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
