import { fold } from '#shared/text/fold.ts'

const before = 40
const length = 160

/** About 160 characters of the text around the first of the (folded) words, on one line, cut at words, with "…" where something is left out. */
export function excerptOf(text: string, words: readonly string[]): string {
  const characters = Array.from(text.replaceAll(/\s+/gu, ' ').trim())
  if (characters.length <= length) return characters.join('')
  const found = firstPlace(characters, words)
  const start = found <= before ? 0 : wordStart(characters, found - before)
  const end = start + length >= characters.length ? characters.length : wordEnd(characters, start + length)
  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('').trim()}${end < characters.length ? '…' : ''}`
}

/** Folding can change the number of characters, so each is folded by itself and remembers where it came from. */
function firstPlace(characters: readonly string[], words: readonly string[]): number {
  const origins: number[] = []
  let folded = ''
  for (const [index, character] of characters.entries()) {
    const part = fold(character)
    for (let unit = 0; unit < part.length; unit += 1) origins.push(index)
    folded += part
  }
  const places = words.map((word) => folded.indexOf(word)).filter((place) => place >= 0)
  return places.length === 0 ? 0 : (origins[Math.min(...places)] ?? 0)
}

function wordStart(characters: readonly string[], from: number): number {
  const space = characters.indexOf(' ', from)
  return space >= 0 && space < from + before ? space + 1 : from
}

function wordEnd(characters: readonly string[], from: number): number {
  const space = characters.lastIndexOf(' ', from)
  return space > from - before ? space : from
}
