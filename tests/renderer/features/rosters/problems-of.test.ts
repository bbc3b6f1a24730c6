import { expect, test } from 'vitest'
import { problemsOf } from '#renderer/features/rosters/problems-of.ts'

test('a duty with several things wrong says all of them', () => {
  expect(problemsOf([{ sentence: 'Telefon zajęty.', duties: ['a', 'b'] }, { sentence: 'Sobota.', duties: ['b'] }, { sentence: 'Nikt nie dyżuruje.', duties: [] }]))
    .toEqual(new Map([['a', 'Telefon zajęty.'], ['b', 'Telefon zajęty. Sobota.']]))
})
