import type { WebContents } from 'electron'
import { AppError } from '#shared/errors.ts'
import { withHiddenPage } from './hidden-page.ts'
import type { PrintPages } from './print-pages.ts'

export type Print = (html: string, options: { copies: number }) => Promise<{ printed: boolean }>

/** What Electron answers when the person closed the system's print dialog; it has no code for it, only this constant sentence. */
const closedDialog = /cancell?ed/i

function printContents(contents: WebContents, copies: number): Promise<{ printed: boolean }> {
  return new Promise((resolve, reject) => {
    contents.print({ silent: false, copies, printBackground: true, usePrinterDefaultPageSize: false, pageSize: 'A4' }, (success, failure) => {
      if (success || closedDialog.test(failure)) resolve({ printed: success })
      else reject(new AppError('io_failed', { reason: 'print_failed' }))
    })
  })
}

/** Opens the system's print dialog for an HTML document. `printed` is false when the person closed it; refuses with `io_failed` when the printer does. */
export function makePrint(pages: PrintPages): Print {
  return async (html, { copies }) => {
    try {
      return await withHiddenPage(pages, html, (contents) => printContents(contents, copies))
    } catch (error) {
      throw error instanceof AppError ? error : new AppError('io_failed', { reason: 'print_failed', cause: error })
    }
  }
}
