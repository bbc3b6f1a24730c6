import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Hears that something is pasted while the keys are in a box. The browser tells the element in which text was marked last, whatever has the focus: so it is heard at the document. */
export function usePasting(box: RefObject<HTMLElement | null>, onPaste: (text: string) => void): void {
  const hear = useEffectEvent((event: ClipboardEvent) => {
    if (document.activeElement !== box.current || box.current === null) return
    event.preventDefault()
    onPaste(event.clipboardData?.getData('text/plain') ?? '')
  })
  useEffect(() => {
    const listener = (event: ClipboardEvent) => hear(event)
    document.addEventListener('paste', listener)
    return () => document.removeEventListener('paste', listener)
  }, [])
}
