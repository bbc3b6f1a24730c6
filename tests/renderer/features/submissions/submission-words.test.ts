import { expect, test } from 'vitest'
import { filterInput, parseFilters } from '#renderer/features/submissions/submission-filters.ts'
import { isWorthKeeping, nextSubmission, startOfSubmission } from '#renderer/features/submissions/start-of-submission.ts'
import { figuresSentence, receiptMoment, submissionRowText, type SubmissionRow } from '#renderer/features/submissions/submission-words.ts'
import { nobodyTyped } from '#renderer/ui/party-fields.tsx'

const row: SubmissionRow = {
  id: 'z', revision: 1, consultation: 'k', consultationSubject: 'RPW 2027', channel: 'email', receivedOn: '2026-10-16', receivedTime: '15:40', senderKind: 'organisation', senderName: 'Koci Patrol', remarks: 4, signed: 'no', isWrongForm: true, isLate: true,
}

test('a letter is told by its sender, when and how it came, its remarks and what is wrong with it', () => {
  expect([submissionRowText(row), submissionRowText({ ...row, senderKind: 'anonymous', senderName: '', receivedTime: null, remarks: 1, signed: 'unknown', isWrongForm: false, isLate: false })]).toEqual([
    { title: 'Koci Patrol', detail: '16.10.2026 (piątek), godz.\u00A015.40 · poczta elektroniczna · 4\u00A0uwagi · po terminie · niepodpisane · na innym formularzu · RPW 2027' },
    { title: 'bez podpisu', detail: '16.10.2026 (piątek) · poczta elektroniczna · 1\u00A0uwaga · RPW 2027' },
  ])
})

test('a moment that is being typed is shown as it stands', () => {
  expect(receiptMoment({ receivedOn: '16.1', receivedTime: '9' })).toBe('16.1, godz.\u00A09')
})

test('figures are one sentence, and say only what is wrong with some', () => {
  const figures = { letters: 5, remarks: 22, byChannel: [], late: 0, unsigned: 0, wrongForm: 0 }
  expect([figuresSentence({ ...figures, letters: 0, remarks: 0 }), figuresSentence(figures), figuresSentence({ ...figures, letters: 1, late: 1, unsigned: 2, wrongForm: 3 })]).toEqual([
    'Nie wpisano jeszcze zgłoszeń.', '5 zgłoszeń, 22 uwagi.', '1 zgłoszenie, 22 uwagi; po terminie 1, niepodpisane 2, na innym formularzu 3.',
  ])
})

test('the next letter keeps the channel, the day and the kind of sender, and nothing else', () => {
  const first = startOfSubmission('k', '2026-10-01')
  const typed = { ...first, channel: 'post' as const, receivedOn: '2026-10-16', receivedTime: '15:40', senderKind: 'person' as const, person: 'o', remarks: 7, signed: 'no' as const, isWrongForm: true, note: 'x' }
  expect(nextSubmission(typed)).toEqual({ ...first, channel: 'post', receivedOn: '2026-10-16', senderKind: 'person' })
})

test('a letter is worth keeping once its sender was named or something was written, even when nobody is chosen yet', () => {
  const first = startOfSubmission('k', '2026-10-01')
  expect([isWorthKeeping(first, nobodyTyped), isWorthKeeping(first, { organisation: 'Ko', person: null }), isWorthKeeping({ ...first, senderKind: 'anonymous' }, { organisation: 'Ko', person: null }), isWorthKeeping({ ...first, person: 'o' }, nobodyTyped), isWorthKeeping({ ...first, note: 'x' }, nobodyTyped)])
    .toEqual([false, true, false, true, true])
})

test('a list narrowed to a consultation shows all years; an address that means nothing narrows nothing', () => {
  const consultation = '019f1af9-b400-7d6c-bfd6-03eb18f5d462'
  expect([filterInput(parseFilters({ consultation, channel: 'post' }), 2026), filterInput(parseFilters({ consultation: 'x', channel: 'pigeon' }), 2026), filterInput(parseFilters({}), null)]).toEqual([{ consultation, channel: 'post' }, { year: 2026 }, {}])
})
