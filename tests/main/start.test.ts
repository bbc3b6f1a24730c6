import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { settleDataFolder } from '#electron/main/data-folder.ts'
import { menuTemplate } from '#electron/main/menu.ts'
import { hardenProcess } from '#electron/main/switches.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-start-'))
})

afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

function fakeApp(isPackaged: boolean, userData: string) {
  const paths: Record<string, string> = { userData, temp: tmpdir() }
  return { isPackaged, paths, getPath: (name: string) => paths[name] ?? '', setPath: (name: string, path: string) => void (paths[name] = path) }
}

test('a program run from its sources keeps its data where REFERAT_USER_DATA says, an installed one never', () => {
  const chosen = join(folder, 'chosen')
  const usual = join(folder, 'usual')
  expect([settleDataFolder(fakeApp(false, usual), { REFERAT_USER_DATA: chosen }), settleDataFolder(fakeApp(true, usual), { REFERAT_USER_DATA: chosen })]).toEqual([chosen, usual])
})

test('files of Chromium lie in a folder of their own, elsewhere when the data folder cannot be made', () => {
  const good = fakeApp(true, join(folder, 'data'))
  settleDataFolder(good, {})
  writeFileSync(join(folder, 'a-file'), '')
  const bad = fakeApp(true, join(folder, 'a-file', 'data'))
  settleDataFolder(bad, {})
  const elsewhere = bad.paths['sessionData'] ?? ''
  expect([good.paths['sessionData'], elsewhere.startsWith(join(tmpdir(), 'referat-okno-')), existsSync(elsewhere)]).toEqual([join(folder, 'data', 'okno'), true, true])
  rmSync(elsewhere, { recursive: true })
})

function hardened(isPackaged: boolean) {
  const done: string[] = []
  hardenProcess({
    isPackaged,
    enableSandbox: () => void done.push('sandbox'),
    commandLine: { appendSwitch: (name) => void done.push(`+${name}`), removeSwitch: (name) => void done.push(`-${name}`) },
  })
  return done
}

const quiet = ['sandbox', '+disable-background-networking', '+disable-component-update', '+disable-domain-reliability', '+disable-sync', '+no-pings', '+no-proxy-server', '+host-resolver-rules', '+disable-features']

test('every process is sandboxed and Chromium is silenced before anything else', () => {
  expect(hardened(false)).toEqual(quiet)
})

test('an installed program opens no door for a debugger', () => {
  expect(hardened(true).slice(quiet.length)).toEqual(['-remote-debugging-port', '-remote-debugging-pipe', '-remote-debugging-address', '-inspect', '-inspect-brk', '-js-flags'])
})

test('the menu is Polish, edits the field being typed in and has developer tools only outside an installed program', () => {
  const labels = (isPackaged: boolean) => menuTemplate(isPackaged).map(({ label, submenu }) => [label, Array.isArray(submenu) ? submenu.map((item) => item.role ?? item.type) : []])
  const installed = labels(true)
  expect(installed).toEqual([
    ['Plik', ['quit']],
    ['Edycja', ['undo', 'redo', 'separator', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'separator', 'selectAll']],
    ['Widok', ['resetZoom', 'zoomIn', 'zoomOut', 'separator', 'togglefullscreen']],
    ['Okno', ['minimize', 'close']],
    ['Pomoc', ['about']],
  ])
  expect(labels(false)[2]).toEqual(['Widok', ['resetZoom', 'zoomIn', 'zoomOut', 'separator', 'togglefullscreen', 'separator', 'toggleDevTools']])
})
