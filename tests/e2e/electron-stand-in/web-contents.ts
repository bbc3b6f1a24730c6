import { EventEmitter } from 'node:events'
import type { CDPSession, Page } from 'playwright-core'
import { toAppAddress } from './addresses.ts'
import { defaultSession } from './session.ts'

type PdfOptions = { preferCSSPageSize?: boolean; printBackground?: boolean; generateTaggedPDF?: boolean; generateDocumentOutline?: boolean; displayHeaderFooter?: boolean; pageSize?: string }
type OpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' }

const paperInInches: Record<string, { paperWidth: number; paperHeight: number }> = { A4: { paperWidth: 8.27, paperHeight: 11.7 } }

/** The contents of one window: a page of Chromium, once it is there. */
export class WebContents extends EventEmitter {
  session = defaultSession
  private readonly preferences: object
  private openHandler: OpenHandler = () => ({ action: 'allow' })
  private page: Page | undefined
  private debug: CDPSession | undefined
  private isGone = false

  constructor(preferences: object) {
    super()
    this.preferences = preferences
  }

  async attach(page: Page): Promise<void> {
    this.page = page
    this.debug = await page.context().newCDPSession(page)
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed' }))
    page.on('popup', (popup) => {
      if (this.openHandler({ url: toAppAddress(popup.url()) }).action === 'deny') void popup.close()
    })
    if ('javascript' in this.preferences && this.preferences.javascript === false) await this.debug.send('Emulation.setScriptExecutionDisabled', { value: true })
  }

  markGone(): void {
    this.isGone = true
    this.emit('destroyed')
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  getURL(): string {
    return toAppAddress(this.page?.url() ?? '')
  }

  getLastWebPreferences(): object {
    return this.preferences
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  reload(): void {
    void this.page?.reload()
  }

  send(channel: string, ...values: unknown[]): void {
    const deliver = ([name, list]: [string, unknown[]]) => (window as unknown as { standInReceive?: (name: string, list: unknown[]) => void }).standInReceive?.(name, list) // put there by the preload environment
    // A page that is being closed or reloaded misses the message, as in Electron.
    void this.page?.evaluate(deliver, [channel, values] satisfies [string, unknown[]]).catch(() => undefined)
  }

  print(): void {
    throw new Error('electron stand-in: webContents.print was called but not scripted by the test')
  }

  async printToPDF({ preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline, displayHeaderFooter, pageSize = 'A4' }: PdfOptions): Promise<Buffer> {
    if (!this.debug) throw new Error('electron stand-in: printToPDF before the window was loaded')
    const { data } = await this.debug.send('Page.printToPDF', { preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline, displayHeaderFooter, ...paperInInches[pageSize] })
    return Buffer.from(data, 'base64')
  }
}
