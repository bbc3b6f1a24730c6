import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPeople } from '#shared/text/people-in-text.ts'

const people = ['Jan Kowalski', 'Anna Nowak-Zielińska', 'Paweł Wilk', 'Ewa Żak', 'mgr inż. Krystyna Dąb', 'Kowalski']
const find = findPeople(people)
const shown = (text: string, withSurnamesAlone = false) => find(text, { withSurnamesAlone }).map(({ start, end, person, isWhole }) => [text.slice(start, end), people[person], isWhole])

test('a name is found where it stands, with the person whose it is', () => {
  expect(shown('Wnioskuje Jan Kowalski, popiera p. Zielińska i E. Żakowi.')).toEqual([['Jan Kowalski', 'Jan Kowalski', true], ['Zielińska', 'Anna Nowak-Zielińska', true], ['E. Żakowi', 'Ewa Żak', true]])
})

test('a surname alone is found only when asked for, inside a sentence, with a capital letter and from four letters on', () => {
  const text = 'Wilk mówił. Do Wilka dołączył kowalski Nowak i Żak (Kowalskiego nie było). „Zielińska” też.'
  expect([shown(text), shown(text, true)]).toEqual([[], [['Wilka', 'Paweł Wilk', false], ['Nowak', 'Anna Nowak-Zielińska', false], ['Kowalskiego', 'Jan Kowalski', false]]])
})

test('of a long list only those are looked at who may stand in the texts, and nobody else is lost', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'e', 'k', 'ó', 'ł', 's', 'i', 'w'), minLength: 2, maxLength: 9 }).map((text) => `K${text}`)
  const endings = fc.constantFrom('', 'a', 'owi', 'em', 'iego')
  fc.assert(fc.property(fc.array(fc.tuple(letters, letters), { minLength: 1, maxLength: 8 }), endings, (names, ending) => {
    const list = names.map(([given, surname]) => `${given} ${surname}`)
    const text = `Tak chce ${list[0]}${ending}, i nikt więcej.`
    expect(findPeople(list, [text])(text)).toEqual(findPeople(list)(text))
  }))
})

test('characters that nobody sees hide no name: it is found with its place in the text as it was written', () => {
  const marks = fc.array(fc.constantFrom('', '\u00ad', '\u200b', '\ufeff', '\u{e0041}'), { minLength: 12, maxLength: 12 })
  fc.assert(fc.property(marks, (hidden) => {
    const written = 'Jan Kowalski'.replace(/.(?!$)/gu, (letter: string, index: number) => letter + hidden[index]!)
    expect(shown(`Tak chce ${written}, i\u00adnni też.`)).toEqual([[written, 'Jan Kowalski', true]])
  }))
})
