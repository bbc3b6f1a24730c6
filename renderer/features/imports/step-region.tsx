import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import scrolled from '#renderer/ui/scrolled-rows.module.css'

/** One step of the way. It takes the focus when the button that led here is gone with the step before. */
export function StepRegion({ label, scroller, children }: { label: string; scroller?: RefObject<HTMLElement | null>; children: ReactNode }) {
  const own = useRef<HTMLElement>(null)
  const region = scroller ?? own
  useEffect(() => {
    if (document.activeElement === document.body) region.current?.focus({ preventScroll: true })
  }, [region])
  return <section ref={region} className={scrolled.box} aria-label={label} tabIndex={-1} data-region>{children}</section>
}
