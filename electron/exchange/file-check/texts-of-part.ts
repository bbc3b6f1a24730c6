import { decodedAddress, isSaying } from './saying.ts'
import { walkPart } from './walk-part.ts'

export type FileText = { text: string; where: string }

/** What is read as one, however many runs it is divided into. */
const wholes = new Set(['p', 'si', 'is', 'text'])
const gaps = new Set(['tab', 'br', 'cr'])

/** Everything that a part of an office file says: texts, and attributes such as descriptions, authors and addresses of links. */
export function textsOfPart(bytes: Uint8Array, where: string): FileText[] {
  const texts: FileText[] = []
  let [depth, said] = [0, '']
  const end = () => {
    if (said.trim() !== '') texts.push({ text: said, where })
    said = ''
  }
  walkPart(bytes, {
    open(name, attributes) {
      if (wholes.has(name)) depth += 1
      if (gaps.has(name)) said += ' '
      for (const [attribute, value] of Object.entries(attributes)) if (attribute === 'Target' || (isSaying(value) && !attribute.startsWith('xmlns'))) texts.push({ text: attribute === 'Target' ? decodedAddress(value) : value, where: wordsOfAttribute(name, attribute) ?? where })
    },
    text: (text) => void (said += text),
    close(name) {
      if (wholes.has(name)) depth -= 1
      if (depth === 0) end()
    },
  })
  return texts
}

function wordsOfAttribute(name: string, attribute: string): string | undefined {
  if (attribute === 'descr' || (attribute === 'title' && name === 'docPr')) return 'opis obrazu'
  if (attribute === 'Target') return 'adres łącza'
  return attribute === 'author' || attribute === 'w:author' || attribute === 'w:initials' ? 'autor zmiany lub komentarza' : undefined
}
