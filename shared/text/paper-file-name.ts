import { cutAtWord } from './cut-at-word.ts'
import { safeFileName } from './safe-file-name.ts'

/** As many as `safeFileName` keeps. */
const longest = 100

/** A day, several of them or a year at the end of a title. */
const atEnd = /[\s,(–-]*((?:\d{1,2}\.\d{2}\.)?\d{4}(?:\s*[–-]\s*(?:\d{1,2}\.\d{2}\.)?\d{4})?)\)?$/u

/** The name of a file, without its extension, of a paper and what it is for. One that is too long is cut between words, and the day or the year at its end, which tells it from others, stays. */
export function paperFileName(paper: string, titles: readonly string[]): string {
  const text = [paper, ...titles].join(' ')
  const found = atEnd.exec(text)
  const end = found?.[1] ?? ''
  const start = found ? text.slice(0, found.index) : text
  return safeFileName([cutAtWord(start, longest - end.length - 1), end].filter(Boolean).join(' '))
}
