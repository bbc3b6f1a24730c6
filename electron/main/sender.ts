import { isPageAddress } from './app-address.ts'

type Frame = { url: string; parent: unknown }

/** Whether a message comes from the top frame of the page itself, not from a frame inside it, another page or a frame already gone. */
export function isTrustedFrame(frame: Frame | null): boolean {
  return frame !== null && frame.parent === null && isPageAddress(frame.url)
}
