import { expect, test } from 'vitest'
import { windowOptions } from '#electron/main/window-options.ts'

test('the window is sandboxed, isolated, without Node, without web views, and never fetches spelling dictionaries', () => {
  expect(windowOptions({ preload: '/p.cjs', icon: '/i.png', isPackaged: true }).webPreferences).toEqual({
    preload: '/p.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  })
})

test('developer tools exist only outside an installed program', () => {
  expect(windowOptions({ preload: '', icon: '', isPackaged: false }).webPreferences?.devTools).toBe(true)
})
