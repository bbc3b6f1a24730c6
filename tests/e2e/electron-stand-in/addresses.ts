import { handledSchemes } from './protocol.ts'

/** Chromium refuses schemes it does not know, so `app://host/x` is shown as `http://host.app.localhost/x`, which is a secure context too. */
export function toBrowserAddress(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][\w+.-]*):\/\/([^/]*)(.*)$/i.exec(address) ?? []
  return handledSchemes.has(scheme) ? `http://${host}.${scheme}.localhost${rest || '/'}` : address
}

/** The address that the application knows for one of the browser's. */
export function toAppAddress(address: string): string {
  const [, host = '', scheme = '', rest = ''] = /^http:\/\/([^/]*)\.([^./]+)\.localhost(.*)$/.exec(address) ?? []
  return handledSchemes.has(scheme) ? `${scheme}://${host}${rest}` : address
}
