import { expect, test } from 'vitest'
import { duty } from '#shared/domain/duty.ts'
import { culture, education, kowalski, parse } from './office-words.ts'

const short = (text: string) => parse(text, { year: 2024 }).duties.map(({ date, from, to, phone, unit }) => [date, `${from}-${to}`, phone, unit].filter(Boolean))
const [first, second] = [['2024-06-13', '15:00-18:00', '12 616 57 69'], ['2024-06-14', '10:00-14:00', '12 616 78 04']]

test.each([
  ['a table with headings', 'Dzień\tGodziny\tTelefon\n13 czerwca (czwartek)\t15.00–18.00\t12 616 57 69\n14 czerwca (piątek)\t10.00–14.00\t12 616 78 04'],
  ['other columns, hours in two', 'Lp.\tTel.\tOd\tDo\tData\n1\t12 616 57 69\t15:00\t18:00\t2024-06-13\n2\t12 616 78 04\t10:00\t14:00\t2024-06-14'],
  ['a table without headings', '12 616 57 69\t13.06.2024\t15-18\n12 616 78 04\t14.06.2024\t10-14'],
  ['a table of upright strokes', '| Data | Godz. | Telefon |\n|---|---|---|\n| 13.06 | 15-18 | 12 616 57 69 |\n| 14.06 | 10-14 | 12 616 78 04 |'],
  ['lines of a PDF', '13 czerwca (czwartek) 15.00-18.00 12 616 57 69\n14 czerwca (piątek) 10.00-14.00 12 616 78 04'],
  ['one cell a line', '13 czerwca (czwartek)\n15.00-18.00\n12 616 57 69\n14 czerwca (piątek)\n10.00-14.00\n12 616 78 04'],
  ['one cell a line with gaps', '13 czerwca (czwartek)\n\n15.00-18.00\n\n12 616 57 69\n\n14 czerwca (piątek)\n\n10.00-14.00\n\n12 616 78 04'],
  ['a list', 'Dyżury telefoniczne:\n- 13 czerwca, godz. 15.00–18.00, tel. 12 616 57 69;\n- 14 czerwca, godz. 10.00–14.00, tel. 12 616 78 04.'],
  ['sentences in one line', 'Dyżur odbędzie się 13 czerwca w godz. 15.00–18.00 pod numerem 12 616 57 69. Dyżur odbędzie się 14 czerwca w godz. 10.00–14.00 pod numerem 12 616 78 04.'],
  ['cells of a spreadsheet with line breaks', 'Dzień\tGodziny\tTelefon\n"13 czerwca\n(czwartek)"\t15–18\t12 616 57 69\n"14 czerwca\n(piątek)"\t10–14\t12 616 78 04'],
  ['rows broken by paragraphs in a cell', 'Dzień\tGodziny\tTelefon\n13 czerwca\n(czwartek)\t15–18\t12 616 57 69\n14 czerwca\n(piątek)\t10–14\t12 616 78 04'],
  ['a form', 'Data:\t13 czerwca 2024\nGodziny:\t15-18\nTelefon:\t12 616 57 69\n\nData:\t14 czerwca 2024\nGodziny:\t10-14\nTelefon:\t12 616 78 04'],
])('%s gives the same duties', (_, text) => {
  expect(short(text)).toEqual([first, second])
})

test('lines that say what they hold are read as the cells of a form', () => {
  const text = 'Data: 3.10.2025\nGodzina: 9:00 - 12:00\nMiejsce: ul. Dekerta 24, pok. 12\nOsoba: Jan Kowalski\nUwagi: prosimy o wcześniejszy telefon'
  expect(parse(text).duties).toEqual([{ ...duty.blank, mode: 'in_person', date: '2025-10-03', from: '09:00', to: '12:00', room: 'ul. Dekerta 24, pok. 12', person: kowalski.id, note: 'prosimy o wcześniejszy telefon' }])
})

test('hours, telephone and unit of a heading hold for the days below it, until the next unit', () => {
  const text = 'Wydział Kultury\nw godz. 9–12, tel. 12 616 57 69\n13 czerwca\n14 czerwca\n\nWydział Edukacji i Projektów Edukacyjnych\n17 czerwca 10–14'
  expect(short(text)).toEqual([['2024-06-13', '09:00-12:00', '12 616 57 69', culture.id], ['2024-06-14', '09:00-12:00', '12 616 57 69', culture.id], ['2024-06-17', '10:00-14:00', education.id]])
})

test('a unit below each duty belongs to the duty above it', () => {
  expect(short('13 czerwca\n9–12\nWydział Kultury\n14 czerwca\n9–12\nWydział Edukacji i Projektów Edukacyjnych')).toEqual([['2024-06-13', '09:00-12:00', culture.id], ['2024-06-14', '09:00-12:00', education.id]])
})

test('units of a list stand in their own lines', () => {
  expect(short('Wydział Kultury – 13 czerwca, 9–12\nWydział Edukacji i Projektów Edukacyjnych – 14 czerwca, 10–14')).toEqual([['2024-06-13', '09:00-12:00', culture.id], ['2024-06-14', '10:00-14:00', education.id]])
})

test('a unit is known in headings whose words lost their order, with cells or run together', () => {
  const heading = 'Terminy dyżurów Edukacyjnych\tw godzinach\tTelefony kontaktowe – Wydział Projektów i Edukacji'
  for (const line of [heading, heading.replaceAll('\t', ' ')]) expect(short(`${line}\n13 czerwca (czwartek) 9–12`)).toEqual([['2024-06-13', '09:00-12:00', education.id]])
})
