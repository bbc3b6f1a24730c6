import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLeaks, leakFindings, withoutOfficial, type KnownPerson } from '#shared/documents/check/personal-data.ts'
import { textsOfDoc } from '#shared/documents/check/placed-texts.ts'
import { everyBlock } from '#tests/documents/every-block.ts'

const person = (fullName: string, more: Partial<KnownPerson> = {}): KnownPerson => ({ fullName, email: '', phone: '', isTied: false, ...more })
const people = [person('Jan Kowalski', { email: 'Jan.Kowalski@poczta.pl', phone: '600 700 800', isTied: true }), person('Anna Nowak-Zielińska'), person('Ewa Żak', { phone: '+48 12 616 57 69 wew. 3' })]
const found = (text: string, purposes: string[] = []) => findLeaks([{ text, where: 'treść' }], { people, purposes }).map(({ kind, found: what }) => `${kind}: ${what}`)

test.each<[string, string[]]>([
  ['Zgłosił Jan Kowalski.', ['name: Jan Kowalski']],
  ['wniosek JANA KOWALSKIEGO i p. Zielińskiej', ['name: JANA KOWALSKIEGO', 'name: Zielińskiej']],
  ['J.\u00a0Kowalski i Kowalski Jan', ['name: J.\u00a0Kowalski', 'name: Kowalski Jan']],
  ['tel. (+48) 600-700-800, 600.700.800', ['phone: (+48) 600-700-800', 'phone: 600.700.800']],
  ['pokój 12 600 700 800', ['phone: 600 700 800']],
  ['JAN.KOWALSKI@POCZTA.PL;', ['email: JAN.KOWALSKI@POCZTA.PL']],
  ['tel. 12\u00a0616\u00a057\u00a069', ['phone: 12\u00a0616\u00a057\u00a069']],
])('what is known of people is found however it is written: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each(['ul. Jana Kowalskiego 5, Szkoła im. Anny Nowak, nagroda Jana Kowalskiego', 'tel. 12 616 00 00, konsultacje@um.krakow.pl', 'KRS 0000600700800, 26.06.2026', 'Do wniosku Nowak'])('streets, other contacts, numbers of registers and the surname of somebody who took no part are no leaks: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('the surname alone of somebody who took part is a remark, everything else an error, each place once', () => {
  const texts = [{ text: 'Wniosek Kowalskiego. Wniosek Kowalskiego.', where: 'wiersz 1' }, { text: 'tel. 600700800', where: 'wiersz 2' }]
  expect(leakFindings(findLeaks(texts, { people, purposes: [] }))).toEqual([
    { rule: 'surname', severity: 'warning', where: 'wiersz 1', sentence: '„Kowalskiego” może być nazwiskiem osoby z rejestru, która brała w tym udział. Sprawdź, czy ma tu być.' },
    { rule: 'personal_data', severity: 'error', where: 'wiersz 2', sentence: 'Stoi tu telefon osoby z rejestru: „600700800”. Popraw zapis, z którego to pochodzi, albo zrób dokument do użytku wewnętrznego.' },
  ])
})

test('what only the properties of a file say is read too: its whole title, with the name of what it is for', () => {
  const told = (title: string, fullTitle?: string) => findLeaks(textsOfDoc({ ...everyBlock, title, ...(fullTitle !== undefined && { fullTitle }) }), { people, purposes: [] }).map(({ where, found: what }) => [where, what])
  expect([told('Plakat'), told('Plakat', 'Plakat – Dyżury Jana Kowalskiego'), told('Dyżury Jana Kowalskiego', 'Dyżury Jana Kowalskiego – 2026')]).toEqual([[], [['właściwość „tytuł”', 'Jana Kowalskiego']], [['tytuł', 'Jana Kowalskiego']]])
})

test('who signs or conducts, and the office’s own numbers, are printed on purpose', () => {
  expect(found('Sporządził Jan Kowalski, tel. 600 700 800', ['Jan Kowalski', '600700800'])).toEqual([])
})

test('a name inside the name of an organisation, and a contact that is its own, are not personal', () => {
  const leaks = findLeaks([{ text: 'Fundacja Anny Nowak, tel. 12 616 57 69, anna.nowak@fundacja.pl; Anna Nowak', where: 'treść' }], { people, purposes: [] })
  expect(withoutOfficial(leaks, { names: ['Fundacja Anny Nowak'], contacts: ['12 616 57 69', 'anna.nowak@fundacja.pl'] }).map(({ found: what }) => what)).toEqual(['Anna Nowak'])
})

test('characters that nobody sees hide neither a name nor an e-mail nor a telephone', () => {
  const hidden = fc.array(fc.constantFrom('', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u202e', '\u{e0041}'), { minLength: 40, maxLength: 40 })
  fc.assert(fc.property(fc.constantFrom(['Jan Kowalski', 'name: Jan Kowalski'], ['Annę Nowak-Zielińską', 'name: Annę Nowak-Zielińską'], ['jan.kowalski@poczta.pl', 'email: jan.kowalski@poczta.pl'], ['600 700 800', 'phone: 600 700 800']), hidden, ([planted, leak], marks) => {
    const text = planted.replace(/./gu, (letter: string, index: number) => letter + marks[index]!)
    expect(found(`wniosek: ${text} i inni`)).toEqual([leak])
  }))
})

test.each<[string, string[]]>([
  ['mailto:jan.kowalski%40poczta.pl', ['email: jan.kowalski@poczta.pl']],
  ['https://strona.pl/Jan%20Kowalski', ['name: Jan Kowalski']],
  ['100%25 i %ff, Jan\u200bKowalski', ['name: Jan Kowalski']],
])('an address says whom it names as a reader would read it: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
