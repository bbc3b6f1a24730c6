import { pageAddress } from './app-address.ts'

/** Where a frame may go by itself: the window stays on the page (a reload), a frame inside it on the text it was given. */
export function isAllowedNavigation(address: string, isMainFrame: boolean): boolean {
  return isMainFrame ? address.split('#', 1)[0] === pageAddress : address === 'about:srcdoc' || address === 'about:blank'
}
