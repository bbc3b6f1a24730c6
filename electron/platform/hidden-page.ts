import { BrowserWindow, type WebContents } from 'electron'
import type { PrintPages } from './print-pages.ts'

/** Loads a document into a window that nobody sees and that runs no script, lets `work` use it and always removes both. */
export async function withHiddenPage<T>(pages: PrintPages, html: string, work: (contents: WebContents) => Promise<T>): Promise<T> {
  const page = pages.add(html)
  const window = new BrowserWindow({
    show: false,
    width: 794,
    height: 1123,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, javascript: false, spellcheck: false, devTools: false },
  })
  try {
    await window.loadURL(page.address)
    return await work(window.webContents)
  } finally {
    page.remove()
    window.destroy()
  }
}
