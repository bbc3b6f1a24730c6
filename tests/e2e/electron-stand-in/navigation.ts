import type { EventEmitter } from 'node:events'
import type { Page, Request } from 'playwright-core'

type Watched = { contents: EventEmitter; expected: string | undefined }
const watched = new Map<Page, Watched>()

/** Tells the contents of a page about the places it wants to go to. */
export function watchNavigation(page: Page, contents: EventEmitter): void {
  watched.set(page, { contents, expected: undefined })
}

/** The next navigation to this address is the application's own, which Electron does not ask about. */
export function expectNavigation(page: Page, address: string): void {
  const entry = watched.get(page)
  if (entry) entry.expected = address
}

function isHeldBy(contents: EventEmitter, name: string, details: { url: string; isMainFrame: boolean }): boolean {
  let isHeld = false
  contents.emit(name, { ...details, preventDefault: () => (isHeld = true) })
  return isHeld
}

/** Whether the application held a navigation back, asked by the same two events as in Electron. */
export function isNavigationHeld(request: Request, address: string): boolean {
  if (!request.isNavigationRequest()) return false
  const frame = request.frame()
  const entry = watched.get(frame.page())
  if (!entry) return false
  const isMainFrame = frame.parentFrame() === null
  if (isMainFrame && entry.expected === address) {
    entry.expected = undefined
    return false
  }
  const details = { url: address, isMainFrame }
  return isHeldBy(entry.contents, 'will-frame-navigate', details) || (isMainFrame && isHeldBy(entry.contents, 'will-navigate', details))
}
