import { useEffect } from 'react'

/** Gives the focus back to what had it before a dialog was opened. Mantine does so only for a dialog that stays on the page when it is closed; one that leaves with its closing would leave the focus nowhere. */
export function useReturnedFocus(isOpen: boolean): void {
  useEffect(() => {
    const before = document.activeElement
    if (!isOpen || !(before instanceof HTMLElement)) return undefined
    return () => void requestAnimationFrame(() => document.activeElement === document.body && before.focus())
  }, [isOpen])
}
