import type { Bridge } from '#shared/contract/bridge.ts'

/** What the preload script put on the window. It is the only way out of the page. */
export function bridge(): Bridge {
  // The preload script defines it before any script of the page runs; TypeScript cannot see that.
  return (globalThis as unknown as { referat: Bridge }).referat
}
