import { findEmails, findLinks } from './find-contacts.ts'
import type { Lookups } from './lookups.ts'
import { hide, masked, type Masked, type Span } from './masked.ts'
import { completed, type Mentions } from './mentions.ts'
import { readStatement } from './read-statement.ts'
import { takeTimes } from './take-times.ts'

type Token = Span & { kind: 'day' | 'hours' | 'phone' | 'unit' }
type Group = Span & { kind: Token['kind'] }

/** How the name of a unit begins that no dictionary has. */
const unitWord = /(?<![a-z])(?:wydzial|wydz\.|biur|referat|zarzad|osrod)[a-z]{0,5}/gu

/** What each duty of a statement says, where one after the other has its own day with its own unit or telephone: `Wydział Kultury: 24.09 (9–13), Wydział Sportu: 25.09 (9–13)`. Else the statement is one. */
export function readDuties(text: string, lookups: Lookups): Mentions[] {
  const whole = readStatement(text, lookups)
  if (whole.slots.flatMap(({ whens }) => whens).length < 2) return [whole]
  const groups = groupsIn(masked(text), lookups)
  const size = sizeOfEach(groups)
  if (size === undefined) return [whole]
  const starts = groups.flatMap(({ start }, index) => (index % size === 0 ? [index === 0 ? start : cutBefore(text, groups[index - 1]!.end, start)] : []))
  const { rest, ...common } = readStatement(text.slice(0, starts[0]), lookups)
  return starts.map((start, index) => {
    const own = completed(readStatement(text.slice(start, starts[index + 1]), lookups), { ...common, rest: '' })
    return index === 0 ? { ...own, rest: [rest, own.rest].filter(Boolean).join(', ') } : own
  })
}

/** Days, hours, telephones and units in their order, those of a kind that follow one another together. */
function groupsIn(whole: Masked, { unit }: Lookups): Group[] {
  let text = whole
  const take = <T extends Span>(found: readonly T[]): readonly T[] => {
    text = hide(text, found)
    return found
  }
  take(findEmails(text))
  take(findLinks(text))
  const { days, hours, phones } = takeTimes(whole, () => text, take)
  const units = [...take(unit.find.within(text)), ...[...text.folded.matchAll(unitWord)].map((match) => ({ start: match.index, end: match.index + match[0].length }))]
  const spans = (found: readonly Span[], kind: Token['kind']): Token[] => found.map(({ start, end }) => ({ start, end, kind }))
  const tokens = [...spans(days, 'day'), ...spans(hours.filter(({ isBreak }) => !isBreak), 'hours'), ...spans(phones, 'phone'), ...spans(units, 'unit')].toSorted((left, right) => left.start - right.start)
  return tokens.reduce<Group[]>((groups, token) => {
    const last = groups.at(-1)
    if (last?.kind === token.kind) last.end = token.end
    else groups.push({ ...token })
    return groups
  }, [])
}

/** How many groups each duty has, when all of them have the same kinds in the same order, one day among them and a unit or telephone; undefined when they have not. */
function sizeOfEach(groups: readonly Group[]): number | undefined {
  const count = groups.filter(({ kind }) => kind === 'day').length
  const size = groups.length / count
  if (count < 2 || !Number.isInteger(size)) return undefined
  const kinds = groups.slice(0, size).map(({ kind }) => kind)
  const isEach = groups.every(({ kind }, index) => kind === kinds[index % size]) && new Set(kinds).size === size
  return isEach && (kinds.includes('phone') || kinds.includes('unit')) ? size : undefined
}

/** After the last sign that ends something between two duties; words behind it open the second one. */
function cutBefore(text: string, from: number, to: number): number {
  const sign = /^.*[,;.\n](?=\s)/su.exec(text.slice(from, to))
  return sign ? from + sign[0].length : from
}
