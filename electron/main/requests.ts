import { appScheme } from './app-address.ts'

/** Schemes that may be loaded: the program's own files and pictures or fonts written inside them. */
const allowed: ReadonlySet<string> = new Set([`${appScheme}:`, 'data:'])

export function isAllowedRequest(address: string): boolean {
  return allowed.has(URL.parse(address)?.protocol ?? '')
}
