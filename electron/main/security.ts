import { app, type Session, type WebContents } from 'electron'
import { isAllowedNavigation } from './navigation.ts'
import { isAllowedRequest } from './requests.ts'

/** Denies every permission, device and request of a session but those for the program's own files. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }))
  session.on('will-download', (event) => event.preventDefault())
}

/** Denies leaving the page, opening windows and embedding others. */
function hardenContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!isAllowedNavigation(event.url, event.isMainFrame)) event.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    if (!isAllowedNavigation(event.url, true)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Hardens every window and frame that will ever be made, those of printing included. Must run before the first window. */
export function hardenEveryWindow(): void {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
}
