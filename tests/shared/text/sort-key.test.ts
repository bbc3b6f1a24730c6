import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { polishSortKey } from '#shared/text/sort-key.ts'

const collator = new Intl.Collator('pl', { sensitivity: 'accent' })
const word = fc.string({ unit: fc.constantFrom(...Array.from('aąbcćdeęlłmnńoóprsśtuwzźż')), minLength: 1, maxLength: 8 })

test('keys in byte order are words in Polish order', () => {
  fc.assert(fc.property(word, word, (a, b) => {
    const [x, y] = [polishSortKey(a), polishSortKey(b)]
    expect(Math.sign(x < y ? -1 : x > y ? 1 : 0)).toBe(Math.sign(collator.compare(a, b)))
  }), { numRuns: 2000 })
})

test('Ł comes after L and before M, quotation marks and case do not count, numbers go by value', () => {
  const names = ['„Żak”', 'Koci Patrol', 'meeting 10', 'meeting 9', '„Koło”', 'Łódź', 'Lublin', 'Mosty', 'Źródło', 'Zebra']
  expect(names.toSorted((a, b) => (polishSortKey(a) < polishSortKey(b) ? -1 : 1))).toEqual(['Koci Patrol', '„Koło”', 'Lublin', 'Łódź', 'meeting 9', 'meeting 10', 'Mosty', 'Zebra', 'Źródło', '„Żak”'])
})
