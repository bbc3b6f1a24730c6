import { expect, test } from 'vitest'
import { isNamedIn } from '#renderer/features/meetings/is-named-in.ts'

test('a unit is known again in a title in another case, and only when all its longer words are there', () => {
  expect([
    isNamedIn('Wydział ds. Przedsiębiorczości i Innowacji', 'Spotkanie branżowe w Wydziale ds. Przedsiębiorczości i Innowacji'),
    isNamedIn('Miejski Ośrodek Pomocy Społecznej w Krakowie', 'Spotkanie w Miejskim Ośrodku Pomocy Społecznej w Krakowie'),
    isNamedIn('Wydział Sportu', 'Spotkanie branżowe w Wydziale Kultury'),
    isNamedIn('Wydział Kultury', 'Spotkanie w „Centrum Obywatelskim”'),
    isNamedIn('ZTP', 'Spotkanie branżowe w Wydziale Kultury'),
  ]).toEqual([true, true, false, false, false])
})
