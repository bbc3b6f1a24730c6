import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { keepContent, readContent } from '#electron/store/contents.ts'
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
