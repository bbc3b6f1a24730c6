import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOffice, type Office } from '#tests/ipc/office.ts'
import { readMade, readPrinted, type ListedYear } from './listed-materials.ts'
import { materials } from './seeds.ts'

/** The printed page leads to files whose addresses nobody kept; here somebody entered them. */
async function enterAddresses(office: Office): Promise<void> {
  for (const { id } of (await office.call('documents.list', { limit: 200 })).rows) {
    const { revision, publications } = await office.call('documents.get', { id })
    if (publications.length > 0) await office.call('documents.update', { id, revision, publications: publications.map((one) => ({ ...one, link: `https://www.krakow.pl/${id}` })) })
  }
}

async function madeList(variant = 'wszystkie-lata', { hasAddresses = true } = {}): Promise<string> {
  const office = await openOffice({ withSample: true })
  if (hasAddresses) await enterAddresses(office)
  const path = join(office.folder, 'lista.md')
  await office.call('documents.export', { isCheckedByUser: true, kind: 'lista-materialow', for: { year: 2026 }, variant, format: 'md', path })
  return readFileSync(path, 'utf8')
}

const byDays = (one: { days: string[]; name: string }, other: { days: string[]; name: string }) => (`${one.days.join()} ${one.name}` < `${other.days.join()} ${other.name}` ? -1 : 1)
/** The themes of two meetings are known from their invitation; the list itself says none. */
const withoutAdded = (years: ListedYear[], printed: ListedYear[]) => {
  const silent = new Set(printed.flatMap(({ parts }) => parts.flatMap(({ entries }) => entries.filter(({ sentence }) => sentence === '').map(({ days, name }) => `${days.join()} ${name}`))))
  return years.map(({ year, parts }) => ({ year, parts: parts.map((part) => ({ ...part, entries: part.entries.toSorted(byDays).map((one) => (silent.has(`${one.days.join()} ${one.name}`) ? { ...one, sentence: '' } : one)) })) }))
}

test('made of the register, the list of materials is that of the city page: the same years, cycles and single items in their order, meetings, links under them, sentences, and what is not published stands without a link', async () => {
  const printed = readPrinted(materials)
  expect(printed.map(({ year, parts }) => [year, parts.map(({ programme, entries, links }) => [programme, entries.length, links.length])])).toEqual([
    [2026, [['2027', 10, 0]]], [2025, [['', 0, 0], ['2026', 13, 0], ['', 0, 1]]], [2024, [['', 0, 2], ['2025', 5, 0]]], [2023, [['', 0, 1], ['2024-2027', 0, 1], ['2024', 0, 1]]],
  ])
  expect(withoutAdded(readMade(await madeList()), printed)).toEqual(withoutAdded(printed, printed))
})

test('what is published under an address that nobody entered is strong, not a link to nowhere', async () => {
  const [linked, without] = [await madeList('rok'), await madeList('rok', { hasAddresses: false })]
  expect([linked.includes('- [Podsumowanie'), without.includes('](#)'), without.includes('- [Podsumowanie'), without.includes('- **Podsumowanie')]).toEqual([true, false, false, true])
})

test('in a cycle the newest meeting comes first, those of one day in the order of their units', async () => {
  const made = readMade(await madeList())
  const days = made.flatMap(({ parts }) => parts.map(({ entries }) => entries.map((one) => one.days.at(-1)!)))
  expect(days).toEqual(days.map((list) => list.toSorted().toReversed()))
  const [newest] = made
  expect(newest!.parts[0]!.entries.filter(({ days: [day] }) => day === '2026-06-15').map(({ name }) => name)).toEqual(['Spotkanie branżowe w Wydziale Bezpieczeństwa i Zarządzania Kryzysowego', 'Spotkanie w Wydziale Kultury'])
})

test('slips of the printed list are not made again', async () => {
  const made = await madeList()
  const slips = ['Spotkanie Wydziale', '2026r.', '2025r.', 'NGO o odnośnie', 'on- line', 'Wydziału, Środowiska', '- [II spotkania']
  expect([slips.filter((slip) => made.includes(slip)), slips.filter((slip) => !materials.includes(slip))]).toEqual([[], []])
})

test('for one year the list has that year only; it says when it was made', async () => {
  const made = await madeList('rok')
  expect([readMade(made).map(({ year }) => year), /^# .*$/m.exec(made)?.[0], /^Data aktualizacji: .*$/m.exec(made)?.[0]]).toEqual([[2026], '# Materiały ze spotkań z NGO', 'Data aktualizacji: 21.11.2026 r.'])
})

test('what is internal or not published is not on the list; what this program made stands there without the meeting in its title', async () => {
  const office = await openOffice({ withSample: true })
  const { id: meeting } = (await office.call('meetings.list', { search: 'Wydziale Kultury', year: 2026 })).rows[0]!
  const publications = [{ place: 'BIP', link: 'https://bip.krakow.pl/a', publishedOn: null }]
  await office.call('documents.create', { kind: 'inny', title: 'Tylko dla referatu', year: 2026, meeting, isInternal: true, publications })
  await office.call('documents.create', { kind: 'inny', title: 'Nieopublikowany', year: 2026, meeting })
  await office.call('documents.export', { isCheckedByUser: true, kind: 'zestawienie-postulatow', for: { meeting }, format: 'docx', path: join(office.folder, 'z.docx') })
  const { id } = (await office.call('documents.list', { meeting, isMade: true })).rows[0]!
  const { revision } = await office.call('documents.get', { id })
  await office.call('documents.update', { id, revision, publications })
  const path = join(office.folder, 'lista.md')
  await office.call('documents.export', { isCheckedByUser: true, kind: 'lista-materialow', for: { year: 2026 }, variant: 'rok', format: 'md', path })
  const made = readFileSync(path, 'utf8')
  expect([made.includes('Tylko dla referatu'), made.includes('Nieopublikowany'), /\[Zestawienie.*\]\(.*\)/.exec(made)?.[0].replace(/\d+ KB/, 'KB')]).toEqual([false, false, '[Zestawienie zgłoszonych postulatów (DOCX, KB)](https://bip.krakow.pl/a)'])
})
