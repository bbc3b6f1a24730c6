import { VisuallyHidden } from '@mantine/core'
import type { FocusEvent } from 'react'

/** To the first button of the dialog, its ×; from there backwards, to what stands before the end. */
function pass({ currentTarget: end, relatedTarget: from }: FocusEvent<HTMLElement>): void {
  const first = end.closest('[role="dialog"]')?.querySelector('button')
  const next = from === first ? end.parentElement?.previousElementSibling : first
  if (next instanceof HTMLElement) next.focus()
}

/** Stands after a page that is the last thing of a dialog. A dialog keeps Tab to itself by the keys it hears, and it hears none from inside a page: Tab would lead on to what lies under the dialog. Here it goes round. */
export function EndOfDialog() {
  return <VisuallyHidden><button type="button" onFocus={pass}>Na początek okna</button></VisuallyHidden>
}
