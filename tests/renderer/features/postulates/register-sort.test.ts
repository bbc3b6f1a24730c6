import { expect, test } from 'vitest'
import { formatSort, nextSort, parseSort } from '#renderer/features/postulates/register-sort.ts'

test('a sort comes back from the address as it was; what is no sort of the register is none', () => {
  expect(['unit', '-receivedOn', 'meeting', '-', '', undefined].map((text) => formatSort(parseSort(text)))).toEqual(['unit', '-receivedOn', '', '', '', ''])
  expect(parseSort('-unit')).toEqual({ by: 'unit', descending: true })
})

test('presses on one heading give ascending, descending, then the order of the register; another heading begins anew', () => {
  const first = nextSort(null, 'unit')
  const second = nextSort(first, 'unit')
  expect([first, second, nextSort(second, 'unit'), nextSort(second, 'state')]).toEqual([{ by: 'unit', descending: false }, { by: 'unit', descending: true }, null, { by: 'state', descending: false }])
})
