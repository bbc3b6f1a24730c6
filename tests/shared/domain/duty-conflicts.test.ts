import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#shared/domain/day.ts'
import { dutyConflicts } from '#shared/domain/duty-conflicts.ts'
import { obstacleOn } from '#shared/domain/duty-days.ts'
import type { DutyConflict } from '#shared/domain/duty-conflict.ts'
import type { RosterFacts } from '#shared/domain/duty-conflicts/roster-facts.ts'
import { duty as entity, type Duty } from '#shared/domain/duty.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { dutyWith, idOf, openKrakow, otherRosterId, rosterId } from './roster-samples.ts'

const unit = (id: string, name: string, values: Partial<Unit> = {}): Unit => ({
  id, revision: 1, names: [{ name, genitive: '', locative: '', from: null, to: null }], symbol: '', kind: 'department', parent: null, aliases: [], address: '', email: '', phone: '', isActive: true, ...values,
})
const factsWith = (duties: readonly Duty[], facts: Partial<RosterFacts> = {}): RosterFacts => ({
  roster: { id: rosterId, unit: null }, days: openKrakow, duties, elsewhere: [], rosterTitles: new Map([[otherRosterId, 'Dyżury w maju']]), units: new Map(), people: new Map([['anna', 'Anna Nowak'], ['piotr', 'Piotr Lis']]), spheres: [], expectedUnits: [], ...facts,
})
const conflictsOf = (duties: readonly Duty[], facts?: Partial<RosterFacts>) => dutyConflicts(factsWith(duties, facts))
const update = (label: string, duty: Duty, patch: Partial<Duty>) => ({ operation: 'duties.update', label, input: { id: duty.id, revision: duty.revision, ...patch } })
const [one, two] = ['12 616 5769', '12 616 7804']

test('a roster without anything wrong has no conflict', () => {
  expect(conflictsOf([dutyWith({ phone: one }), dutyWith({ phone: two }), dutyWith({ phone: one, from: '14:00', to: '16:00' }), dutyWith({ mode: 'email', email: 'dyzur@um.krakow.pl' })])).toEqual([])
})

test('a telephone with two duties at once: another free one of the unit is offered', () => {
  const [first, second, third] = [dutyWith({ phone: one }), dutyWith({ phone: '12-616-57-69', from: '12:00', to: '16:00' }), dutyWith({ phone: two, date: '2024-06-18' })]
  expect(conflictsOf([first, second, third])).toEqual([{
    code: 'double_phone',
    sentence: 'Telefon 12 616 57 69 ma dwa dyżury naraz: 17.06.2024 (poniedziałek), 10.00–14.00 oraz 17.06.2024 (poniedziałek), 12.00–16.00. Zmień telefon albo termin jednego z nich.',
    duties: [first.id, second.id], repair: update('Zmień telefon na 12 616 78 04', second, { phone: two }),
  }])
})

test('where nobody else is, the later duty begins when the earlier ends; a twin goes; what lies within another moves to another day', () => {
  const first = dutyWith({ phone: one })
  const repairAgainst = (second: Duty) => conflictsOf([first, second]).map(({ repair }) => repair)
  const [later, twin, within] = [dutyWith({ phone: one, from: '12:00', to: '16:00' }), dutyWith({ phone: one }), dutyWith({ phone: one, from: '11:00', to: '13:00' })]
  expect([repairAgainst(later), repairAgainst(twin), repairAgainst(within)]).toEqual([
    [update('Zacznij o 14.00', later, { from: '14:00' })], [{ operation: 'duties.remove', label: 'Usuń powtórzony dyżur', input: { id: twin.id } }],
    [update('Przenieś na 18.06.2024 (wtorek)', within, { date: '2024-06-18' })],
  ])
})

test('two units at one telephone are told apart, and neither loses its duty', () => {
  const units = new Map([['u', unit('u', 'Wydział Kultury')], ['s', unit('s', 'Wydział Sportu')]])
  const [culture, sport] = [dutyWith({ phone: one, unit: 'u' }), dutyWith({ phone: one, unit: 's' })]
  expect(conflictsOf([culture, sport], { units })).toEqual([{
    code: 'double_phone',
    sentence: 'Telefon 12 616 57 69 ma dwa dyżury naraz: 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział Kultury) oraz 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział Sportu). Zmień telefon albo termin jednego z nich.',
    duties: [culture.id, sport.id], repair: update('Przenieś na 18.06.2024 (wtorek)', sport, { date: '2024-06-18' }),
  }])
})

test('a duty is a repetition only where all that is printed is the same', () => {
  const first = dutyWith({ phone: one, unit: 'u', person: 'anna', email: 'a@um.krakow.pl', room: 'sala 2', languages: ['angielski', 'ukraiński'], spheres: ['s1', 's2'], note: 'Parter' })
  const againWith = (values: Partial<Duty>) => conflictsOf([first, dutyWith({ ...first, id: idOf(990), ...values })], { days: { ...openKrakow, startsOn: '2024-06-17', endsOn: '2024-06-17' } })
  const isRemoved = (values: Partial<Duty>) => againWith(values).some(({ repair }) => repair?.operation === 'duties.remove')
  const same = { phone: '+48 12-616-57-69', room: 'Sala  2', email: 'A@um.krakow.pl ', languages: ['ukraiński', 'angielski'], spheres: ['s2', 's1'], note: ' Parter' }
  const differing: Partial<Duty>[] = [{ unit: 's' }, { person: 'piotr' }, { phone: two }, { room: 'sala 3' }, { email: 'b@um.krakow.pl' }, { languages: [] }, { spheres: ['s1'] }, { note: '' }, { mode: 'in_person' }, { to: '15:00' }]
  expect([isRemoved(same), differing.map(isRemoved)]).toEqual([true, differing.map(() => false)])
  expect([againWith(same)[0]?.sentence, againWith({ note: '', spheres: [] })[0]?.sentence]).toEqual([
    'Anna Nowak ma dwa razy ten sam dyżur: 17.06.2024 (poniedziałek), 10.00–14.00. Usuń jeden z nich.',
    'Anna Nowak ma dwa dyżury naraz: 17.06.2024 (poniedziałek), 10.00–14.00 oraz drugi w tych samych godzinach (różnią się: sfera zadań, uwagi). Zmień osobę albo termin jednego z nich.',
  ])
})

test('of several duties at once a repetition stands against the one that it repeats, so that it is what goes', () => {
  const units = new Map([['u', unit('u', 'Wydział Kultury')], ['s', unit('s', 'Wydział Sportu')]])
  const duties = ['u', 's', 's'].map((id) => dutyWith({ unit: id, phone: one }))
  expect(conflictsOf(duties, { units }).map(({ duties: about, repair }) => [about, repair?.label])).toEqual([[[duties[0]!.id, duties[1]!.id], 'Przenieś na 18.06.2024 (wtorek)'], [[duties[1]!.id, duties[2]!.id], 'Usuń powtórzony dyżur']])
})

test('an expert who answers the telephone and writes e-mails in the same hours is needed once, in one room with one number; two experts are two', () => {
  const sitting = { unit: 'u', phone: one, room: 'sala 2', email: 'a@um.krakow.pl' }
  const codes = (first: Partial<Duty>, second: Partial<Duty>) => conflictsOf([dutyWith({ ...sitting, ...first }), dutyWith({ ...sitting, mode: 'email', ...second })]).map(({ code }) => code)
  expect([
    codes({ person: 'anna' }, { person: 'anna' }), codes({}, {}), codes({ person: 'anna' }, { person: 'piotr' }), codes({}, { unit: 's' }), codes({ mode: 'in_person', person: 'anna' }, { person: 'anna' }),
  ]).toEqual([[], [], ['double_phone', 'double_room'], ['double_phone', 'double_room'], ['double_person', 'double_phone', 'double_room']])
  const telephone = () => dutyWith({ person: 'anna', phone: one })
  expect(conflictsOf([dutyWith({ person: 'anna', mode: 'email', email: 'a@um.krakow.pl' }), telephone(), { ...telephone(), unit: 's' }]).map(({ code }) => code)).toEqual(['double_person', 'double_phone'])
})

test('a switchboard number or a hall that many units share is told of once, with what it is', () => {
  const units = new Map(Array.from({ length: 60 }, (_, index) => [`u${index}`, unit(`u${index}`, `Wydział ${index + 1}`)] as const))
  const duties = [...units.keys()].flatMap((id) => ['2024-06-17', '2024-06-18', '2024-06-20'].map((date) => dutyWith({ unit: id, date, phone: '12 616 10 00', room: 'Sala obsługi' })))
  const told = conflictsOf(duties, { units })
  expect(told.map(({ code, sentence, duties: about, repair }) => [code, sentence, about.length, repair])).toEqual([
    ['double_phone', 'Telefon 12 616 10 00 ma kilka dyżurów naraz 177 razy w 3 dniach; najpierw: 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział 1) oraz 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział 2). Jeśli to numer centrali, dopisz numery wewnętrzne („wewn. 12”); inaczej zmień telefony albo terminy.', 180, undefined],
    ['double_room', 'Miejsce „Sala obsługi” ma kilka dyżurów naraz 177 razy w 3 dniach; najpierw: 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział 1) oraz 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział 2). Wpisz przy części z nich inne miejsca albo zmień terminy.', 180, undefined],
  ])
})

test('a person and a room serve one duty at a time; a person is replaced together with the telephone', () => {
  const [first, second, third] = [dutyWith({ person: 'anna', phone: one, room: 'sala 2' }), dutyWith({ person: 'anna', phone: two, room: 'Sala 2', from: '13:00', to: '15:00' }), dutyWith({ person: 'piotr', phone: '12 616 7809', date: '2024-06-18' })]
  expect(conflictsOf([first, second, third]).map(({ code, sentence, repair }) => [code, sentence.split(':')[0], repair])).toEqual([
    ['double_person', 'Anna Nowak ma dwa dyżury naraz', update('Wyznacz: Piotr Lis', second, { person: 'piotr', phone: '12 616 7809' })],
    ['double_room', 'Miejsce „Sala 2” ma dwa dyżury naraz', update('Zacznij o 14.00', second, { from: '14:00' })],
  ])
})

test('a telephone that another roster needs at that time: only the duty of this roster is changed', () => {
  const [own, other] = [dutyWith({ phone: one }), dutyWith({ phone: one, roster: otherRosterId, from: '11:00', to: '18:00' })]
  expect(conflictsOf([own], { elsewhere: [other] })).toEqual([{
    code: 'double_phone',
    sentence: 'Telefon 12 616 57 69 ma dwa dyżury naraz: 17.06.2024 (poniedziałek), 10.00–14.00 oraz 17.06.2024 (poniedziałek), 11.00–18.00 (harmonogram „Dyżury w maju”). Zmień telefon albo termin jednego z nich.',
    duties: [own.id, other.id], repair: update('Przenieś na 18.06.2024 (wtorek)', own, { date: '2024-06-18' }),
  }])
})

test('two duties of other rosters at once are no conflict of this one, and n duties at once are told n − 1 times', () => {
  const elsewhere = [dutyWith({ phone: two, roster: otherRosterId }), dutyWith({ phone: two, roster: otherRosterId })]
  expect(conflictsOf([dutyWith({ phone: one }), dutyWith({ phone: one }), dutyWith({ phone: one })], { elsewhere }).map(({ code }) => code)).toEqual(['double_phone', 'double_phone'])
})

test('a duty on a day that is none for duties is offered the next good one, within the period', () => {
  const days = { startsOn: '2025-06-09', endsOn: '2025-06-23', closedDays: [{ date: '2025-06-20', name: 'piątek po Bożym Ciele' }], meetingDays: ['2025-06-11'] }
  const told = ['2025-06-06', '2025-06-11', '2025-06-14', '2025-06-19', '2025-06-20', '2025-06-24'].map((date) => dutyWith({ date, mode: 'online' }))
  expect(conflictsOf(told, { days }).map(({ code, sentence, repair }) => [code, sentence, repair?.label])).toEqual([
    ['outside_period', 'Dyżur 06.06.2025 (piątek), 10.00–14.00: poza terminem konsultacji (9–23 czerwca 2025 r.). Przenieś go na inny dzień albo usuń.', 'Przenieś na 09.06.2025 (poniedziałek)'],
    ['meeting_day', 'Dyżur 11.06.2025 (środa), 10.00–14.00: dzień spotkania w tych konsultacjach. Przenieś go na inny dzień albo usuń.', 'Przenieś na 12.06.2025 (czwartek)'],
    ['weekend', 'Dyżur 14.06.2025 (sobota), 10.00–14.00: dzień wolny od pracy. Przenieś go na inny dzień albo usuń.', 'Przenieś na 16.06.2025 (poniedziałek)'],
    ['holiday', 'Dyżur 19.06.2025 (czwartek), 10.00–14.00: święto (Boże Ciało). Przenieś go na inny dzień albo usuń.', 'Przenieś na 23.06.2025 (poniedziałek)'],
    ['closed_day', 'Dyżur 20.06.2025 (piątek), 10.00–14.00: dzień wolny urzędu (piątek po Bożym Ciele). Przenieś go na inny dzień albo usuń.', 'Przenieś na 23.06.2025 (poniedziałek)'],
    ['outside_period', 'Dyżur 24.06.2025 (wtorek), 10.00–14.00: poza terminem konsultacji (9–23 czerwca 2025 r.). Przenieś go na inny dzień albo usuń.', 'Przenieś na 23.06.2025 (poniedziałek)'],
  ])
})

test('a Saturday is pointed out where it is the only one; a roster with duties on two Saturdays is meant to have them', () => {
  const [saturday, next] = ['2024-06-15', '2024-06-22'].map((date) => dutyWith({ date, mode: 'online', unit: 'u' }))
  const units = new Map([['u', unit('u', 'Wydział Kultury')]])
  expect([conflictsOf([saturday!], { units }).map(({ sentence }) => sentence), conflictsOf([saturday!, next!])]).toEqual([['Dyżur 15.06.2024 (sobota), 10.00–14.00 (Wydział Kultury): dzień wolny od pracy. Przenieś go na inny dzień albo usuń.'], []])
})

test('where no day of the period is good, the duty can only go', () => {
  const duty = dutyWith({ date: '2025-06-19', mode: 'online' })
  expect(conflictsOf([duty], { days: { startsOn: '2025-06-19', endsOn: '2025-06-19', closedDays: [], meetingDays: [] } }).map(({ repair }) => repair)).toEqual([{ operation: 'duties.remove', label: 'Usuń ten dyżur', input: { id: duty.id } }])
})

test('a duty by telephone needs a number and one by e-mail an address: what the unit has is offered, when it is free', () => {
  const units = new Map([['u', unit('u', 'Wydział Kultury', { phone: two, email: 'ku@um.krakow.pl' })]])
  const [phone, email, busy] = [dutyWith({ unit: 'u' }), dutyWith({ unit: 'u', mode: 'email' }), dutyWith({ unit: 'u', phone: two, date: '2024-06-18' })]
  const unknown = dutyWith({ unit: 'u', date: '2024-06-18' })
  expect(conflictsOf([phone, email, busy, unknown], { units })).toEqual([
    { code: 'no_phone', sentence: 'Dyżur 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział Kultury) nie ma telefonu. Wpisz numer, pod którym ktoś odbierze.', duties: [phone.id], repair: update('Wpisz 12 616 78 04', phone, { phone: two }) },
    { code: 'no_email', sentence: 'Dyżur 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział Kultury) nie ma adresu e-mail. Wpisz adres, na który można pisać.', duties: [email.id], repair: update('Wpisz ku@um.krakow.pl', email, { email: 'ku@um.krakow.pl' }) },
    { code: 'no_phone', sentence: 'Dyżur 18.06.2024 (wtorek), 10.00–14.00 (Wydział Kultury) nie ma telefonu. Wpisz numer, pod którym ktoś odbierze.', duties: [unknown.id] },
  ])
})

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

test('a repair takes its conflict away and brings no double booking, no bad day and no missing contact with it', () => {
  const day = fc.integer({ min: 0, max: 25 }).map((count) => addDays('2024-06-11', count))
  const hours = fc.constantFrom<[string, string][]>(['10:00', '14:00'], ['12:00', '16:00'], ['15:00', '18:00'], ['10:00', '12:00'])
  const duty = fc.record({ date: day, hours, phone: fc.constantFrom(one, two, ''), person: fc.constantFrom(null, null, 'anna', 'piotr'), room: fc.constantFrom('', 'sala 2'), mode: fc.constantFrom<Duty['mode'][]>('phone', 'phone', 'email'), email: fc.constant('dyzur@um.krakow.pl') })
  const asItShouldBe = new Set(['uneven_share', 'weekend']) // whether a Saturday is meant depends on the others
  const hard = (list: readonly Duty[]) => conflictsOf(list).filter(({ code }) => !asItShouldBe.has(code))
  const isBadDay = (repair: DutyConflict['repair']) => repair?.operation === 'duties.update' && repair.input.date !== undefined && obstacleOn(repair.input.date, openKrakow) !== undefined
  fc.assert(fc.property(fc.array(duty, { maxLength: 9 }), (values) => {
    const duties = values.map(({ hours: [from, to], ...rest }) => dutyWith({ ...rest, from, to }))
    const before = hard(duties)
    expect(before.filter(({ repair }) => repair && hard(repaired(duties, repair)).length >= before.length)).toEqual([])
    expect(conflictsOf(duties).filter(({ repair }) => isBadDay(repair))).toEqual([])
  }))
})

function repaired(duties: readonly Duty[], repair: NonNullable<DutyConflict['repair']>): Duty[] {
  if (repair.operation === 'duties.update') return duties.map((duty) => (duty.id === repair.input.id ? { ...duty, ...repair.input } : duty))
  if (repair.operation === 'duties.remove') return duties.filter(({ id }) => id !== repair.input.id)
  return [...duties, ...repair.input.duties.map((draft) => dutyWith({ ...draft, id: idOf(999) }))]
}
