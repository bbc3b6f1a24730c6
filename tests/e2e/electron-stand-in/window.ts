import { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { toBrowserAddress } from './addresses.ts'
import { app } from './app.ts'
import { newPage } from './browser.ts'
import { receive, type PageMessage } from './ipc.ts'
import { expectNavigation, watchNavigation } from './navigation.ts'
import { openWindows } from './open-windows.ts'
import { preloadScript } from './preload-environment.ts'
import { tellWindowLoaded } from './remote-control.ts'
import { settings } from './settings.ts'
import { strict } from './strict.ts'
import { WebContents } from './web-contents.ts'

type Options = { width?: number; height?: number; show?: boolean; webPreferences?: { preload?: string } }

class Window extends EventEmitter {
  webContents: WebContents
  private readonly options: Options
  private readonly page: Promise<Page>
  private isGone = false
  private isShown: boolean

  constructor(options: Options) {
    super()
    this.options = options
    this.isShown = options.show !== false
    this.webContents = strict('webContents', new WebContents(options.webPreferences ?? {}))
    openWindows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
    this.page = this.open()
  }

  private async open(): Promise<Page> {
    const page = await newPage()
    const { width = 800, height = 600, webPreferences } = this.options
    if (!settings.isHeaded) await page.setViewportSize({ width, height })
    page.on('close', () => this.forget())
    await this.webContents.attach(page)
    watchNavigation(page, this.webContents)
    if (webPreferences?.preload) {
      await page.exposeBinding('standInSend', ({ frame }, message: PageMessage) => receive(this.webContents, frame, message))
      await page.addInitScript({ content: preloadScript(await readFile(webPreferences.preload, 'utf8')) })
    }
    return page
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.page
    expectNavigation(page, address)
    await page.goto(toBrowserAddress(address), { waitUntil: 'load' })
    this.webContents.emit('did-finish-load', {})
    this.emit('ready-to-show', {})
    await tellWindowLoaded()
  }

  private forget(): void {
    if (this.isGone) return
    this.isGone = true
    openWindows.delete(this)
    this.webContents.markGone()
    this.emit('closed', {})
    if (openWindows.size === 0) app.emit('window-all-closed')
  }

  close(): void {
    let isHeld = false
    this.emit('close', { preventDefault: () => (isHeld = true) })
    if (!isHeld) this.destroy()
  }

  destroy(): void {
    void this.page.then((page) => page.close()).catch(() => undefined)
    this.forget()
  }

  show(): void {
    this.isShown = true
  }

  showInactive(): void {
    this.isShown = true
  }

  getBounds(): { x: number; y: number; width: number; height: number } {
    const { width = 800, height = 600 } = this.options
    return { x: 0, y: 0, width, height }
  }

  isVisible(): boolean {
    return this.isShown
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  isMinimized(): boolean {
    return false
  }

  focus(): void {}
}

export class BrowserWindow {
  constructor(options: Options = {}) {
    return strict('BrowserWindow', new Window(options))
  }

  static getAllWindows(): object[] {
    return [...openWindows]
  }

  static getFocusedWindow(): null {
    return null
  }
}
