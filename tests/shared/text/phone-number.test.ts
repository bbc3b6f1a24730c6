import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { phoneKey } from '#shared/domain/duty-resources.ts'
import { masked } from '#shared/domain/duty-text/masked.ts'
import { findPhones } from '#shared/domain/duty-text/find-phones.ts'
import { isPhone } from '#shared/domain/field.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { readPhone } from '#shared/text/phone-number.ts'

test.each([
  '12 616 57 69', '12 616 5769', '12-616-57-69', '(12) 616-57-69', '12.616.57.69', '12/616 57 69', '12/616/57/69', '12/6165769', '0-12 616 57 69', '(0-12) 616 57 69', '012 616 57 69', '126165769', '12–616–57–69', '12\u00a0616\u00a057\u00a069',
])('„%s” is one number to the form, the paper, the conflicts and the reader of pasted texts', (typed) => {
  expect([isPhone(typed), formatPhone(typed), phoneKey(typed), findPhones(masked(typed)).map(({ value }) => phoneKey(value))]).toEqual([true, '12 616 57 69', '126165769', ['126165769']])
})

test.each(['+48 12 616 57 69', '+48126165769', '0048 12 616 57 69', '(+48) 12 616 57 69', '48 12 616 57 69', '(+48 12) 616-57-69', '+48 (0) 12 616 57 69'])('the country of „%s” is kept on paper and is no other number', (typed) => {
  expect([formatPhone(typed), phoneKey(typed)]).toEqual(['+48 12 616 57 69', '126165769'])
})

test.each(['12 616 57 69 wew. 12', '12 616 57 69 wewn. 12', '12 616 57 69, wew. 12', '12 616 57 69 (wew. 12)', '12/616-57-69 w. 12', '12 616 57 69 wew 12', '126165769w12', '12 616 57 69 wewnętrzny 12'])('the extension of „%s” is 12', (typed) => {
  expect([readPhone(typed), formatPhone(typed), phoneKey(typed)]).toEqual([{ country: '', national: '126165769', extension: '12' }, '12 616 57 69 wew. 12', '126165769/12'])
})

test('a number of another country is one number with + and with 00, and no Polish one', () => {
  expect(['+44 20 7946 0958', '0044 20 7946 0958', '+442079460958'].map(phoneKey)).toEqual(Array.from({ length: 3 }, () => '+442079460958'))
  expect(findPhones(masked('tel. 0044 20 7946 0958')).map(({ value }) => value)).toEqual(['0044 20 7946 0958'])
})

test('two numbers, a number cut short and words are no telephone', () => {
  expect(['12 616 57 69/70', '12 616 57 69, 12 616 57 70', '1261657', '12 616 57 6', '12 616 57 69 wew.', '+12', 'tel. 12 616 57 69', '1+2616576', ''].filter(isPhone)).toEqual([])
})

test('what is printed is read as the same number, however it was typed', () => {
  const parts = fc.tuple(fc.constantFrom('', '+48 ', '0048', '48 ', '0-', '0'), fc.stringMatching(/^[1-9]\d{8}$/), fc.constantFrom('', ' ', '-', '.', '/', '–'), fc.constantFrom('', ' wew. 7', ', wewn. 123', 'w.5'))
  fc.assert(fc.property(parts, ([prefix, digits, sign, inner]) => {
    const typed = `${prefix}${digits.slice(0, 2)}${sign}${digits.slice(2, 5)}${sign}${digits.slice(5)}${inner}`
    expect([phoneKey(formatPhone(typed)), formatPhone(formatPhone(typed)), phoneKey(typed).split('/')[0]]).toEqual([phoneKey(typed), formatPhone(typed), digits])
  }))
})
