import { printedDays } from './printed-days.ts'
import { onOneLine } from './seeds.ts'

/** What stands on the list: a meeting with its days, whether its name leads somewhere, what stands under it. */
export type ListedEntry = { name: string; days: string[]; isLinked: boolean; links: string[]; sentence: string }
/** Meetings about one programme, or something that stands by itself. */
export type ListedPart = { programme: string; entries: ListedEntry[]; links: string[] }
export type ListedYear = { year: number; parts: ListedPart[] }

/** Slips of the printed list, by what stands there and what is meant. */
const slips: [string, string][] = [['Spotkanie Wydziale', 'Spotkanie w Wydziale'], ['I Spotkania branżowego', 'I spotkania branżowego'], ['"Centrum Obywatelskim ul. Reymonta 20"', '„Centrum Obywatelskim ul. Reymonta 20”']]
const meant = (text: string) => slips.reduce((corrected, [printed, right]) => corrected.replaceAll(printed, right), text)

/** Names without what leads to them, and as the meeting itself is called: `Podsumowanie II spotkania branżowego w …` is a meeting too. */
export function meetingNameOf(text: string): string {
  const name = meant(onOneLine(text)).replace(/^Podsumowanie /u, '').replace(/spotkania branżowego/u, 'spotkanie branżowe')
  return name.replace(/ ?\([^()]*\d{4} ?r\.\)/u, '').replace(/^\p{L}/u, (letter) => letter.toUpperCase()).trim()
}

const plain = (text: string) => text.replaceAll(/\\([()*[\]_])/gu, '$1')
const linkOf = (text: string) => /^\[((?:\\.|[^\]\\])*)\]\([^)]*\)/u.exec(text)
const programmeOf = (text: string) => /na (?:rok (\d{4})|lata (\d{4}.\d{4}))/u.exec(text)?.slice(1).find(Boolean)?.replace('–', '-') ?? ''
const isCycle = (text: string) => /^Spotkania branżowe Miasta|przedstawia stanowisko|zapoznania się ze stanowiskiem/u.test(text)
const isSingle = (text: string) => /^W dniu \d|zapoznania się z podsumowaniem/u.test(text)

/** The printed list (a page saved as text) as what stands on it. */
export function readPrinted(text: string): ListedYear[] {
  const years = text.split(/^Rok (\d{4})$/mu)
  return [...years.keys()].filter((index) => index % 2 === 1).map((index) => ({ year: Number(years[index]), parts: partsOfPrinted(years[index + 1]!) }))
}

function partsOfPrinted(section: string): ListedPart[] {
  const parts: ListedPart[] = []
  const start = (programme = '') => void parts.push({ programme, entries: [], links: [] })
  const lines = section.replaceAll(/\n+(?=\(\d)/gu, ' ').split('\n').map((line) => line.trim()).filter((line) => line !== '')
  for (const line of lines) {
    if (isCycle(line)) {
      start(programmeOf(line))
      continue
    }
    if (isSingle(line)) {
      start()
      continue
    }
    const isItem = line.startsWith('- ')
    const bare = isItem ? line.slice(2) : line
    const link = linkOf(bare)
    const words = plain(bare.replace(/^\[((?:\\.|[^\]\\])*)\]\([^)]*\)/u, '$1').replaceAll('**', ''))
    const days = printedDays(words)
    if (isItem && days.length > 0) parts.at(-1)!.entries.push({ name: meetingNameOf(words), days, isLinked: link !== null, links: [], sentence: '' })
    else if (link && /^(?:Zestawienie|Stanowisko Wydziału)/u.test(words)) parts.at(-1)!.entries.at(-1)!.links.push(words)
    else if (link) {
      if ((parts.at(-1)?.entries.length ?? 0) > 0) start()
      parts.at(-1)!.links.push(words.replace(/\.$/u, ''))
    } else if (parts.at(-1)?.entries.length && /^(?:Tematem|Spotkanie)/u.test(words)) parts.at(-1)!.entries.at(-1)!.sentence = words
  }
  return parts
}

/** The list as this program writes it in Markdown. */
export function readMade(text: string): ListedYear[] {
  const years = text.split(/^## Rok (\d{4})$/mu)
  return [...years.keys()].filter((index) => index % 2 === 1).map((index) => ({ year: Number(years[index]), parts: years[index + 1]!.split(/^### /mu).slice(1).map(partOfMade) }))
}

function partOfMade(section: string): ListedPart {
  const [heading = '', ...lines] = section.split('\n')
  const part: ListedPart = { programme: isCycle(heading) ? programmeOf(heading) : '', entries: [], links: [] }
  for (const line of lines) {
    const words = plain(line.trim().replace(/^- /u, '').replace(/^\[((?:\\.|[^\]\\])*)\]\([^)]*\)/u, '$1').replaceAll('**', ''))
    if (/^ {2}- /u.test(line)) part.entries.at(-1)!.links.push(words)
    else if (/^ {2}\S/u.test(line)) part.entries.at(-1)!.sentence = words
    else if (line.startsWith('- ') && printedDays(words).length > 0) part.entries.push({ name: meetingNameOf(words), days: printedDays(words), isLinked: line.startsWith('- ['), links: [], sentence: '' })
    else if (/^- (?:\[|\*\*)/u.test(line)) part.links.push(words)
  }
  return part
}
