import { expect, test } from 'vitest'
import { checkIdentifier, findPesels } from '#shared/domain/identifier.ts'

test.each([
  ['nip', '8567346215', 'ok'], ['nip', 'PL 856-734-62-15', 'ok'], ['nip', '8567346216', 'wrong_digit'], ['nip', '0000000000', 'zeros'], ['nip', '85673462', 'format'], ['nip', '', 'empty'],
  ['regon', '192598184', 'ok'], ['regon', '192598183', 'wrong_digit'], ['regon', '123456785', 'ok'], ['regon', '12345678512347', 'ok'], ['regon', '12345678612342', 'wrong_digit'], ['regon', '12345678512348', 'wrong_digit'],
  ['regon', '000000000', 'zeros'], ['regon', '1234567851', 'format'],
  ['krs', '0000359730', 'ok'], ['krs', 'KRS: 359 730', 'ok'], ['krs', '0000000000', 'zeros'], ['krs', 'nie dotyczy', 'format'], ['krs', '12345678901', 'format'],
] as const)('%s %j is %s', (kind, value, verdict) => {
  expect(checkIdentifier(kind, value).verdict).toBe(verdict)
})

test('a KRS without its leading zeros gets them back; a NIP loses its dashes', () => {
  expect([checkIdentifier('krs', '727174').normalised, checkIdentifier('nip', '856-734-62-15').normalised]).toEqual(['0000727174', '8567346215'])
})

test('a nip whose sum leaves ten has no right digit at all', () => {
  const verdicts = Array.from({ length: 10 }, (_, digit) => checkIdentifier('nip', `100000005${digit}`).verdict)
  expect(new Set(verdicts).size).toBeLessThanOrEqual(2)
  // 6·1 + 7·5 = 41 = 3·11 + 8: the digit is 8.
  expect(verdicts.indexOf('ok')).toBe(8)
})

test('what looks like a PESEL is found in a text, other long numbers are not', () => {
  expect(findPesels('PESEL 44051401359, konto 12345678901234567890123456, KRS 0000359730, nie 44051401358')).toEqual(['44051401359'])
})
