import type { IpcMain, WebContents } from 'electron'
import type { Channel } from '#shared/contract/bridge.ts'
import { isTrustedFrame } from './sender.ts'

/** A page that hangs must not keep the program from ending: what it typed is a draft by then. */
const waitsAtMost = 3000

type Page = Pick<WebContents, 'send' | 'isDestroyed' | 'once' | 'removeListener'>

/** Asks the page to store what is being typed, and resolves when it has, when it is gone, or after three seconds. */
export function hearLastWords(ipcMain: Pick<IpcMain, 'on' | 'removeListener'>, page: Page): Promise<void> {
  if (page.isDestroyed()) return Promise.resolve()
  return new Promise((resolve) => {
    const stored: Parameters<IpcMain['on']>[1] = (event) => {
      if (event.sender === page && isTrustedFrame(event.senderFrame)) end()
    }
    const timer = setTimeout(end, waitsAtMost)
    function end(): void {
      clearTimeout(timer)
      ipcMain.removeListener('referat:stored' satisfies Channel, stored)
      page.removeListener('render-process-gone', end)
      page.removeListener('destroyed', end)
      resolve()
    }
    ipcMain.on('referat:stored' satisfies Channel, stored)
    page.once('render-process-gone', end)
    page.once('destroyed', end)
    page.send('referat:closing' satisfies Channel)
  })
}
