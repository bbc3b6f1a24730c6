import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { resourcesDir } from '#electron/platform/paths.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { moveLeftoversAside } from '#electron/store/leftovers.ts'
import { createStore } from '#electron/store/open.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder, 'referat.db')
})
const start = { resourcesDir: resourcesDir(), now: new Date('2026-11-21T12:00:00Z'), actor: 'anna', withSample: false }

test.each(['-wal', '-shm', '-journal'])('a new database is never made beside a leftover %s of an earlier one: it would be played into the new file', async (end) => {
  writeFileSync(path + end, 'cudze')
  await expect(createStore(path)).rejects.toMatchObject({ code: 'io_failed', reason: 'file_exists' })
  await expect(createOfficeStore(path, start)).rejects.toMatchObject({ code: 'io_failed', reason: 'file_exists' })
  expect([readdirSync(folder), readFileSync(path + end, 'utf8')]).toEqual([[`referat.db${end}`], 'cudze'])
})

test('leftovers are moved aside with their content, never over one another, and a database can then be made', async () => {
  const stamp = '2026-11-21T12-00-00Z'
  for (const content of ['pierwsze', 'drugie']) {
    writeFileSync(`${path}-wal`, content)
    moveLeftoversAside(path, stamp)
  }
  writeFileSync(`${path}-shm`, 'trzecie')
  moveLeftoversAside(path, stamp)
  const moved = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  await (await createOfficeStore(path, start)).close()
  expect({ moved, isMade: existsSync(path) }).toEqual({
    moved: [[`referat.db-shm.left-${stamp}`, 'trzecie'], [`referat.db-wal.left-${stamp}`, 'pierwsze'], [`referat.db-wal.left-${stamp}-2`, 'drugie']],
    isMade: true,
  })
})

test('what stands beside a database that is there belongs to it and is not moved', () => {
  for (const end of ['', '-wal']) writeFileSync(path + end, 'moje')
  moveLeftoversAside(path, '2026-11-21T12-00-00Z')
  expect(readdirSync(folder)).toEqual(['referat.db', 'referat.db-wal'])
})
