import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from '#shared/text/safe-file-name.ts'

test('a title becomes a name that every system takes', () => {
  expect([
    safeFileName('Zestawienie postulatów – Wydział Kultury, Łódź (15.06.2026 r.)'), safeFileName('../../etc/passwd'), safeFileName('con'), safeFileName('LPT1.txt'),
    safeFileName('„…”'), safeFileName(''), safeFileName('Załącznik: a/b\\c*?"<>|'),
  ]).toEqual(['Zestawienie-postulatow-Wydzial-Kultury-Lodz-15.06.2026-r', 'etc-passwd', 'con-', 'LPT1-.txt', 'dokument', 'dokument', 'Zalacznik-a-b-c'])
})

test('any text gives 1 to 101 letters, digits and joints, and a second pass changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
    const name = safeFileName(text)
    expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/)
    expect(safeFileName(name.replace(/-$/, ''))).toBe(name)
  }))
})
