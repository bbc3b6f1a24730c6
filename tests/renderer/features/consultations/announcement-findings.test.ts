import { expect, test } from 'vitest'
import { findingPath, type Finding } from '#renderer/features/consultations/finding-place.ts'
import { findingsSentence } from '#renderer/ui/findings-sentence.ts'

const finding = (severity: Finding['severity'], record: Finding['record']['noun'] = 'consultations', field?: string): Finding => ({ code: 'no_aim', severity, sentence: 'x', record: { noun: record, id: 'i' }, ...(field !== undefined && { field }) })

test('how much there is to mend is said with its nouns, and that nothing is', () => {
  expect([[], [finding('error')], [finding('warning'), finding('warning')], [finding('error'), finding('error'), ...Array.from({ length: 5 }, () => finding('warning'))]].map(findingsSentence)).toEqual([
    'Wszystko w porządku.', '1 błąd.', '2 uwagi.', '2 błędy i 5 uwag.',
  ])
})

test('each finding leads to the record in which it is mended', () => {
  expect([finding('error', 'meetings', 'room'), finding('error', 'rosters'), finding('error', 'settings', 'informationClause'), finding('error', 'settings', 'signatoryFunction'), finding('error')].map(findingPath)).toEqual([
    ['meetings', 'i'], ['rosters', 'i'], ['settings', 'clause'], ['settings', 'office'], ['consultations', 'i'],
  ])
})
