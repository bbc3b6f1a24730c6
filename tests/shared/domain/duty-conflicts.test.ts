import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#shared/domain/day.ts'
import type { DutyConflict } from '#shared/domain/duty-conflict.ts'
import { obstacleOn } from '#shared/domain/duty-days.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { conflictsOf, one, two, unit, update } from './conflict-samples.ts'
import { dutyWith, idOf, openKrakow, otherRosterId } from './roster-samples.ts'

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
