import { expect, test } from 'vitest'
import { addDays } from '#shared/domain/day.ts'
import { duty as entity } from '#shared/domain/duty.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { conflictsOf, one, two, unit, update } from './conflict-samples.ts'
import { dutyWith, rosterId } from './roster-samples.ts'

test('a sphere that nobody covers: offered to a duty of the unit concerned; one unit in the heading that divides nothing covers all', () => {
  const units = new Map([['u', unit('u', 'Wydział Kultury')]])
  const spheres = [{ id: 's1', name: 'kultura', units: ['u'] }, { id: 's2', name: 'sport', units: [] }]
  const [culture, other] = [dutyWith({ unit: 'u', phone: one }), dutyWith({ phone: two, spheres: ['s3'] })]
  expect(conflictsOf([culture, other], { units, spheres })).toEqual([
    { code: 'sphere_uncovered', sentence: 'Nikt nie dyżuruje w sferze „kultura”, której dotyczą te konsultacje. Dopisz ją do dyżuru komórki, która się nią zajmuje.', duties: [], repair: update('Dopisz do dyżuru: Wydział Kultury, 17.06.2024 (poniedziałek), 10.00–14.00', culture, { spheres: ['s1'] }) },
    { code: 'sphere_uncovered', sentence: 'Nikt nie dyżuruje w sferze „sport”, której dotyczą te konsultacje. Dopisz ją do dyżuru komórki, która się nią zajmuje.', duties: [] },
  ])
  expect([conflictsOf([culture], { units, spheres, roster: { id: rosterId, unit: 'u' } }), conflictsOf([], { spheres })]).toEqual([[], []])
})

test('where no unit concerned has a duty, one is offered in all of its spheres that nobody covers, beside the sphere and beside the unit', () => {
  const units = new Map([['u', unit('u', 'Wydział Kultury', { phone: one })], ['s', unit('s', 'Wydział Sportu')]])
  const spheres = [{ id: 's1', name: 'kultura', units: ['u'] }, { id: 's2', name: 'dziedzictwo', units: ['u', 's'] }]
  const found = conflictsOf([dutyWith({ unit: 'x', phone: two, spheres: ['s3'] })], { units, spheres, expectedUnits: ['u'] })
  const input = { roster: rosterId, duties: [{ ...entity.blank, unit: 'u', phone: one, spheres: ['s1', 's2'], date: '2024-06-17', from: '10:00', to: '14:00' }] }
  const label = 'Dodaj dyżur 17.06.2024 (poniedziałek), 10.00–14.00'
  expect(found.map(({ code, repair }) => [code, repair])).toEqual([
    ...['s1', 's2'].map(() => ['sphere_uncovered', { operation: 'rosters.addDuties', label: `${label}: Wydział Kultury`, input }]), ['unit_without_duty', { operation: 'rosters.addDuties', label, input }],
  ])
})

test('a unit that takes part and has no duty is offered one in the usual hours; a duty of its part counts as its own', () => {
  const units = new Map([['u', unit('u', 'Wydział Kultury')], ['r', unit('r', 'Referat', { parent: 'u' })], ['s', unit('s', 'Wydział Sportu', { phone: one })]])
  const duties = [dutyWith({ unit: 'r', phone: one, date: '2024-06-13', from: '15:00', to: '18:00' }), dutyWith({ unit: 'r', phone: one, date: '2024-06-14', from: '15:00', to: '18:00' }), dutyWith({ unit: 'r', phone: one })]
  expect(conflictsOf(duties, { units, expectedUnits: ['u', 's'] })).toEqual([{
    code: 'unit_without_duty', sentence: 'Wydział Sportu: komórka bierze udział w tych konsultacjach, a nie ma dyżuru. Dodaj jej dyżur.', duties: [],
    repair: { operation: 'rosters.addDuties', label: 'Dodaj dyżur 17.06.2024 (poniedziałek), 15.00–18.00', input: { roster: rosterId, duties: [{ ...entity.blank, unit: 's', phone: one, date: '2024-06-17', from: '15:00', to: '18:00' }] } },
  }])
  expect(conflictsOf([], { units, expectedUnits: ['s'] }).map(({ repair }) => repair?.label)).toEqual(['Dodaj dyżur 13.06.2024 (czwartek), 10.00–14.00'])
})

test('a unit without a duty gets it on a day on which the roster has duties; without a number by e-mail, without both not at all', () => {
  const offered = (values: Partial<Unit>) => conflictsOf([dutyWith({ date: '2024-06-24', mode: 'online' })], { units: new Map([['u', unit('u', 'Wydział Kultury', values)]]), expectedUnits: ['u'] }).map(({ repair }) => repair?.label)
  expect([offered({ phone: one }), offered({ email: 'ku@um.krakow.pl' }), offered({})])
    .toEqual([['Dodaj dyżur 24.06.2024 (poniedziałek), 10.00–14.00'], ['Dodaj dyżur 24.06.2024 (poniedziałek), 10.00–14.00, e-mail'], [undefined]])
})

test('an uneven share within a unit is told, and a duty that can be handed over is named; one more than the others is even', () => {
  const week = ['2024-06-17', '2024-06-18', '2024-06-20'].map((date) => dutyWith({ date, phone: one }))
  const less = dutyWith({ phone: two, date: '2024-06-20' })
  expect([conflictsOf([...week, less]), conflictsOf([...week.slice(1), less])]).toEqual([[{
    code: 'uneven_share', sentence: 'Nierówny podział: 12 616 57 69 – 3 dyżury, 12 616 78 04 – 1 dyżur. Przekaż część dyżurów temu, kto ma ich mniej.', duties: week.map(({ id }) => id),
    repair: update('Przekaż dyżur 18.06.2024 (wtorek), 10.00–14.00: 12 616 78 04', week[1]!, { phone: two }),
  }], []])
})

test('persons are compared with persons of their unit only', () => {
  const of = (person: string, unitId: string, count: number) => Array.from({ length: count }, (_, index) => dutyWith({ person, unit: unitId, mode: 'online', date: addDays('2024-06-24', index) }))
  expect([conflictsOf([...of('anna', 'u', 4), ...of('piotr', 's', 1)]), conflictsOf([...of('anna', 'u', 4), ...of('piotr', 'u', 1)]).map(({ sentence, repair }) => [sentence.split('. ')[0], repair?.label])])
    .toEqual([[], [['Nierówny podział: Anna Nowak – 4 dyżury, Piotr Lis – 1 dyżur', 'Przekaż dyżur 27.06.2024 (czwartek), 10.00–14.00: Piotr Lis']]])
})
