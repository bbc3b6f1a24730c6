import { expect, test } from 'vitest'
import { formatPhone } from '#shared/text/format-phone.ts'

test('the two spellings of the announcement become one', () => {
  expect(['12 616 5769', '12 616 78 21', '(12) 616-78-21', '126167821'].map(formatPhone)).toEqual(['12 616 57 69', '12 616 78 21', '12 616 78 21', '12 616 78 21'])
})

test('mobile numbers, the country and the extension keep their form', () => {
  expect(['600700800', '+48600700800', '+48 12 616 57 69', '12 616 57 69 wew. 12', '126165769w.7'].map(formatPhone)).toEqual([
    '600 700 800', '+48 600 700 800', '+48 12 616 57 69', '12 616 57 69 wew. 12', '12 616 57 69 wew. 7',
  ])
})

test('what is not one Polish number stays as typed', () => {
  const typed = ['112', '+380 44 123 45 67', '12 616 57 69, 12 616 57 70', 'sekretariat', '']
  expect(typed.map(formatPhone)).toEqual(typed)
})
