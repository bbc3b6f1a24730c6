import { mkdirSync, mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { App } from 'electron'

function hasMade(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    return true
  } catch {
    return false
  }
}

/** Settles where everything is kept: the person's application data, or `REFERAT_USER_DATA` when run from the sources. Must run before Electron is ready. */
export function settleDataFolder(app: Pick<App, 'isPackaged' | 'getPath' | 'setPath'>, environment: Readonly<Record<string, string | undefined>>): string {
  const chosen = environment['REFERAT_USER_DATA']
  if (chosen && !app.isPackaged && hasMade(resolve(chosen))) app.setPath('userData', resolve(chosen))
  const folder = app.getPath('userData')
  // Chromium's own files go beside the data, or, where nothing can be written, to a temporary folder: the window must still open and say so.
  const forChromium = join(folder, 'okno')
  app.setPath('sessionData', hasMade(forChromium) ? forChromium : mkdtempSync(join(app.getPath('temp'), 'referat-okno-')))
  return folder
}
