import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtWord } from '#shared/text/cut-at-word.ts'
import { paperFileName } from '#shared/text/paper-file-name.ts'

const long = 'Spotkanie konsultacyjne w sprawie rocznego i wieloletniego programu współpracy Miasta z organizacjami pozarządowymi'

test('a long name is cut between words and keeps the day or the year that tells it from others', () => {
  expect([
    paperFileName('stanowisko', ['Spotkanie w Wydziale Kultury, 15.06.2026']), paperFileName('lista-obecnosci pusta', [`${long}, 15.06.2026`]), paperFileName('stanowisko', [long, '2026']), paperFileName('harmonogram-dyzurow', [long]),
  ]).toEqual([
    'stanowisko-Spotkanie-w-Wydziale-Kultury-15.06.2026', 'lista-obecnosci-pusta-Spotkanie-konsultacyjne-w-sprawie-rocznego-i-wieloletniego-15.06.2026',
    'stanowisko-Spotkanie-konsultacyjne-w-sprawie-rocznego-i-wieloletniego-programu-wspolpracy-2026', 'harmonogram-dyzurow-Spotkanie-konsultacyjne-w-sprawie-rocznego-i-wieloletniego-programu-wspolpracy',
  ])
})

test('no word that only leads on to what was cut off ends a name', () => {
  expect([cutAtWord('Wydział Polityki Społecznej w Krakowie', 30), cutAtWord('Pomoc dla osób', 11), cutAtWord('Całe i w', 20)]).toEqual(['Wydział Polityki Społecznej', 'Pomoc', 'Całe i w'])
})

test('whatever the titles, a name is never longer than systems take', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 30 }), (title, last) => {
    expect(paperFileName('stanowisko', [title, last]).length).toBeLessThanOrEqual(101)
  }))
})
