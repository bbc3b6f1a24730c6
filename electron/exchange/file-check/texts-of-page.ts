import { decodedAddress, isSaying } from './saying.ts'
import type { FileText } from './texts-of-part.ts'

/** Comments, styles, tags, and the text between them. */
const pieces = /<!--([\s\S]*?)-->|<style[\s\S]*?<\/style>|<(\/?[a-z][a-z\d-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/giu
const attributes = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu
/** What stands within a line; every other tag ends one. */
const inline = new Set(['a', 'abbr', 'b', 'em', 'i', 'span', 'strong', 'sub', 'sup', 'small', 'u', 'wbr'])
const entity = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/giu
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** Everything that a page in HTML says, whether or not it is seen: texts, comments, and attributes such as descriptions and addresses of links. */
export function textsOfPage(bytes: Uint8Array): FileText[] {
  const texts: FileText[] = []
  let said = ''
  const tell = (text: string, where: string) => void (text.trim() !== '' && texts.push({ text, where }))
  const end = () => {
    tell(said, 'treść pliku')
    said = ''
  }
  for (const [, comment, tag, inside, text] of new TextDecoder().decode(bytes).matchAll(pieces)) {
    if (comment !== undefined) tell(withSigns(comment), 'komentarze')
    else if (text !== undefined) said += withSigns(text)
    else if (tag !== undefined) {
      if (!inline.has(tag.replace('/', '').toLowerCase())) end()
      for (const attribute of attributesOf(inside!)) tell(attribute.text, attribute.where)
    }
  }
  end()
  return texts
}

function attributesOf(inside: string): FileText[] {
  return [...inside.matchAll(attributes)].flatMap(([, name, double, single]) => {
    const value = withSigns(double ?? single ?? '')
    if (name === 'href' || name === 'src') return value.startsWith('data:') ? [] : [{ text: decodedAddress(value), where: 'adres łącza' }]
    return isSaying(value) ? [{ text: value, where: name === 'alt' || name === 'aria-label' ? 'opis obrazu' : 'właściwości pliku' }] : []
  })
}

function withSigns(text: string): string {
  return text.replace(entity, (whole, hexadecimal: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
