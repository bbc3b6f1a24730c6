import { AppError } from '#shared/errors.ts'
import { withBrowser } from './browser-process.ts'
import type { Devtools } from './devtools-pipe.ts'
import { findBrowser } from './find-browser.ts'
import type { RenderPdf } from './pdf.ts'

const a4InInches = { paperWidth: 8.27, paperHeight: 11.7 }

function text(reply: Record<string, unknown>, name: string): string {
  const value = reply[name]
  if (typeof value !== 'string') throw new Error(`the browser gave no ${name}`)
  return value
}

async function printPage(devtools: Devtools, html: string): Promise<Uint8Array> {
  const targetId = text(await devtools.send('Target.createTarget', { url: 'about:blank' }), 'targetId')
  try {
    return await printTarget(devtools, targetId, html)
  } catch (error) {
    throw new AppError('io_failed', { reason: 'print_failed', cause: error })
  } finally {
    await devtools.send('Target.closeTarget', { targetId })
  }
}

async function printTarget(devtools: Devtools, targetId: string, html: string): Promise<Uint8Array> {
  const sessionId = text(await devtools.send('Target.attachToTarget', { targetId, flatten: true }), 'sessionId')
  const inPage = (method: string, params: object = {}) => devtools.send(method, params, sessionId)

  await inPage('Emulation.setScriptExecutionDisabled', { value: true })
  await inPage('Network.enable')
  await inPage('Network.setBlockedURLs', { urls: ['http://*', 'https://*', 'ws://*', 'wss://*', 'ftp://*', 'file://*'] })
  const { frameTree } = (await inPage('Page.getFrameTree')) as { frameTree: { frame: { id: string } } } // the protocol's shape
  await inPage('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  const printed = await inPage('Page.printToPDF', { ...a4InInches, preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true, displayHeaderFooter: false })
  return Buffer.from(text(printed, 'data'), 'base64')
}

/** PDF of an HTML document through an installed Chromium-family browser, for the command line: the same options as in the window. Refuses with `io_failed`: `browser_missing` when none is installed, `print_failed` when it fails. */
export const renderPdfInBrowser: RenderPdf = (html) =>
  withPdfBrowser((renderPdf) => {
    if (!renderPdf) throw new AppError('io_failed', { reason: 'browser_missing' })
    return renderPdf(html)
  })

/** One browser for many documents; `undefined` where none is installed. */
export async function withPdfBrowser<T>(work: (renderPdf: RenderPdf | undefined) => Promise<T>): Promise<T> {
  const browser = findBrowser()
  if (!browser) return work(undefined)
  try {
    return await withBrowser(browser, (devtools) => work((html) => printPage(devtools, html)))
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('io_failed', { reason: 'print_failed', cause: error })
  }
}
