import type { BrowserWindowConstructorOptions, Display } from 'electron'

type Screen = Pick<Display, 'id' | 'bounds'>

/** Where the window for the room stands: over the whole of another display than that of the main window; where there is no other, the system decides and the person moves it. */
export function roomPlace(displays: readonly Screen[], own: number): Pick<BrowserWindowConstructorOptions, 'x' | 'y' | 'fullscreen'> {
  const other = displays.find(({ id }) => id !== own)
  return other ? { x: other.bounds.x, y: other.bounds.y, fullscreen: true } : {}
}
