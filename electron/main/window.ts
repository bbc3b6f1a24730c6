import { app, BrowserWindow, dialog } from 'electron'
import type { Log } from '#electron/platform/log.ts'
import { preloadFile, resourcesDir } from '#electron/platform/paths.ts'
import { join } from 'node:path'
import { pageAddress } from './app-address.ts'
import { windowOptions, type WindowSetting } from './window-options.ts'

/** What every window of the program is made with. */
export const windowSetting = (): WindowSetting => ({ preload: preloadFile(), icon: join(resourcesDir(), 'icons', 'icon.png'), isPackaged: app.isPackaged })

/** The window, not yet on its page: handlers are put in place between the two. */
export function makeWindow(): BrowserWindow {
  const window = new BrowserWindow(windowOptions(windowSetting()))
  window.once('ready-to-show', () => window.show())
  return window
}

/** A page that died is opened again after a sentence saying so; what was stored is in the file, what was being typed is a draft. */
export function reopenWhenCrashed(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log('windowCrashed', undefined)
    dialog
      .showMessageBox({ type: 'error', title: 'Referat NGO', message: 'Okno przestało działać. Zapisane dane są bezpieczne.', buttons: ['Otwórz okno ponownie', 'Zakończ program'], defaultId: 0, cancelId: 0 })
      .then(({ response }) => (response === 0 ? window.webContents.reload() : app.quit()))
      .catch((error: unknown) => log('windowCrashed', error))
  })
}

/** Loads the page into its window. */
export async function showPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(pageAddress)
}

/** Brings the window to the front, as after a second start of the program. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
