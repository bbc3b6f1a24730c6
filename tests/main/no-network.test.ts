import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync('{electron,renderer,shared}/**/*.{ts,tsx}').map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const networkModules = /from ['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector|undici|ws|axios)(?:\/[^'"]*)?['"]/
const networkCalls = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\s*\(/

/** What the main process and the preload script use of Electron; `shell`, `net` and `autoUpdater` are not among them. */
const usedOfElectron = new Set(['app', 'BrowserWindow', 'contextBridge', 'dialog', 'ipcMain', 'ipcRenderer', 'Menu', 'protocol', 'screen', 'session'])

function valuesOfElectron(text: string): string[] {
  const imports = [...text.matchAll(/^import \{([^}]*)\} from 'electron'/gm)].map(([, names = '']) => names)
  return imports.flatMap((names) => names.split(',').map((name) => name.trim())).filter((name) => name !== '' && !name.startsWith('type '))
}

test('no source file can reach a network', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.filter(({ text }) => networkModules.test(text) || networkCalls.test(text)).map(({ file }) => file)).toEqual([])
})

test('of Electron only what a window needs is used: no shell, no network, no updater', () => {
  const used = new Set(sources.flatMap(({ text }) => valuesOfElectron(text)))
  expect(used).toEqual(usedOfElectron)
})

test('no browser offers to have the page translated elsewhere', () => {
  expect(readFileSync('renderer/index.html', 'utf8')).toContain('<meta name="google" content="notranslate" />')
})
