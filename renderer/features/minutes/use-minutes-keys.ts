import { useEffect, useEffectEvent } from 'react'

/** Keys that work anywhere on the screen, unless a dialog lies over it. */
export function useMinutesKeys(acts: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = acts[event.shiftKey ? `Shift+${event.key}` : event.key]
    if (!act || event.altKey || event.ctrlKey || event.metaKey || document.querySelector('[aria-modal="true"]')) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
