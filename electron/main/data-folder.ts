import { join, resolve } from 'node:path'
import { app } from 'electron'

/** Settles where everything is kept: the person's application data, or `REFERAT_USER_DATA` when run from the sources. Chromium's own files go into a folder of their own. Must run before Electron is ready. */
export function settleDataFolder(): string {
  const chosen = process.env['REFERAT_USER_DATA']
  if (chosen && !app.isPackaged) app.setPath('userData', resolve(chosen))
  const folder = app.getPath('userData')
  app.setPath('sessionData', join(folder, 'okno'))
  return folder
}
