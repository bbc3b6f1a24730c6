import { expect, test } from 'vitest'
import { dropDraft, listDrafts, saveDraft } from '#electron/store/scratch.ts'
import { storeWithRecords } from './store-with-records.ts'

test('a draft is kept under its key, replaced, listed newest first, dropped, and is no part of history', async () => {
  const s = await storeWithRecords()
  const draft = (key: string, json: string, minute: number) => ({ key, json, at: `2026-01-01T08:0${minute}:00.000Z` })
  const saved = []
  for (const each of [draft('a', '1', 1), draft('b', '2', 2), draft('a', '3', 3)]) saved.push(await s.write((db) => saveDraft(db, each)))
  expect(saved.map(({ operation }) => operation)).toEqual([null, null, null])
  expect(await listDrafts(s.read)).toEqual([draft('a', '3', 3), draft('b', '2', 2)])
  await s.write((db) => dropDraft(db, 'a'))
  await s.write((db) => dropDraft(db, 'never there'))
  expect(await listDrafts(s.read)).toEqual([draft('b', '2', 2)])
  await expect(s.write((db) => saveDraft(db, draft('c', 'a\0', 4)))).rejects.toMatchObject({ code: 'invalid_input', fields: { json: 'unstorable_text' } })
})
