import { expect, test } from 'vitest'
import { versionsOf } from '#renderer/features/postulates/text-versions.ts'

type History = Parameters<typeof versionsOf>[1]
const change = (operation: number, kind: 'insert' | 'update', fields: Record<string, [string | null, string | null]>): History[number] => ({
  operation, at: `2026-06-${String(operation).padStart(2, '0')}T10:00:00.000Z`, actor: 'jan', summary: null, kind, table: 'postulate', row: 'p',
  fields: Object.entries(fields).map(([field, [before, after]]) => ({ field, before, after })),
})

test('versions come out of the history, newest first, without changes of other fields', () => {
  const history = [change(3, 'update', { content: ['drugi', 'trzeci'] }), change(2, 'update', { note: ['', 'x'] }), change(1, 'insert', { content: [null, 'drugi'], note: [null, ''] })]
  expect(versionsOf('content', history, 'trzeci').map(({ operation, text }) => [operation, text])).toEqual([[3, 'trzeci'], [1, 'drugi']])
})

test('what was there before the journal began is a version without an author', () => {
  expect(versionsOf('content', [change(2, 'update', { content: ['pierwszy', 'drugi'] })], 'drugi')).toEqual([
    { operation: 2, at: '2026-06-02T10:00:00.000Z', actor: 'jan', text: 'drugi' }, { operation: null, at: null, actor: '', text: 'pierwszy' },
  ])
})

test('a text that was never changed has one version, and an undone change that returned to the former text is one of its own', () => {
  expect(versionsOf('content', [], 'tekst')).toEqual([{ operation: null, at: null, actor: '', text: 'tekst' }])
  const undone = [change(3, 'update', { content: ['b', 'a'] }), change(2, 'update', { content: ['a', 'b'] }), change(1, 'insert', { content: [null, 'a'] })]
  expect(versionsOf('content', undone, 'a').map(({ text }) => text)).toEqual(['a', 'b', 'a'])
})
