import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeBrowser } from './browser.ts'
import { commandLine } from './command-line.ts'
import { closeAllWindows } from './open-windows.ts'
import { strict } from './strict.ts'

const appData: Partial<Record<NodeJS.Platform, string>> = {
  win32: process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'),
  darwin: join(homedir(), 'Library', 'Application Support'),
}

class App extends EventEmitter {
  isPackaged = false
  commandLine = commandLine
  private readonly paths: Record<string, string> = { temp: tmpdir(), home: homedir(), appData: appData[process.platform] ?? join(homedir(), '.config') }

  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
  }

  enableSandbox(): void {}

  requestSingleInstanceLock(): boolean {
    return true
  }

  getName(): string {
    return 'Referat NGO'
  }

  getVersion(): string {
    return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
  }

  getPath(name: string): string {
    const path = this.paths[name] ?? (name === 'userData' ? join(this.getPath('appData'), this.getName()) : undefined)
    if (!path) throw new Error(`Failed to get '${name}' path`)
    mkdirSync(path, { recursive: true })
    return path
  }

  setPath(name: string, path: string): void {
    this.paths[name] = path
  }

  /** As Electron: `before-quit` may hold it back, then the windows close, then the process ends. */
  quit(): void {
    let isHeld = false
    this.emit('before-quit', { preventDefault: () => (isHeld = true) })
    if (isHeld) return
    closeAllWindows()
    this.emit('will-quit', { preventDefault: () => undefined })
    this.exit(0)
  }

  exit(code = 0): void {
    void closeBrowser().finally(() => process.exit(code))
  }
}

export const app = strict('app', new App())
