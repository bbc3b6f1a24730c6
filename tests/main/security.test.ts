import { EventEmitter } from 'node:events'
import type { App, Session, WebContents } from 'electron'
import { expect, test } from 'vitest'
import { hardenContents, hardenEveryWindow, hardenSession } from '#electron/main/security.ts'

function isPrevented(emitter: EventEmitter, name: string, details: object = {}): boolean {
  let isHeld = false
  emitter.emit(name, { ...details, preventDefault: () => (isHeld = true) })
  return isHeld
}

function fakeContents() {
  let openHandler: ((details: object) => { action: string }) | undefined
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof openHandler) => {
      openHandler = handler
    },
  })
  return { contents: contents as unknown as WebContents & EventEmitter, open: () => openHandler?.({ url: 'https://example.org/' }) }
}

test('leaving the page, redirects, web views and new windows are denied', () => {
  const { contents, open } = fakeContents()
  hardenContents(contents)
  expect({
    navigate: isPrevented(contents, 'will-navigate', { url: 'https://example.org/' }),
    reload: isPrevented(contents, 'will-navigate', { url: 'app://referat/index.html' }),
    frame: isPrevented(contents, 'will-frame-navigate', { url: 'https://example.org/', isMainFrame: false }),
    frameText: isPrevented(contents, 'will-frame-navigate', { url: 'about:srcdoc', isMainFrame: false }),
    redirect: isPrevented(contents, 'will-redirect', { url: 'app://referat/index.html' }),
    webview: isPrevented(contents, 'will-attach-webview'),
    open: open(),
  }).toEqual({ navigate: true, reload: false, frame: true, frameText: false, redirect: true, webview: true, open: { action: 'deny' } })
})

test('every window ever made is hardened', () => {
  const app = new EventEmitter()
  hardenEveryWindow(app as unknown as App)
  const { contents, open } = fakeContents()
  app.emit('web-contents-created', {}, contents)
  expect([isPrevented(contents, 'will-attach-webview'), open()]).toEqual([true, { action: 'deny' }])
})

test('a session grants no permission, no device, no request to the outside and no download', () => {
  const answers: Record<string, unknown> = {}
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: (contents: null, permission: string, answer: (isGranted: boolean) => void) => void) => handler(null, 'media', (isGranted) => (answers['request'] = isGranted)),
    setPermissionCheckHandler: (handler: () => boolean) => (answers['check'] = handler()),
    setDevicePermissionHandler: (handler: () => boolean) => (answers['device'] = handler()),
    webRequest: {
      onBeforeRequest: (listener: (details: { url: string }, answer: (decision: object) => void) => void) => {
        listener({ url: 'https://example.org/' }, (decision) => (answers['outside'] = decision))
        listener({ url: 'app://referat/index.html' }, (decision) => (answers['own'] = decision))
      },
    },
  })
  hardenSession(session as unknown as Session)
  answers['download'] = isPrevented(session, 'will-download')
  expect(answers).toEqual({ request: false, check: false, device: false, outside: { cancel: true }, own: { cancel: false }, download: true })
})
