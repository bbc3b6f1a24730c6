import { EventEmitter } from 'node:events'
import { handledSchemes } from './protocol.ts'
import { strict } from './strict.ts'

type RequestDetails = { url: string; method: string; resourceType: string }
type RequestListener = (details: RequestDetails, answer: (decision: { cancel?: boolean }) => void) => void
type PermissionCheck = (contents: null, permission: string, origin: string, details: object) => boolean

class Session extends EventEmitter {
  private requestListener: RequestListener | undefined
  private permissionCheck: PermissionCheck | undefined

  webRequest = strict('webRequest', {
    onBeforeRequest: (listener: RequestListener) => {
      this.requestListener = listener
    },
  })

  setPermissionCheckHandler(check: PermissionCheck): void {
    this.permissionCheck = check
  }

  /** Recorded only: Chromium asks nobody once `setPermissionCheckHandler` has said no, and that answer is applied to it. */
  setPermissionRequestHandler(_handler: unknown): void {}

  /** Recorded only: no device can be plugged into a test. */
  setDevicePermissionHandler(_handler: unknown): void {}

  /** Only of the program's own addresses: there is no network here. */
  async fetch(address: string): Promise<Response> {
    const handler = handledSchemes.get(new URL(address).protocol.slice(0, -1))
    if (!handler) throw new Error(`electron stand-in: session.fetch of ${address}`)
    return await handler(new Request(address))
  }

  isPermitted(permission: string): boolean {
    return this.permissionCheck?.(null, permission, '', {}) ?? true
  }

  async isCancelled(details: RequestDetails): Promise<boolean> {
    const { requestListener } = this
    if (!requestListener) return false
    return await new Promise((resolve) => requestListener(details, ({ cancel }) => resolve(cancel === true)))
  }
}

export const defaultSession = strict('session', new Session())
export const session = strict('session', { defaultSession })
