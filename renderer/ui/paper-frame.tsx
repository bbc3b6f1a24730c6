import type { SyntheticEvent } from 'react'

/** A key pressed inside the page is pressed in the window as well: Esc closes what the page lies in, F6 and Ctrl+K go where they always go. Tab is the browser's own: it knows the links of the page. */
function hearKeys({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>): void {
  frame.contentDocument?.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' && !frame.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault()
  })
}

/**
 * A document as a page of its own inside the window. What it shows comes from outside; nothing in it runs, whatever it holds: of all that a sandbox can allow, scripts, forms, links
 * to the whole window and new windows stay forbidden. It has the origin of the window only so that the window hears the keys pressed in it.
 */
export function PaperFrame({ title, html, className }: { title: string; html: string; className: string | undefined }) {
  return <iframe className={className} title={title} sandbox="allow-same-origin" srcDoc={html} onLoad={hearKeys} />
}
