import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Holds the window at its place while something would be lost by leaving, until the person says so. A move to another place is put back before anybody else hears of it
 * (a listener that captures is called first), and done when it is agreed to.
 */
export function useLeavingQuestion(isAsked: boolean) {
  const [wanted, setWanted] = useState<string>()
  const [agreed, setAgreed] = useState<string>()
  const hold = useEffectEvent((event: HashChangeEvent) => {
    const left = new URL(event.oldURL || location.href).hash
    if (!isAsked || agreed === location.hash || location.hash === left) return
    event.stopImmediatePropagation()
    const target = location.hash
    history.replaceState(null, '', left)
    setWanted(target)
  })
  useEffect(() => {
    const listen = (event: HashChangeEvent) => hold(event)
    addEventListener('hashchange', listen, { capture: true })
    return () => removeEventListener('hashchange', listen, { capture: true })
  }, [])
  useEffect(() => {
    if (agreed !== undefined) location.hash = agreed
  }, [agreed])
  return { isOpen: wanted !== undefined && agreed === undefined, stay: () => setWanted(undefined), leave: () => setAgreed(wanted) }
}
