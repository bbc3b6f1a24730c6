import { decodedAddress } from './saying.ts'
import type { FileText } from './texts-of-part.ts'

const link = /\]\(<?([^)>\s]*)>?\)/g
/** A sign that means itself. */
const escaped = /\\([!-/:-@[-`{-~])/g

/** Everything that a file in Markdown says, line by line, and where its links lead. */
export function textsOfMarkdown(bytes: Uint8Array): FileText[] {
  return new TextDecoder().decode(bytes).split('\n').flatMap((line) => (line.trim() === '' ? [] : [
    { text: line.replaceAll(link, ']').replaceAll(escaped, '$1'), where: 'treść pliku' },
    ...[...line.matchAll(link)].map(([, address]) => ({ text: decodedAddress(address!), where: 'adres łącza' })),
  ]))
}
