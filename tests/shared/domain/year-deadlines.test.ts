import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#shared/domain/day.ts'
import { yearDeadlines, type ConsultationPeriod } from '#shared/domain/year-deadlines.ts'

const rules = { minAnnouncementDays: 7, closedDays: [] }
const nothing = { consultations: [], units: [], rules }
const period: ConsultationPeriod = { id: 'rpw', subjectShort: 'RPW 2027', startsOn: '2026-09-21', endsOn: '2026-10-30', deadlineTime: '15:00', deadlineRule: 'received' }

test('every year has the day of the report and that of the programme; on a day off neither moves, and the working day before it is named', () => {
  const rule = (paragraph: number) => `art. 5a ust. ${paragraph} ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie`
  expect(yearDeadlines(2026, nothing)).toEqual([
    {
      date: '2026-05-31', kind: 'report', rule: rule(3), consultation: null,
      sentence: 'Sprawozdanie z realizacji programu współpracy za rok 2025: ostatni dzień na przedłożenie radzie i publikację w BIP. To dzień wolny, a termin się nie przesuwa: lepiej zdążyć do 29.05.2026 (piątek).',
    },
    { date: '2026-11-30', kind: 'programme', rule: rule(1), consultation: null, sentence: 'Program współpracy na rok 2027: ostatni dzień na uchwalenie.' },
  ])
})

test('a consultation has the last day to announce it and its end with the hour and what counts; the office’s closed days are days off too', () => {
  const closed = { minAnnouncementDays: 7, closedDays: [{ date: '2026-09-14', name: 'za święto' }] }
  expect(yearDeadlines(2026, { ...nothing, consultations: [period], rules: closed }).filter(({ consultation }) => consultation !== null)).toEqual([
    {
      date: '2026-09-14', kind: 'announcement', consultation: 'rpw', rule: 'co najmniej 7 dni przed początkiem, który jest 21.09.2026 (poniedziałek), według ustawień biura',
      sentence: 'Ogłoszenie konsultacji „RPW 2027”: ostatni dzień. To dzień wolny, a termin się nie przesuwa: lepiej zdążyć do 11.09.2026 (piątek).',
    },
    { date: '2026-10-30', kind: 'consultation', consultation: 'rpw', rule: 'ogłoszony termin; decyduje data wpływu', sentence: 'Koniec konsultacji „RPW 2027”: ostatni dzień na uwagi, do godz. 15.00.' },
  ])
})

test('what a unit owes by one day is one deadline, after those of consultations', () => {
  const units = [{ date: '2026-10-30', unitName: 'Wydział Kultury', missing: 22 }, { date: '2026-10-30', unitName: 'Wydział Sportu', missing: 1 }]
  expect(yearDeadlines(2026, { ...nothing, consultations: [period], units }).filter(({ date }) => date === '2026-10-30').map(({ kind, sentence, rule }) => [kind, sentence, rule])).toEqual([
    ['consultation', 'Koniec konsultacji „RPW 2027”: ostatni dzień na uwagi, do godz. 15.00.', 'ogłoszony termin; decyduje data wpływu'],
    ['positions', 'Wydział Kultury: ostatni dzień na 22 stanowiska.', 'termin wyznaczony komórce'], ['positions', 'Wydział Sportu: ostatni dzień na 1 stanowisko.', 'termin wyznaczony komórce'],
  ])
})

test('an office without a time for announcing has no day for it', () => {
  const kinds = yearDeadlines(2026, { ...nothing, consultations: [period], rules: { ...rules, minAnnouncementDays: 0 } }).map(({ kind }) => kind)
  expect(kinds).toEqual(['report', 'consultation', 'programme'])
})

test('each deadline of a consultation is found in exactly one year, whenever it begins and however long it lasts', () => {
  const somePeriod = fc.record({ start: fc.integer({ min: 0, max: 2000 }), length: fc.integer({ min: 0, max: 900 }), days: fc.integer({ min: 1, max: 365 }) })
  fc.assert(fc.property(somePeriod, ({ start, length, days }) => {
    const startsOn = addDays('2024-01-01', start)
    const facts = { ...nothing, consultations: [{ ...period, startsOn, endsOn: addDays(startsOn, length) }], rules: { minAnnouncementDays: days, closedDays: [] } }
    const found = [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032].flatMap((year) => yearDeadlines(year, facts)).filter(({ consultation }) => consultation !== null)
    expect(found.map(({ date }) => date)).toEqual([addDays(startsOn, -days), addDays(startsOn, length)])
  }))
})
