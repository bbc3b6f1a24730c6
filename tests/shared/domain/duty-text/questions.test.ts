import { expect, test } from 'vitest'
import type { Answers } from '#shared/domain/duty-text/parsed-roster.ts'
import { parseDutyText } from '#shared/domain/duty-text/parse-duty-text.ts'
import { culture, education, kowalski, nowak, parse } from './office-words.ts'

const lists = (text: string, setting: { year?: number; answers?: Answers } = {}) => {
  const { duties, questions, notUnderstood, asides } = parse(text, setting)
  return {
    duties: duties.map(({ date, from, to, phone, note }) => [date, `${from}-${to}`, phone, note].filter(Boolean).join(' ')), asked: questions.map(({ id, lines }) => `${id} [${lines.join()}]`),
    left: notUnderstood.map(({ code }) => code), asides: asides.map(({ kind, lines }) => `${kind} [${lines.join()}]`),
  }
}
const nothing = { duties: [], asked: [], left: [], asides: [] }
const options = (text: string, setting: { year?: number } = {}) => parse(text, setting).questions.map((question) => question.options.map(({ value }) => value))

test('a weekday that contradicts its date is asked about: the date, the nearest such weekday, the same date of another year', () => {
  const text = '13 czerwca (piątek) 15-18'
  expect([lists(text, { year: 2024 }), options(text, { year: 2024 })]).toEqual([{ ...nothing, asked: ['weekday:1 [1]'] }, [['2024-06-13', '2024-06-14', '2025-06-13', 'left_out']]])
  expect(lists(text, { year: 2024, answers: { 'weekday:1': '2024-06-14' } })).toEqual({ ...nothing, duties: ['2024-06-14 15:00-18:00'] })
  expect(lists(text, { year: 2024, answers: { 'weekday:1': 'left_out' } })).toEqual({ ...nothing, asides: ['left_out [1]'] })
  expect(lists(text, { year: 2024, answers: { 'weekday:1': 'jutro' } })).toEqual({ ...nothing, asked: ['weekday:1 [1]'] })
})

test('without a year, years in which all weekdays are right come first; one may be typed', () => {
  const text = '13 czerwca (czwartek) 15-18\n14 czerwca (piątek) 15-18'
  expect([lists(text), options(text)]).toEqual([{ ...nothing, asked: ['year [1,2]'] }, [['2024', '2030', '2019', '2013', '2041', 'left_out']]])
  expect([lists(text, { answers: { year: ' 2024 ' } }).duties, lists(text, { answers: { year: '20240' } }).asked]).toEqual([['2024-06-13 15:00-18:00', '2024-06-14 15:00-18:00'], ['year [1,2]']])
})

test('days of January below those of December are asked about: of the next year, or of the same', () => {
  const text = '31 grudnia 9-13\n4 stycznia 9-13\n5 stycznia 9-13'
  expect([lists(text, { year: 2026 }), options(text, { year: 2026 }), lists(text, { year: 2026, answers: { new_year: '2027' } }).duties, lists(text, { answers: { year: '2026', new_year: '2026' } }).duties]).toEqual([
    { ...nothing, duties: ['2026-12-31 09:00-13:00'], asked: ['new_year [2,3]'] }, [['2027', '2026', 'left_out']], ['2026-12-31 09:00-13:00', '2027-01-04 09:00-13:00', '2027-01-05 09:00-13:00'],
    ['2026-12-31 09:00-13:00', '2026-01-04 09:00-13:00', '2026-01-05 09:00-13:00'],
  ])
  expect(options('31 grudnia (czwartek) 9-13\n4 stycznia (poniedziałek) 9-13')[0]?.[0]).toBe('2026')
})

test('a period becomes one duty a day after a question: working days without holidays, or all days', () => {
  const text = 'Dyżury ekspertów w godz. 10–14: 30.10–3.11.2025'
  expect([lists(text), lists(text, { answers: { 'range:1': 'workdays' } }).duties, lists(text, { answers: { 'range:1': 'days' } }).duties.length]).toEqual([
    { ...nothing, asked: ['range:1 [1]'] }, ['2025-10-30 10:00-14:00', '2025-10-31 10:00-14:00', '2025-11-03 10:00-14:00'], 5,
  ])
  for (const period of ['29 września – 3 października 2025 r.', 'od 29 września do 3 października 2025', '29.09-3.10.2025', 'od 29.09.2025 do 03.10.2025', '29.09.2025 (poniedziałek) – 3.10.2025 (piątek)', '29.09–3.10.2025 (pn.–pt.)', 'w dniach od 29 września do 3 października 2025 r.']) {
    expect(lists(`Dyżury ${period} (10:00–14:00)`, { answers: { 'range:1': 'workdays' } }).duties).toEqual(['09-29', '09-30', '10-01', '10-02', '10-03'].map((day) => `2025-${day} 10:00-14:00`))
  }
  expect(lists('Dyżury 13–17 czerwca w godz. 9-10', { year: 2024, answers: { 'range:1': 'workdays' } }).duties).toEqual(['2024-06-13 09:00-10:00', '2024-06-14 09:00-10:00', '2024-06-17 09:00-10:00'])
})

test('days off are offered only where the period has some', () => {
  expect([options('Dyżury 29.09–3.10.2025, 10–14'), options('Dyżury 30.10–3.11.2025, 10–14')]).toEqual([[['workdays', 'left_out']], [['workdays', 'days', 'left_out']]])
})

test('where a period names its weekdays, they are offered first', () => {
  const text = 'Dyżury odbędą się w poniedziałki i środy od 2 do 16 października 2020 w godz. 9-15'
  expect([options(text), lists(text, { answers: { 'range:1': 'weekdays' } }).duties]).toEqual([[['weekdays', 'workdays', 'days', 'left_out']], ['10-05', '10-07', '10-12', '10-14'].map((day) => `2020-${day} 09:00-15:00`)])
})

test('a year beside one day is that of the others of its sentence, over the new year too', () => {
  expect(lists('Dyżury 13 czerwca i 14 czerwca 2024 r. w godz. 9-10').duties).toEqual(['2024-06-13 09:00-10:00', '2024-06-14 09:00-10:00'])
  expect(lists('Dyżury 30 grudnia i 2 stycznia 2025 r. w godz. 9-10').duties).toEqual(['2024-12-30 09:00-10:00', '2025-01-02 09:00-10:00'])
})

test('a sentence after the one with the duty is not part of it', () => {
  expect(lists('Dyżur 3.10.2025 w godz. 10.00-14.00. Pytania można przesyłać do 30 października.')).toEqual({ ...nothing, duties: ['2025-10-03 10:00-14:00'], left: ['no_hours'] })
})

test('a period over the new year ends in the next one; weekdays of both its ends are checked', () => {
  expect(lists('Dyżury 29 grudnia – 2 stycznia, 9-10', { year: 2025, answers: { 'range:1': 'workdays' } }).duties).toEqual(['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-02'].map((day) => `${day} 09:00-10:00`))
  expect(lists('Dyżury 29.09 (wtorek) – 3.10.2025, 9-10', { answers: { 'range:1': 'workdays' } }).asked).toEqual(['weekday:1 [1]'])
})

test('several days share their hours, and each day has its own when they differ', () => {
  expect(lists('Dyżury w dniach 13, 14 i 17 czerwca 2024 r. w godz. 15-18.').duties).toEqual(['2024-06-13 15:00-18:00', '2024-06-14 15:00-18:00', '2024-06-17 15:00-18:00'])
  expect(lists('Dyżur 13.06.2024 od 9 do 11 i 14.06.2024 od 12 do 13').duties).toEqual(['2024-06-13 09:00-11:00', '2024-06-14 12:00-13:00'])
  expect(lists('Dyżur 13.06.2024 w godz. 9–11 i 15–17').duties).toEqual(['2024-06-13 09:00-11:00', '2024-06-13 15:00-17:00'])
})

test('hours that are missing or turned round are asked, with those of the rest of the text offered', () => {
  const text = 'Dzień\tGodziny\n3.10.2025\t10-14\n4.10.2025\t\n5.10.2025\t14-10'
  expect([lists(text), options(text)]).toEqual([{ ...nothing, duties: ['2025-10-03 10:00-14:00'], asked: ['hours:3 [3]', 'hours:4 [4]'], asides: ['heading [1]'] }, [['10:00-14:00', 'left_out'], ['10:00-14:00', 'left_out']]])
  expect(lists(text, { answers: { 'hours:3': '9–13', 'hours:4': '10:00-14:00' } }).duties).toEqual(['2025-10-03 10:00-14:00', '2025-10-04 09:00-13:00', '2025-10-05 10:00-14:00'])
})

test('hours that overlap are asked about', () => {
  const text = 'Dyżur 3.10.2025 w godz. 8.00–16.00, 12.00–12.30'
  expect([lists(text).asked, options(text), lists(text, { answers: { 'hours:1': '8-12 i 12.30-16' } }).duties]).toEqual([
    ['hours:1 [1]'], [['08:00-16:00', '12:00-12:30', 'left_out']], ['2025-10-03 08:00-12:00', '2025-10-03 12:30-16:00'],
  ])
})

test.each(['8.00–16.00 (przerwa 12.00–12.30)', '8-16 z przerwą 12-12.30', '8–16, przerwa: 12:00-12:30', '8-16 (z przerwą w godz. 12-12.30)', '8-16 (przerwa obiadowa od 12 do 12.30)'])('the hours of a break are none of a duty: „%s”', (hours) => {
  const text = `Dyżur 3.10.2025 w godz. ${hours}`
  const answered = (answer: string) => parse(text, { answers: { 'hours:1': answer } }).duties
  expect([lists(text), options(text), answered('08:00-16:00').map(({ from, to, note }) => [from, to, /12.*12.30/u.test(note)]), answered('08:00-12:00, 12:30-16:00').map(({ from, to }) => [from, to])]).toEqual([
    { ...nothing, asked: ['hours:1 [1]'] }, [['08:00-16:00', '08:00-12:00, 12:30-16:00', 'left_out']], [['08:00', '16:00', true]], [['08:00', '12:00'], ['12:30', '16:00']],
  ])
})

test('several telephones at one time are one duty each, or one duty, as is answered', () => {
  const text = '3.10.2025\t10-14\t12 616 57 69, 12 616 78 04'
  expect([lists(text), lists(text, { answers: { phones: 'each' } }).duties, lists(text, { answers: { phones: 'one' } }).duties]).toEqual([
    { ...nothing, asked: ['phones [1]'] }, ['2025-10-03 10:00-14:00 12 616 57 69', '2025-10-03 10:00-14:00 12 616 78 04'], ['2025-10-03 10:00-14:00 12 616 57 69 Telefon także: 12 616 78 04'],
  ])
})

test('an empty cell below a day is asked about once', () => {
  const text = 'Dzień\tGodziny\tTelefon\n3.10.2025\t9-11\t12 616 57 69\n\t11-13\t12 616 78 04\n\t13-15\t'
  expect([lists(text).asked, lists(text, { answers: { same_day: 'yes' } }).duties]).toEqual([['same_day [3,4]'], ['2025-10-03 09:00-11:00 12 616 57 69', '2025-10-03 11:00-13:00 12 616 78 04', '2025-10-03 13:00-15:00']])
})

test('a unit that is not in the dictionary is asked once, however many duties it has', () => {
  const text = 'Wydział Architektury\n3.10.2025 9-11\n4.10.2025 9-11'
  const id = 'unit:Wydział Architektury'
  expect([lists(text).asked, options(text)[0]?.includes(education.id)]).toEqual([[`${id} [2,3]`], true])
  expect([parse(text, { answers: { [id]: culture.id } }).duties.map(({ unit }) => unit), parse(text, { answers: { [id]: 'nobody' } }).duties.map(({ unit, note }) => [unit, note])]).toEqual([
    [culture.id, culture.id], [[null, 'Wydział Architektury'], [null, 'Wydział Architektury']],
  ])
})

test('a name that several records have is asked about', () => {
  const [one, other] = [{ ...kowalski, role: 'prawnik' }, { ...nowak, fullName: kowalski.fullName, role: 'księgowy' }]
  const read = (answers: Answers) => parseDutyText({ text: '3.10.2025\t9-11\tJan Kowalski', today: '2026-11-21', answers }, { units: [], spheres: [], people: [one, other] })
  expect([read({}).questions.map(({ id, options: offered }) => [id, offered.map(({ label }) => label)]), read({ 'person:Jan Kowalski': other.id }).duties.map(({ person }) => person)]).toEqual([
    [['person:Jan Kowalski', ['Jan Kowalski, prawnik', 'Jan Kowalski, księgowy', 'Bez wskazania, nazwa w uwagach', 'Pomiń']]], [other.id],
  ])
})

test('a meeting is no duty; what stands below one, or in a long sentence without the word, is asked about', () => {
  expect(lists('1. Spotkanie konsultacyjne, które odbędzie się 19 czerwca 2024 r. (środa) w godzinach 17.00-19.00 w sali 5.')).toEqual({ ...nothing, asides: ['meeting [1]'] })
  expect(lists('19.06.2024\t17-19\tspotkanie konsultacyjne\n20.06.2024\t15-18\t12 616 57 69')).toEqual({ ...nothing, duties: ['2024-06-20 15:00-18:00 12 616 57 69'], asides: ['meeting [1]'] })
  const below = 'Spotkanie konsultacyjne\n\n19 czerwca 2024 r. 17.00-19.00'
  expect([lists(below), lists(below, { answers: { 'duty:3': 'yes' } }).duties]).toEqual([{ ...nothing, asked: ['duty:3 [3]'], asides: ['meeting [1]'] }, ['2024-06-19 17:00-19:00']])
  expect(lists('Urząd Stanu Cywilnego zaprasza na ślub Anny i Piotra, wstęp wolny, 3.10.2025 od 9 do 13').asked).toEqual(['duty:1 [1]'])
})

test('days that do not exist, days without hours and text without days are shown with their reason', () => {
  expect(parse('Dyżur 31 czerwca 2024 9-12\n\nUrząd przeniesie się 3.10.2025 na nową ulicę\n\nPliki do pobrania').notUnderstood).toEqual([
    { code: 'no_such_day', reason: 'Takiego dnia nie ma w kalendarzu. Popraw datę.', text: 'Dyżur 31 czerwca 2024 9-12', lines: [1] },
    { code: 'no_hours', reason: 'Jest dzień, ale nie ma godzin. Jeśli to dyżur, dopisz godziny, np. 10.00–14.00.', text: 'Urząd przeniesie się 3.10.2025 na nową ulicę', lines: [3] },
    { code: 'no_day', reason: 'Nie ma tu dnia dyżuru. Jeśli to dyżur, dopisz dzień i godziny.', text: 'Pliki do pobrania', lines: [5] },
  ])
  expect(lists('Dyżury 1.01.2024 – 31.12.2025, 9-10').left).toEqual(['range_too_long'])
})

test('words that do not fit into a note are shown beside their duty', () => {
  const words = 'ekspert odpowie na pytania o konkursy ofert i małe granty dla stowarzyszeń oraz fundacji'
  const read = parse(`Dyżur 3.10.2025 w godz. 9-12, ${words}`)
  expect([read.duties.map(({ note }) => note), read.notUnderstood.map(({ code, text }) => [code, text])]).toEqual([[''], [['left_over', words]]])
})

test('from one text come at most 2000 duties; the rest is shown', () => {
  const read = parse(Array.from({ length: 6 }, () => 'Dyżur 1.01.2024-31.12.2024, 9-10').join('\n'), { answers: Object.fromEntries([1, 2, 3, 4, 5, 6].map((line) => [`range:${line}`, 'days'])) })
  expect([read.duties.length, read.notUnderstood.map(({ code, lines }) => [code, lines])]).toEqual([5 * 366, [['too_many', [6]]]])
})
