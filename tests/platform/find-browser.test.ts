import { join } from 'node:path'
import { expect, test } from 'vitest'
import { browserPlaces } from '#electron/platform/find-browser.ts'

test('on Linux every folder of the path is searched for Chromium first, then for its relatives', () => {
  const places = browserPlaces('linux', { PATH: '/opt/bin' })
  expect(places.slice(0, 5)).toEqual(['/opt/bin/chromium', '/usr/bin/chromium', '/usr/local/bin/chromium', '/snap/bin/chromium', '/opt/bin/chromium-browser'])
})

test('on Windows the folders of programs are searched, and Edge, which every Windows has, is among them', () => {
  const places = browserPlaces('win32', { 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' })
  expect(places).toContain(join('C:/Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe'))
})

test('on macOS the applications of everyone and of the person are searched', () => {
  const places = browserPlaces('darwin', { HOME: '/Users/jan' })
  expect([places[0], places.at(-1)]).toEqual(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Users/jan/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'])
})
