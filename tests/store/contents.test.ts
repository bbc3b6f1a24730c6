import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findForgottenContents, keepContent, readContent, sweepContents } from '#electron/store/contents.ts'
import { deleteRow } from '#electron/store/journal.ts'
import { redactRows } from '#electron/store/redact.ts'
import { undoOperation } from '#electron/store/undo.ts'
import { storeWithRecords } from './store-with-records.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('bytes are kept once under their hash, are no part of history, and are read back whole or refused', async () => {
  const s = await storeWithRecords()
  const first = await s.write((db) => keepContent(db, bytesOf('zażółć')))
  const again = await s.write((db) => keepContent(db, bytesOf('zażółć')))
  expect([again.value, first.operation, again.operation]).toEqual([first.value, null, null])
  expect(Buffer.from((await readContent(s.read, first.value))!).toString()).toBe('zażółć')
  expect(await readContent(s.read, 'a'.repeat(64))).toBeNull()
  await sql`update content set bytes = ${Buffer.from('x')}`.execute(s.db)
  await expect(readContent(s.read, first.value)).rejects.toMatchObject({ code: 'io_failed', reason: 'damaged_database' })
})

test('only what nothing names and nothing can name again is swept: neither what a record names, nor what an undo would bring back; what was changed twice in one visit, and what was redacted, is', async () => {
  const s = await storeWithRecords()
  const keep = async (text: string) => (await s.write((db) => keepContent(db, bytesOf(text)))).value
  const [loose, first, between, last, gone] = [await keep('luźne'), await keep('pierwszy'), await keep('między'), await keep('ostatni'), await keep('usunięty')]
  const template = { kind: 'stanowisko', variant: '', fileName: 'a.docx', addedOn: '2026-01-01', addedBy: 'Anna', isUsed: 1, note: '' }
  const kept = await s.add('template', { ...template, content: first })
  for (const content of [between, last]) await s.patch('template', kept.id, { content }, { session: 'one visit' })
  const removed = await s.add('template', { ...template, variant: 'x', content: gone })
  const { operation } = await s.write((db) => deleteRow(db, 'template', removed.id))
  const present = async () => Promise.all([loose, first, between, last, gone].map(async (hash) => (await readContent(s.read, hash)) !== null))

  const swept = await s.write((db) => sweepContents(db))
  expect([swept, await present()]).toEqual([{ value: 2, operation: null }, [false, true, false, true, true]])
  await s.write((db) => undoOperation(db, operation!))
  expect(await findForgottenContents(s.read)).toEqual([])

  await s.write(async (db) => {
    await deleteRow(db, 'template', removed.id)
    await redactRows(db, [{ tableName: 'template', rowId: removed.id }])
  })
  expect([(await s.write((db) => sweepContents(db))).value, await present(), await s.faults()]).toEqual([1, [false, true, false, true, false], []])
})
