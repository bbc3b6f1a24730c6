import { expect, test } from 'vitest'
import { duty } from '#shared/domain/duty.ts'
import { culture, education, help, kowalski, parse, schools, section, sports, tourism } from './office-words.ts'

const when = (text: string, year?: number) => {
  const { duties, questions, notUnderstood } = parse(text, year === undefined ? {} : { year })
  return { duties: duties.map(({ date, from, to }) => `${date} ${from}-${to}`), left: [...questions.map(({ kind }) => kind), ...notUnderstood.map(({ code }) => code)] }
}

test.each([
  ['13 czerwca (czwartek) 15.00-18.00', '2024-06-13 15:00-18:00'], ['30.09.2025r. 9–13', '2025-09-30 09:00-13:00'], ['24.09.26 9-13', '2026-09-24 09:00-13:00'], ['2026-09-21 9:00-13:00', '2026-09-21 09:00-13:00'],
  ['3 października 2025 r. 10.00 - 14.00', '2025-10-03 10:00-14:00'], ['13.06 15.00-18.00', '2024-06-13 15:00-18:00'], ['czwartek, 13 czerwca, 15-18', '2024-06-13 15:00-18:00'], ['w czwartek 13.06.2024 r. od 15 do 18', '2024-06-13 15:00-18:00'],
  ['13 VI 2024 15-18', '2024-06-13 15:00-18:00'], ['13.VI.2024 r. 15-18', '2024-06-13 15:00-18:00'], ['13-vi-2024, 15-18', '2024-06-13 15:00-18:00'], ['13 / VI / 2024 15-18', '2024-06-13 15:00-18:00'], ['13-cze 15-18', '2024-06-13 15:00-18:00'], ['13.06.2024 (czw.) 15-18', '2024-06-13 15:00-18:00'], ['2024-06-13 00:00:00\t15:00\t18:00', '2024-06-13 15:00-18:00'], ['13/06/2024 15-18', '2024-06-13 15:00-18:00'],
])('the day and hours of „%s” are %s', (text, expected) => {
  expect(when(text, 2024)).toEqual({ duties: [expected], left: [] })
})

test.each([
  '9–13', '9-13', '9 — 13', '9.00-13.00', '09.00–13.00', '9:00 - 13:00', 'od 9 do 13', 'od 9.00 do 13.00', 'w godz. 9–13', 'godz. 9.00 − 13', 'w godzinach od 9 do 13', 'od godz. 9 do godz. 13', '9⁰⁰–13⁰⁰', '9 h - 13 h', '(9:00–13:00)', '09:00:00-13:00:00', '\t0900-1300\t',
])('„%s” is from nine to one', (hours) => {
  expect(when(`Dyżur 3.10.2025 ${hours}`)).toEqual({ duties: ['2025-10-03 09:00-13:00'], left: [] })
})

test.each([
  ['12 616 5769', '12 616 5769'], ['12 616 51 35', '12 616 51 35'], ['tel. 12-616-7809', '12-616-7809'], ['tel.: (12) 421-41-66', '(12) 421-41-66'], ['126165769', '126165769'], ['600 700 800', '600 700 800'], ['+48 12 616 57 69', '+48 12 616 57 69'],
  ['0-12 616 57 69', '12 616 57 69'], ['12 616 57 69 wew. 12', '12 616 57 69 wew. 12'], ['12 616 57 69, wewn. 12', '12 616 57 69 wew. 12'], ['telefon 5769', '5769'], ['+44 20 7946 0958', '+44 20 7946 0958'],
])('the telephone of „%s” is %s', (text, phone) => {
  expect(parse(`3.10.2025 9-12 ${text}`).duties).toEqual([{ ...duty.blank, date: '2025-10-03', from: '09:00', to: '12:00', phone }])
})

test('numbers that are no hours and no days stay what they are', () => {
  const read = parse('3.10.2025, 9–12, pok. 10-12, ul. Dekerta 24')
  expect(read.duties).toEqual([{ ...duty.blank, mode: 'in_person', date: '2025-10-03', from: '09:00', to: '12:00', room: 'pok. 10-12, ul. Dekerta 24' }])
  expect([when('Program na lata 2024-2028'), when('30-703 Kraków, 12.13.2024')]).toEqual([{ duties: [], left: ['no_day'] }, { duties: [], left: ['no_hours'] }])
})

test('languages, an address and a known name are read; other words go to the note', () => {
  expect(parse('3.10.2025\t9-12\t12 616 57 69 (j. polski, j. ukraiński)\tekspert@um.krakow.pl\tJan Kowalski\tpo umówieniu').duties).toEqual([
    { ...duty.blank, date: '2025-10-03', from: '09:00', to: '12:00', phone: '12 616 57 69', email: 'ekspert@um.krakow.pl', person: kowalski.id, languages: ['polski', 'ukraiński'], note: 'po umówieniu' },
  ])
  expect(parse('Dyżur w języku angielskim 3.10.2025 9-12, mail: a@b.pl').duties).toEqual([{ ...duty.blank, mode: 'email', date: '2025-10-03', from: '09:00', to: '12:00', email: 'a@b.pl', languages: ['angielski'] }])
})

test('units are known in any case, by an alias, a symbol, without „w Krakowie”, and the narrower of two nested ones counts', () => {
  const names = [
    'Dyżur Wydziału Edukacji i Projektów Edukacyjnych odbędzie się', 'w Wydziale Kultury i Dziedzictwa Narodowego', 'Wydział Kultury', 'Zarząd Infrastruktury Sportowej', 'ZIS', 'Referat ds. Współpracy z Organizacjami Pozarządowymi Wydziału Polityki Społecznej, Równości i Zdrowia',
  ]
  expect(names.map((name) => parse(`${name}, 3.10.2025, 9-12`).duties[0]?.unit)).toEqual([education.id, culture.id, culture.id, sports.id, sports.id, section.id])
  expect(parse('KD\t3.10.2025\t9-12').duties[0]?.unit).toBe(culture.id)
})

test('spheres are known by their texts, one a line or behind their label', () => {
  const table = 'Dzień\tGodziny\tSfera zadań publicznych\n3.10.2025\t9-12\t"pomoc społeczna\nturystyka i krajoznawstwo"\n4.10.2025\t9-12\tnauki, szkolnictwa wyższego, edukacji, oświaty i wychowania'
  expect(parse(table).duties.map((one) => one.spheres)).toEqual([[help.id, tourism.id], [schools.id]])
  expect(parse('Dyżur 3.10.2025 9-12\n\nsfera pożytku, której dotyczy dyżur: turystyka i krajoznawstwo, pomoc społeczna').duties.map((one) => one.spheres)).toEqual([[tourism.id, help.id]])
})
