import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import classes from './list-and-card.module.css'

/** The region of an opened record. It takes the focus when it was opened from the list by a key, or took the place of what had it (`takesFocus`). Esc, pressed anywhere in it but in a dialog or an open list of choices, goes back. */
export function CardRegion({ onBack, takesFocus, children }: { onBack: () => void; takesFocus: boolean; children: ReactNode }) {
  const region = useRef<HTMLElement>(null)
  const begin = useEffectEvent(() => {
    if (takesFocus || document.activeElement?.matches('[role="listbox"][data-opened-by="keyboard"]')) region.current?.focus({ preventScroll: true })
  })
  useEffect(() => begin(), [])
  useEffect(() => {
    const card = region.current
    const back = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || (event.target instanceof Element && event.target.closest('[role="dialog"], [aria-expanded="true"]'))) return
      onBack()
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[role="listbox"]')?.focus())
    }
    card?.addEventListener('keydown', back)
    return () => card?.removeEventListener('keydown', back)
  }, [onBack])
  return <section className={classes.card} aria-label="Wpis" data-region tabIndex={-1} ref={region}>{children}</section>
}
