/** Everything the window shows comes from this scheme; there is no `file://` and no `http://` in the program. */
export const appScheme = 'app'
export const pageHost = 'referat'
export const pageAddress = `${appScheme}://${pageHost}/index.html`

/** Node gives every custom scheme the origin "null", so scheme and host are compared, never `origin`. */
export function isPageAddress(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === `${appScheme}:` && url.host === pageHost
}
