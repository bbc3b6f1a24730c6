import { textWidth } from './text-width.ts'

export type Wrapping = { size: number; width: number; most: number }

/** A text in lines that fit a width: broken between words but not at no-break spaces, a word too long for a line between letters. What does not fit in so many lines ends with „…”. */
export function wrappedLines(text: string, { size, width, most }: Wrapping): string[] {
  const fits = (line: string) => textWidth(line, size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[^\S\u00A0]+/u).flatMap((one) => pieces(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) line = longer
    else {
      lines.push(line)
      line = word
    }
    if (lines.length > most) break
  }
  const all = [...lines, line].filter((one) => one !== '')
  return all.length <= most ? all : [...all.slice(0, most - 1), shortenedTo(all[most - 1] ?? '', fits)]
}

function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word]
  const found: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      found.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...found, piece]
}

function shortenedTo(line: string, fits: (text: string) => boolean): string {
  const characters = Array.from(line)
  while (characters.length > 1 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
