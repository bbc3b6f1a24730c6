import { expect, test } from 'vitest'
import { comparePolish } from '#shared/text/collate.ts'

test('names stand where a Polish reader looks for them', () => {
  const names = ['Żaba', 'Zebra', 'Źrebię', 'Łąka', 'Lato', 'Mak', '„Koci Patrol”', 'Kosa', 'ąbc', 'azyl', '10/2026', '2/2026']
  expect(names.toSorted(comparePolish)).toEqual(['2/2026', '10/2026', 'azyl', 'ąbc', '„Koci Patrol”', 'Kosa', 'Lato', 'Łąka', 'Mak', 'Zebra', 'Źrebię', 'Żaba'])
})
