import { printedDays } from './printed-days.ts'
import { materials, onOneLine } from './seeds.ts'

/** An entry of the list of materials: how the meeting is called, its days, and the sentence under it. */
export type Entry = { title: string; days: string[]; sentence: string }

const withoutMarks = (text: string) => onOneLine(text.replaceAll('](#)', '').replaceAll(/\*\*|\[|\\(?=[()])/gu, ''))

/** The list's part under the heading „Rok …”. */
export function sectionOf(year: number): string {
  const parts = materials.split(/^Rok (\d{4})$/mu)
  return parts[parts.indexOf(String(year)) + 1] ?? ''
}

export const wordsOf = (year: number): string => withoutMarks(sectionOf(year))

/** The bulleted entries that carry a day, in the order of the list. */
export function entriesOf(year: number): Entry[] {
  return sectionOf(year).split(/^- /mu).slice(1).map(withoutMarks).flatMap((text) => {
    const [, title, days, sentence] = /^(.*?) ?\(([^()]*\d{4} ?r\.)\) ?(.*)$/u.exec(text) ?? []
    return title && days ? [{ title, days: printedDays(days), sentence: sentence ?? '' }] : []
  })
}

/** What the list links to: the documents that exist. */
export function linksOf(year: number): string[] {
  return [...sectionOf(year).matchAll(/\[((?:\\.|[^\]\\])*)\]\(#\)/gu)].map(([, text = '']) => text.replaceAll(/\\([()])/gu, '$1'))
}
