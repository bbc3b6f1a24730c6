import { randomBytes } from 'node:crypto'

export const documentHost = 'dokument'

export type PrintPages = ReturnType<typeof makePrintPages>

/** Documents that wait to be printed, each under an address nobody can guess and only until it is removed. A `data:` address would be cut at 2 MB by Chromium. */
export function makePrintPages() {
  const pages = new Map<string, string>()
  return {
    add(html: string): { address: string; remove: () => void } {
      const token = randomBytes(24).toString('hex')
      pages.set(token, html)
      return { address: `app://${documentHost}/${token}`, remove: () => pages.delete(token) }
    },
    find: (token: string): string | undefined => pages.get(token),
  }
}
