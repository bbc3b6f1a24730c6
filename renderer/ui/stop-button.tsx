import { Button, type ButtonProps } from '@mantine/core'
import { useLayoutEffect, useRef } from 'react'

/** The last button before this one that can take the focus. */
const buttonBefore = (button: HTMLElement) => [...document.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')].findLast((other) => (other.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)

/** „Przerwij”, there only while something goes on. With the work it leaves the page, and its focus goes to the button before it: as a rule the one that began the work. */
export function StopButton({ onStop, isStopping = false, size }: { onStop: () => void; /** It was pressed, and the work has not ended yet. */ isStopping?: boolean; size?: NonNullable<ButtonProps['size']> }) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const stop = button.current
    return () => {
      if (stop && document.activeElement === stop) buttonBefore(stop)?.focus()
    }
  }, [])
  return <Button ref={button} variant="default" {...(size && { size })} loading={isStopping} onClick={onStop}>Przerwij</Button>
}
