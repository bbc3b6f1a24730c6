import { beforeAll, expect, test } from 'vitest'
import { meetingYear, type Meeting } from '#shared/domain/meeting.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { loadedSample, type LoadedSample } from './loaded-sample.ts'
import { entriesOf, linksOf, sectionOf, wordsOf } from './materials-list.ts'
import { printedDays } from './printed-days.ts'

/** Slips of the printed list, by what stands there and what is meant. The unit „Dialogu, Konsultacji i Dialogu Obywatelskiego” looks like one too, but nothing says what is meant: it stays. */
const slips: [string, string][] = [
  ['Spotkanie Wydziale', 'Spotkanie w Wydziale'],
  ['Wydziału, Środowiska', 'Wydziału Środowiska'],
  ['Społecznej Równości', 'Społecznej, Równości'],
  ['on- line', 'on-line'],
]
const meant = (text: string) => slips.reduce((corrected, [printed, right]) => corrected.replaceAll(printed, right), text)
/** Entries named after their summary are meetings all the same. */
const inNominative = (title: string) => title.replace(/^Podsumowanie spotkania branżowego/u, 'Spotkanie branżowe').replace(/^(II?) [Ss]potkania branżowego/u, '$1 spotkanie branżowe')

let sample: LoadedSample
beforeAll(async () => {
  sample = await loadedSample()
})

/** Meetings of the list: all but those of the two consultations, which other pages announce. */
const meetingsOf = (year: number) => sample.meetings.filter((one) => one.kind !== 'consultation' && meetingYear(one) === year)
const daysOf = ({ dates }: Meeting) => dates.map(({ date }) => date)
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** Where a meeting was, in the words of „spotkanie w …”: a place, or the unit under the name of that day. */
function whereabouts({ place, units, dates }: Meeting): string {
  if (place.startsWith('Centrum Obywatelskie')) return place.replace('Centrum Obywatelskie ', '')
  return unitNameOn(sample.units.find(({ id }) => id === units[0])!, dates[0]!.date).locative
}

test.each([
  [2026, { sector: 9, quarterly: 1 }],
  [2025, { sector: 13, training: 1, information: 1 }],
  [2024, { sector: 5, information: 1 }],
  [2023, { sector: 2, information: 1 }],
])('in %i there are as many meetings of each kind as on the list', (year, expected) => {
  const kinds = meetingsOf(year).map(({ kind }) => kind)
  expect(Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]))).toEqual(expected)
})

test.each([[2026, 10], [2025, 14], [2024, 7], [2023, 2]])('every day printed for %i is a day of a meeting, and there is no other', (year, count) => {
  const printed = printedDays(sectionOf(year)).filter((day) => day.startsWith(String(year)))
  expect(printed).toHaveLength(count)
  expect(meetingsOf(year).flatMap(daysOf).toSorted()).toEqual(printed.toSorted())
})

test.each([[2026, 10], [2025, 13], [2024, 5]])('every entry of %i is one meeting, at the unit under the name it then had', (year, count) => {
  const found = entriesOf(year).map(({ title, days }) => meetingsOf(year).filter((one) => daysOf(one).join() === days.join() && title.includes(whereabouts(one))))
  expect(found.map((matches) => matches.length)).toEqual(Array.from({ length: count }, () => 1))
  expect(new Set(found.flat()).size).toBe(count)
})

test.each([2026, 2025, 2024])('meetings of %i are called as the list calls them', (year) => {
  const printed = entriesOf(year).map(({ title }) => inNominative(meant(title)))
  expect(meetingsOf(year).filter(({ kind }) => kind === 'sector' || kind === 'quarterly').map(({ title }) => title).toSorted(byText)).toEqual(printed.toSorted(byText))
})

test('the sentence under each entry of 2026 is the theme of its meeting', () => {
  const printed = entriesOf(2026).map(({ days, sentence }) => `${days.join()} ${sentence}`)
  expect(meetingsOf(2026).map((one) => `${daysOf(one).join()} ${one.theme}`).toSorted(byText)).toEqual(printed.toSorted(byText))
})

test.each([[2026, 5], [2025, 17], [2024, 7], [2023, 3]])('the documents of %i are those that the list links to', (year, count) => {
  const titles = sample.documents.filter((one) => one.year === year && one.kind !== 'harmonogram-spotkan').map(({ title }) => title)
  expect(linksOf(year)).toHaveLength(count)
  expect(titles.toSorted(byText)).toEqual(linksOf(year).toSorted(byText))
})

test('a bold entry without a link is a meeting without a document', () => {
  const withDocuments = new Set(sample.documents.map(({ meeting }) => meeting))
  const without = [...meetingsOf(2026), ...meetingsOf(2025)].filter(({ id, kind }) => kind !== 'training' && !withDocuments.has(id))
  const bold = [...sectionOf(2026).matchAll(/^- \*\*(.*?) \([^)]*\)\*\*$/gmu)].map(([, title = '']) => title)
  expect(bold).toHaveLength(5)
  expect(without.map(({ title }) => title).toSorted(byText)).toEqual(bold.toSorted(byText))
})

test('each document of a meeting is of the year of its meeting', () => {
  const years = new Map(sample.meetings.map((one) => [one.id, meetingYear(one)]))
  expect(sample.documents.filter(({ meeting, year }) => meeting !== null && years.get(meeting) !== year)).toEqual([])
})

test('each meeting serves the programme under which the list puts it', () => {
  const names = new Map(sample.programmes.map(({ id, shortName }) => [id, shortName]))
  const served = (year: number, kinds: Meeting['kind'][]) => [...new Set(meetingsOf(year).filter(({ kind }) => kinds.includes(kind)).map(({ programme }) => names.get(programme ?? '')))]
  expect([served(2026, ['sector', 'quarterly']), served(2025, ['sector']), served(2024, ['sector']), served(2023, ['sector'])]).toEqual([['RPW 2027'], ['RPW 2026'], ['RPW 2025'], ['Wieloletni Program Współpracy 2024-2027', 'RPW 2024']])
})

test('the titles of the programmes are those of the list', () => {
  const inGenitive = sample.programmes.filter(({ kind }) => kind !== 'policy').map(({ title }) => title.replace('Wieloletni Program', 'Wieloletniego Programu').replace(/^Program /u, 'Programu '))
  const all = [2023, 2024, 2025, 2026].map(wordsOf).join(' ')
  expect(inGenitive.filter((title) => !all.includes(title))).toEqual([])
})

test('the meetings of May and June 2023 have no day, only the period that the list gives', () => {
  const undated = meetingsOf(2023).filter(({ dates }) => dates.length === 0)
  expect(undated.map(({ period }) => period)).toEqual(['maj–czerwiec 2023', 'maj–czerwiec 2023'])
  expect(wordsOf(2023).match(/maj-czerwiec 2023/gu)).toHaveLength(2)
})

test('the training of 3 September 2025 says who called it, what about, and which organisations came', () => {
  const training = meetingsOf(2025).find(({ kind }) => kind === 'training')
  const words = meant(wordsOf(2025))
  expect([training!.organisers, training!.theme].filter((text) => !words.includes(text))).toEqual([])
  const present = sample.attendances.filter(({ meeting, isPresent }) => meeting === training!.id && isPresent).map(({ organisation }) => sample.organisations.find(({ id }) => id === organisation)!.name)
  const [, printed = ''] = /następujące organizacje pozarządowe:\s*\*\*(.*?),\*\*/su.exec(sectionOf(2025)) ?? []
  expect(present).toEqual(printed.split(/,\s*/u))
})

test.each([[2023, '2023-09-15'], [2024, '2024-09-25'], [2025, '2025-06-05']])('the department of social policy is called in %i as the list calls it that year', (year, day) => {
  const unit = sample.units.find(({ symbol }) => symbol === 'SZ')!
  expect(wordsOf(year)).toContain(`${unitNameOn(unit, day).name} Urzędu Miasta Krakowa`)
})
