import { expect, test } from 'vitest'
import type { Answers } from '#shared/domain/duty-text/parsed-roster.ts'
import { culture, education, parse } from './office-words.ts'

const read = (text: string, answers: Answers = {}) => {
  const { duties, questions, notUnderstood } = parse(text, { answers })
  return { duties: duties.map(({ date, from, to, phone, note }) => [date, `${from}-${to}`, phone, note].filter(Boolean).join(' ')), asked: questions.map(({ id }) => id), left: notUnderstood.map(({ code }) => code) }
}
const three = ['2026-09-24 09:00-13:00 12 616 57 69', '2026-09-25 10:00-14:00 12 616 57 70', '2026-09-28 09:30-13:30 12 616 57 71']

test.each([
  ['a numbered list', '1. 24.09.2026 9-13 tel. 12 616 57 69\n2. 25.09.2026 10-14 tel. 12 616 57 70\n3. 28.09.2026 9.30-13.30 tel. 12 616 57 71'],
  ['a list numbered with brackets', '1) 24.09.2026 9-13 tel. 12 616 57 69\n2) 25.09.2026 10-14 tel. 12 616 57 70\n3) 28.09.2026 9.30-13.30 tel. 12 616 57 71'],
  ['a list numbered before days in words', '1. 24 września 2026 9-13 tel. 12 616 57 69\n2. 25 września 2026 10-14 tel. 12 616 57 70\n3. 28 września 2026 9.30-13.30 tel. 12 616 57 71'],
  ['a table without headings whose rows are counted', '1.\t24.09.2026\t9-13\t12 616 57 69\n2.\t25.09.2026\t10-14\t12 616 57 70\n3.\t28.09.2026\t9.30-13.30\t12 616 57 71'],
  ['one whose rows are counted without full stops', '1\t24.09.2026\t9-13\t12 616 57 69\n2\t25.09.2026\t10-14\t12 616 57 70\n3\t28.09.2026\t9.30-13.30\t12 616 57 71'],
  ['one sentence', 'Dyżury: 24.09.2026 9-13 tel. 12 616 57 69, 25.09.2026 10-14 tel. 12 616 57 70 oraz 28.09.2026 9.30-13.30 tel. 12 616 57 71'],
])('%s gives each day its own telephone', (_, text) => {
  expect(read(text)).toEqual({ duties: three, asked: [], left: [] })
})

test('several days and several telephones that do not alternate are asked about: one a day where there are as many', () => {
  const text = 'Dyżury 24.09.2026 i 25.09.2026 w godz. 9-13, tel. 12 616 57 69, 12 616 57 70'
  expect([read(text).asked, ...['pairs', 'each', 'one'].map((answer) => read(text, { phones_and_days: answer }).duties)]).toEqual([
    ['phones_and_days'], ['2026-09-24 09:00-13:00 12 616 57 69', '2026-09-25 09:00-13:00 12 616 57 70'],
    ['2026-09-24', '2026-09-25'].flatMap((day) => ['69', '70'].map((end) => `${day} 09:00-13:00 12 616 57 ${end}`)),
    ['2026-09-24', '2026-09-25'].map((day) => `${day} 09:00-13:00 12 616 57 69 Telefon także: 12 616 57 70`),
  ])
})

test('each unit of a sentence has its own day; what is said once before them holds for all', () => {
  const units = (text: string) => parse(text).duties.map(({ date, from, unit, mode, person }) => [date, from, unit, mode, person !== null])
  expect([parse('Dyżur Wydziału Kultury: 24.09.2026 (9-13), Wydziału Edukacji i Projektów Edukacyjnych: 25.09.2026 (10-14)').questions, units('Dyżur Wydziału Kultury: 24.09.2026 (9-13), Wydziału Edukacji i Projektów Edukacyjnych: 25.09.2026 (10-14)')]).toEqual([
    [], [['2026-09-24', '09:00', culture.id, 'phone', false], ['2026-09-25', '10:00', education.id, 'phone', false]],
  ])
  expect(units('Dyżury stacjonarne, Jan Kowalski, 24.09.2026 9-13 Wydział Kultury, Anna Nowak, 25.09.2026 10-14 Wydział Edukacji i Projektów Edukacyjnych')).toEqual([
    ['2026-09-24', '09:00', culture.id, 'in_person', true], ['2026-09-25', '10:00', education.id, 'in_person', true],
  ])
})

test('a unit that no dictionary has is not lost behind one that it has', () => {
  expect(read('Dyżur Wydziału Kultury: 24.09.2026 (9-13), Wydziału Architektury: 25.09.2026 (9-13)')).toEqual({ duties: ['2026-09-24 09:00-13:00'], asked: ['unit:Wydziału Architektury'], left: [] })
  expect(read('Dyżury Wydziału Kultury oraz Wydziału Architektury: 24.09.2026 i 25.09.2026 w godz. 9-13').asked).toEqual(['unit:Wydziału Kultury'])
})

test.each([
  'Dyżur z dnia 24.09.2026 (9-13) odwołano.', 'Nie będzie dyżuru 24.09.2026 w godz. 9-13', '24.09.2026 9-13 NIE MA DYŻURU', '24.09.2026 dyżur odwołany 9-13', '24.09.2026\t9-13\todwołany', 'Dyżur 24.09.2026 9-13\nDyżur odwołany.', 'Odwołane dyżury:\n24.09.2026 9-13',
  'Dyżur w godz. 9-13 z wyjątkiem 24.09.2026',
])('a duty that was called off is none unless somebody says so: „%s”', (text) => {
  const asked = read(text)
  expect([asked.duties, asked.asked.map((id) => id.split(':')[0]), read(text, Object.fromEntries(asked.asked.map((id) => [id, 'yes']))).duties.length, read(text, Object.fromEntries(asked.asked.map((id) => [id, 'left_out'])))]).toEqual([[], ['duty'], 1, { duties: [], asked: [], left: [] }])
})

test('below a heading that calls duties off, those of the next heading are duties again', () => {
  expect(read('Odwołane dyżury:\n24.09.2026 9-13\n\nDyżury:\n25.09.2026 9-13')).toEqual({ duties: ['2026-09-25 09:00-13:00'], asked: ['duty:2'], left: [] })
})

test.each([
  ['Dyżur przeniesiony z 24.09.2026 na 25.09.2026, 9-13', ['2026-09-25 09:00-13:00']], ['Dyżur z 24.09.2026 (9-13) przeniesiono na 25.09.2026 (10-14)', ['2026-09-25 10:00-14:00']],
])('of a duty that was moved, the days to add are asked: „%s”', (text, expected) => {
  const last = read(text, { 'duty:1': 'last' })
  expect([read(text).duties, read(text).asked, last.duties.map((duty) => duty.slice(0, 22)), read(text, { 'duty:1': 'yes' }).duties.length]).toEqual([[], ['duty:1'], expected, 2])
})

test.each([['każdy poniedziałek od 21.09.2026 do 12.10.2026', 4], ['w każdy poniedziałek od 21 września do 12 października 2026 r.', 4], ['w każdą środę 21.09.2026–12.10.2026', 3], ['co środę i piątek od 21.09.2026 do 12.10.2026', 6], ['w poniedziałki od 21.09.2026 do 12.10.2026', 4]])('„%s” may be only those weekdays', (period, count) => {
  const text = `Dyżury ${period} w godzinach 9-13`
  const { questions } = parse(text)
  expect([questions.map(({ id, options }) => [id, options[0]!.value]), read(text, { 'range:1': 'weekdays' }).duties.length]).toEqual([[['range:1', 'weekdays']], count])
})
