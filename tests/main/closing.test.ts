import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { expect, test } from 'vitest'
import { closeBeforeQuit } from '#electron/main/closing.ts'

/** Quits as Electron does: asks first, and goes on only when nobody holds it back. */
function fakeApp() {
  const events: string[] = []
  const app = Object.assign(new EventEmitter(), {
    quit: () => {
      let isHeld = false
      app.emit('before-quit', { preventDefault: () => (isHeld = true) })
      events.push(isHeld ? 'held' : 'ended')
    },
    relaunch: () => void events.push('relaunch'),
  })
  return { app: app as unknown as App & EventEmitter, events }
}

const quiet = { lastWords: async () => undefined, close: async () => undefined, log: () => undefined }

test('the program ends only after what waits is written and the last backup is made, once, however often it is asked', async () => {
  const { app, events } = fakeApp()
  const { promise, resolve } = Promise.withResolvers<void>()
  closeBeforeQuit(app, {
    lastWords: async () => void events.push('last words'),
    close: async () => {
      events.push('closing')
      await promise
      events.push('closed')
    },
    log: () => undefined,
  })
  app.emit('window-all-closed')
  app.quit()
  resolve()
  await promise
  await new Promise(setImmediate)
  expect(events).toEqual(['last words', 'held', 'held', 'closing', 'closed', 'ended'])
})

test('a failure while closing is logged and the program still ends', async () => {
  const { app, events } = fakeApp()
  closeBeforeQuit(app, { ...quiet, close: () => Promise.reject(new Error('disk')), log: (name) => void events.push(name) })
  app.quit()
  await new Promise(setImmediate)
  expect(events).toEqual(['held', 'closing', 'ended'])
})

test('a start during closing opens the program again afterwards', async () => {
  const { app, events } = fakeApp()
  const closing = closeBeforeQuit(app, quiet)
  const before = closing.hasBegun()
  app.quit()
  const during = closing.hasBegun()
  closing.startAgainAfterwards()
  await new Promise(setImmediate)
  expect({ before, during, events }).toEqual({ before: false, during: true, events: ['held', 'relaunch', 'ended'] })
})

test('closing the window is held back until everything is stored, and asked for once', async () => {
  const { app, events } = fakeApp()
  const closing = closeBeforeQuit(app, quiet)
  const close = () => {
    let isHeld = false
    closing.hold({ preventDefault: () => void (isHeld = true) })
    return isHeld
  }
  const first = close()
  await new Promise(setImmediate)
  expect([first, close(), events]).toEqual([true, false, ['held', 'ended']])
})
