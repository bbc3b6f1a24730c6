import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCover } from '#shared/text/cover-personal-data.ts'

const cover = makeCover(['Jan Kowalski', 'dr Anna Maria Nowak-Zielińska', 'Marek Dudek', 'Paweł Wilk', 'Dorota Biała', 'Kowalski', ''])

test.each([
  ['zgłosił Jan Kowalski.', 'zgłosił […].'],
  ['Kowalski Jan, radny', '[…], radny'],
  ['wniosek Jana Kowalskiego i JANOWI KOWALSKIEMU', 'wniosek […] i […]'],
  ['z Markiem Dudkiem, Pawłowi Wilkowi, Dorocie Białej', 'z […], […], […]'],
  ['Anna Nowak-Zielińska i Anny Marii Nowak, a A. Zielińskiej', '[…] i […], a […]'],
  ['pani Białej i panu Dudkowi', 'pani […] i panu […]'],
  ['J. Kowalski', '[…]'],
  ['Jan M. Kowalski i Jan Maria Kowalski', '[…] i […]'],
  ['Wilk (Paweł) oraz prof. Dudek', '[…]) oraz prof. […]'],
  ['JANA KOWALSKIEGO, MARKA DUDKA oraz DOROTY BIAŁEJ', '[…], […] oraz […]'],
  ['panowie Kowalski, Wilk i Dudek', 'panowie […], […] i […]'],
  ['radnych Kowalskiego i Wilka, a także Białej Róży', 'radnych […] i […], a także Białej Róży'],
  ['Jan i Anna Kowalscy', '[…]'],
  ['pp. Kowalski, Marek Dudek i inni', 'pp. […], […] i inni'],
  ['Administratorem jest Wydział, a kontakt prowadzą Jan Kowalski, Paweł Wilk (tel. 12 616 57 69) i Dorota Biała.', 'Administratorem jest Wydział, a kontakt prowadzą […], […] (tel. […]) i […].'],
  ['Jan\u200bKowalski, MAREK\u200bDUDEK', '[…], […]'],
])('a known person is covered in every form of the name: %s', (text, expected) => {
  expect(cover(text)).toBe(expected)
})

test.each(['ulica Kowalskiego i biała farba', 'Jan Nowicki', 'wilk i pies', 'Anna', '', 'Stowarzyszenie Biała Róża'])('what is no name of somebody known stays: %s', (text) => {
  expect(cover(text)).toBe(text)
})

test.each([
  ['tel. 12 616 57 69, (12) 421-41-66 wew. 12', 'tel. […], […]'],
  ['+48 600700800; 600-700-800; 12 616 5769', '[…]; […]; […]'],
  ['e-mail: jan.kowalski+x@um.krakow.pl.', 'e-mail: […].'],
  ['PESEL 44051401458, 440514 01458, 440514-01458', 'PESEL […], […], […]'],
  ['600\u00a0700\u00a0800, 600 70 08 00, tel.600700800', '[…], […], tel.[…]'],
  ['(12) 6167812; 12 6167812; 422 14 47; 600.700.800', '[…]; […]; […]; […]'],
  ['mieszkam: ul. Długa 5 m. 3, os. Na Skarpie 12/7', 'mieszkam: […], […]'],
  ['w 2026 600 700 800', 'w 2026 […]'],
])('telephones, e-mails and numbers like PESEL are covered: %s', (text, expected) => {
  expect(cover(text)).toBe(expected)
})

test.each(['100 000 000', '120 500 300 zł', '12 000 zł w 2026 r.', '15.06.2026', '2026-06-15', 'NIP 676-10-00-000', 'KRS 0000123456', '§ 5 ust. 2 pkt 3', 'lata 2024–2026', 'ul. Długa 5', 'w latach 2025 2026 7', '15.06.2026 6 osób', '1 200 000'])('sums, days and numbers of registers stay: %s', (text) => {
  expect(cover(text)).toBe(text)
})

test('characters that nobody sees change nothing of what is covered', () => {
  const marks = fc.array(fc.constantFrom('', '', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u202e', '\u{e0041}'), { minLength: 100, maxLength: 100 })
  const said = fc.constantFrom(
    'Wniosek p. Białej i JANA KOWALSKIEGO, tel. 12 616 57 69 wew. 3.', 'Piszą panowie Kowalski, Wilk i Dudek (PESEL 44051401458)', 'jan.kowalski@um.krakow.pl, os. Na Skarpie 12/7', 'Anna Nowak-Zielińska, 600-700-800; Jan Nowicki, 120 500 300 zł, ul. Długa 5',
  )
  fc.assert(fc.property(said, marks, (text, noise) => {
    const noisy = text.replace(/./gu, (letter: string, index: number) => letter + noise[index % noise.length]!)
    expect(cover(noisy).replaceAll(/\p{Cf}/gu, '')).toBe(cover(text))
  }))
})
