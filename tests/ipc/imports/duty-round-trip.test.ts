import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { dutyModes } from '#shared/domain/duty.ts'
import { addDays } from '#shared/domain/day.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import { openOffice } from '#tests/ipc/office.ts'
import { fillRoster, previewDuties, workbookOf } from './roster-workbook.ts'

type NewDuty = Input<'rosters.addDuties'>['duties'][number]
type Known = { units: string[]; spheres: string[]; people: string[] }

/** Whatever a roster holds, its workbook says it back. */

const two = (value: number) => String(value).padStart(2, '0')
const clock = fc.nat(1439).map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
const oddTexts = ['=1+1', "'x", ' spacje  w środku ', 'linia\nlinia', 'a;b, c', '_x0041_', '–', '…', '\u0007', '„cudzysłów”', '😀 Спільно', 'D1ABC', 'Osoba: Ktoś']
const textOf = (most: number) => fc.oneof(fc.constantFrom('', ...oddTexts), fc.string({ maxLength: most, unit: 'grapheme' }).filter((text) => !text.includes('\0') && text.isWellFormed() && text.length <= most))
const filled = (most: number) => textOf(most).filter((text) => text.trim() !== '')
const phones = ['', '12 616 57 69', '(12) 616-57-69', '+48 600 700 800 wew. 12', '126165769', '5769', '0048126165769']

const anyDuty = ({ units, spheres, people }: Known): fc.Arbitrary<NewDuty> => fc.record({
  date: fc.nat(73_000).map((days) => addDays('1900-01-01', days)), hours: fc.tuple(clock, clock).filter(([one, other]) => one !== other).map((ends) => ends.toSorted()), mode: fc.constantFrom(...dutyModes), unit: fc.constantFrom(null, ...units),
  spheres: fc.uniqueArray(fc.constantFrom(...spheres), { maxLength: 4 }), person: fc.constantFrom(null, ...people), phone: fc.constantFrom(...phones), email: fc.constantFrom('', 'dyzur@um.krakow.pl', ' a@b.pl '),
  room: textOf(120), languages: fc.uniqueArray(filled(60), { maxLength: 3 }), note: textOf(1000),
}).map(({ hours: [from, to], ...duty }) => ({ ...duty, from: from!, to: to! }))

async function knownOffice() {
  const office = await openOffice({ withSample: true })
  // Two of one name: each is told apart by what stands behind it.
  const people = await Promise.all(['Anna Nowak', 'Anna Nowak', 'Łukasz Żółć'].map(async (fullName) => (await office.call('people.create', { fullName })).id))
  const units = (await office.call('units.list', { limit: 20 })).rows.map(({ id }) => id)
  const known: Known = { units, people, spheres: (await office.call('spheres.list', { limit: 60 })).rows.map(({ id }) => id) }
  return { office, known }
}

test('the workbook of any roster changes nothing when it comes back', async () => {
  const { office, known } = await knownOffice()
  await fc.assert(fc.asyncProperty(fc.array(anyDuty(known), { minLength: 1, maxLength: 12 }), async (duties) => {
    const path = await workbookOf(await fillRoster(duties, office))
    const { plan, summary, problems, rows } = await previewDuties(office, [path])
    await office.call('imports.drop', { plan })
    expect([summary, problems, rows.filter(({ note, outcome }) => note !== '' || outcome !== 'unchanged')]).toEqual([{ created: 0, updated: 0, unchanged: duties.length, conflicts: 0, altered: 0, unknown: 0, missing: 0, refused: 0 }, [], []])
  }), { numRuns: 30 })
}, 120_000)

test('two hundred duties with long texts go out and come back within the caps of the reader', async () => {
  const { office, known } = await knownOffice()
  const duties = Array.from({ length: 200 }, (_, index): NewDuty => ({ date: addDays('2026-09-21', index % 25), from: `${two(8 + (index % 8))}:00`, to: '18:00', unit: known.units[index % known.units.length]!, spheres: known.spheres, note: 'Bardzo długa uwaga. '.repeat(50) }))
  const roster = await fillRoster(duties, office)
  const path = await workbookOf(roster, 'dlugi.xlsx')
  expect((await previewDuties(office, [path])).summary.unchanged).toBe(200)
  const { sheets } = await readTableFile('dlugi.xlsx', readFileSync(path))
  expect(sheets.map(({ name, isHidden }) => `${name}${isHidden ? ' (ukryty)' : ''}`)).toEqual(['Dyżury', 'Jak wypełnić', 'Listy (ukryty)', 'Dane (ukryty)'])
}, 60_000)
