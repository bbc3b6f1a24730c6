import { assert, constantFrom, nat, pre, property, record, string, uuid } from 'fast-check'
import { expect, test } from 'vitest'
import { readFingerprint, shortHash, writeFingerprint } from '#electron/exchange/row-fingerprint.ts'

const mark = record({ id: uuid(), texts: string().map((text) => shortHash([text])), answer: string().map((text) => shortHash([text, ''])) })

test('a mark says what it was made of, in whatever case and with spaces and dashes in it', () => {
  assert(property(mark, (one) => {
    const text = writeFingerprint(one)
    expect([text, text.toLowerCase(), `  ${text.replace(/(.{4})/g, '$1-')} `].map(readFingerprint)).toEqual([one, one, one])
    expect(text).toMatch(/^S1[0-9A-HJKMNP-TV-Z]{47}$/)
  }))
})

test('a mark with one sign changed is none', () => {
  assert(property(mark, nat(48), constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')), (one, at, sign) => {
    const text = writeFingerprint(one)
    pre(text[at] !== sign)
    expect(readFingerprint(text.slice(0, at) + sign + text.slice(at + 1))).toBe(undefined)
  }))
})

test('what is no mark is none', () => {
  expect(['', 'S1', '12/2026', 'S'.repeat(1000), 'S1'.padEnd(49, 'U')].map(readFingerprint)).toEqual([undefined, undefined, undefined, undefined, undefined])
})

test('texts are hashed one by one, not as one text', () => expect(shortHash(['a', 'b'])).not.toBe(shortHash(['ab', ''])))
