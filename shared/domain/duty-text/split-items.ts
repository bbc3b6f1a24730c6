import type { Line } from './clean-lines.ts'
import { labelledCell } from './columns.ts'
import { hasDay, monthSource } from './day-patterns.ts'
import { masked } from './masked.ts'
import { weekdaySource } from './weekday-words.ts'

/** A row of a table, or one statement of running text, which may go over several lines. */
export type Item = { numbers: number[]; text: string; cells: string[] | null; isAfterBlank: boolean }

const dayStart = `(?:${weekdaySource}\\.?,?\\s{1,3})?(?:\\d{1,2}(?:\\.|\\s{1,3}|-)(?:\\d{1,2}(?:\\.|(?!\\d))|${monthSource})|\\d{4}-\\d{2}-\\d{2})`
const startsWithDay = new RegExp(`^\\s{0,20}${dayStart}`, 'u')
const marker = new RegExp(`^\\s{0,20}(?:[•◦▪·*\\u2022\\u25cf\\uf0b7-]\\s|\\d{1,3}[.)]\\s(?:(?!\\s?\\d)|(?=\\s?${dayStart}))|[a-z]\\)\\s)`, 'u')
const beginsAnew = /^\s{0,20}\*{0,2}(?:Dyżur|DYŻUR|Spotkani|SPOTKANI|Harmonogram|HARMONOGRAM|[Ss]fer[ay]|[Tt]el[.:]|Telefon|E-?mail|Godziny:)/u
/** The line before goes on: `w dniu`, `od`, `29 września –`. */
const goesOn = /(?:(?:^|[^a-z])(?:w|we|dniu|dnia|dniach|od|do|i|oraz|lub|na|z|ul\.|nr|pok\.)|[,\u2013\u2014-])\s*$/u
const endsSentence = /(?:^|[\s(])(\S{1,40})[.!?;:][)"”]?\s*$/u
const notEnds = new Set('r ul al os pl godz tel wew wewn ds im sw nr pok np tj tzw itp art ust pkt lit woj gm inz dr mgr prof p pn pon wt sr czw pt sob nd j jez ok str in m dz poz'.split(' '))
const sentenceBreak = /(?<=\S)[.!?;]["”)]?\s+(?=\p{Lu})/gu
const strongStart = /^(?:Dyżur|Spotkani|Sfera|Telefon|Tel\.|E-mail)/u

/** The text without the sign or number of its place in a list. */
export function withoutMarker(text: string): string {
  const found = marker.exec(masked(text.slice(0, 30)).folded)
  return found ? text.slice(found[0].length) : text
}

/** The first cell of a row that only counts the rows. */
export const isOrdinal = (cell: string): boolean => /^\d{1,3}[.)]$/u.test(cell)

type Open = { numbers: number[]; parts: string[]; hasDay: boolean; isAfterBlank: boolean }

/** Statements and rows in their order. `isAlone` tells lines that are a whole statement, such as the name of a unit. */
export function splitItems(lines: readonly Line[], isAlone: (text: string) => boolean): Item[] {
  const items: Item[] = []
  let open: Open | undefined
  let isAfterBlank = false
  let isBelowRow = false
  const close = () => {
    if (open) items.push({ numbers: open.numbers, text: open.parts.join('\n'), cells: null, isAfterBlank: open.isAfterBlank })
    open = undefined
  }
  for (const { numbers, text, isBlank } of lines) {
    const cells: string[] | null = isBlank ? null : cellsOf(text) ?? (isBelowRow ? loneCell(text) : null)
    if (isBlank || cells) close()
    if (cells) items.push({ numbers, text, cells, isAfterBlank })
    else if (!isBlank) {
      sentencesOf(text).forEach((sentence, index) => {
        const isOwn = isAlone(sentence)
        const isDated = hasDay(masked(sentence).folded)
        if (open && index === 0 && !isOwn && !startsItem(sentence, open, isDated)) {
          open.parts.push(sentence)
          open.numbers.push(...numbers)
          open.hasDay ||= isDated
        } else {
          close()
          open = { numbers: [...numbers], parts: [sentence], hasDay: isDated, isAfterBlank }
          if (isOwn) close()
        }
      })
    }
    isAfterBlank = isBlank
    isBelowRow = !isBlank && (isBelowRow || cells !== null)
  }
  close()
  return items
}

/** The cells of a row; null where a line is no row. Upright strokes divide cells too, as in tables of plain text. */
function cellsOf(text: string): string[] | null {
  const strokes = /^\s*\|(.*)\|\s*$/su.exec(text)
  const cells = (strokes ? strokes[1]!.split('|') : text.split('\t')).map((cell) => cell.trim())
  return cells.filter((cell) => cell !== '').length >= 2 ? cells : null
}

/** Below a row, a line with a tab is a row too, even when all of its cells but one are empty. */
function loneCell(text: string): string[] | null {
  const cells = text.split('\t').map((cell) => cell.trim())
  return cells.length > 1 ? cells : null
}

/** Whether a line begins a statement of its own: where the line before does not go on, and this one has a mark, a day, a word that opens one, or the second day of a list. */
function startsItem(text: string, { parts, hasDay }: Open, isDated: boolean): boolean {
  const { folded } = masked(text.slice(0, 80))
  const { folded: tail } = masked(parts.at(-1)!.slice(-80))
  if (goesOn.test(tail)) return false
  return marker.test(folded) || startsWithDay.test(folded) || beginsAnew.test(text.slice(0, 80)) || labelledCell(text.slice(0, 80)) !== undefined || isEnd(tail) || (hasDay && isDated && /^\s*\p{Lu}/u.test(text))
}

/** Whether a text ends in a full stop that is not that of an abbreviation. */
function isEnd(folded: string): boolean {
  const word = endsSentence.exec(folded)?.[1]
  return word !== undefined && !notEnds.has(word.replace(/^[("„*]+/u, '').split('.').at(-1)!)
}

/** The sentences of one line; those of a wrapped line begin and end elsewhere. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const match of text.matchAll(sentenceBreak)) {
    const next = match.index + match[0].length
    const word = /(\S{0,40})$/u.exec(text.slice(Math.max(from, match.index - 40), match.index))![1]!
    const plain = masked(word).folded.replace(/^[("„*]+/u, '').split('.').at(-1)!
    const isNumber = /^\d{1,2}$/u.test(word)
    if (isNumber && text.slice(from, match.index).trim() === word) continue
    const isShort = isNumber || notEnds.has(plain) || /^\p{L}$/u.test(plain)
    if (isShort && !strongStart.test(text.slice(next, next + 12))) continue
    sentences.push(text.slice(from, next))
    from = next
  }
  return [...sentences, text.slice(from)]
}
