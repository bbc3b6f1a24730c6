import type { BrowserContext } from 'playwright-core'
import { defaultSession } from './session.ts'

/** Permissions of the web as Chromium's debugger names them, and as Electron asks about them. */
const permissions: Record<string, string> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  midi: 'midi',
  'idle-detection': 'idle-detection',
  'storage-access': 'storage-access',
}

/** Gives Chromium the application's answers before any page can ask. They hold as long as this session does, so it is never detached. */
export async function applyPermissions(context: BrowserContext): Promise<void> {
  const [page] = context.pages()
  if (!page) return
  const debug = await context.newCDPSession(page)
  for (const [name, asked] of Object.entries(permissions)) {
    await debug.send('Browser.setPermission', { permission: { name }, setting: defaultSession.isPermitted(asked) ? 'granted' : 'denied' })
  }
}
