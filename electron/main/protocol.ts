import { protocol } from 'electron'
import { documentHost, type PrintPages } from '#electron/platform/print-pages.ts'
import { appScheme, pageHost } from './app-address.ts'
import { documentHeaders, pageHeaders } from './content-security-policy.ts'
import { serveFile } from './serve-file.ts'

/** Makes `app://` a secure, standard scheme. Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } }])
}

/** Serves the built page from `root` and documents waiting to be printed from `pages`; anything else is 404. */
export function serveAppScheme(root: string, pages: PrintPages): void {
  protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET') return new Response(null, { status: 405, headers: pageHeaders })
    if (url.host === pageHost) return await serveFile(root, url.pathname)
    const html = url.host === documentHost ? pages.find(url.pathname.slice(1)) : undefined
    if (html === undefined) return new Response(null, { status: 404, headers: pageHeaders })
    return new Response(html, { headers: { ...documentHeaders, 'Content-Type': 'text/html; charset=utf-8' } })
  })
}
