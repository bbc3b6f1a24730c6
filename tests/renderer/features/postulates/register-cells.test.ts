import { expect, test } from 'vitest'
import { isRowCurrent, marksOf, type RegisterRow } from '#renderer/features/postulates/register-cells.tsx'

const marks = { isCancelled: false, isSplit: false, isMerged: false, isLate: false, isAnonymous: false, isUnsigned: false, hasNoRationale: false }
const row = (changed: Partial<RegisterRow>) => ({ ...marks, ...changed }) as RegisterRow // the rest of a row says nothing here

test('marks stand in words, what happened to the entry first', () => {
  expect(marksOf(row({ isMerged: true, isLate: true, hasNoRationale: true }))).toBe('połączony z innym, zgłoszony po terminie, bez uzasadnienia zgłaszającego')
  expect(marksOf(row({}))).toBe('')
})

test('an entry is answered for itself unless it was cancelled, divided or joined to another', () => {
  expect([row({ isLate: true }), row({ isCancelled: true }), row({ isSplit: true }), row({ isMerged: true })].map(isRowCurrent)).toEqual([true, false, false, false])
})
