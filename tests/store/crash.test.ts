import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { backUpStore } from '#electron/store/backup.ts'
import { checkStore } from '#electron/store/check.ts'
import { createStore, openStore, type Store } from '#electron/store/open.ts'
import type { RestoreStep } from '#electron/store/restore.ts'
import { startWriter } from './start-writer.ts'
import { storeWithRecords } from './store-with-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

const allWhole = ['integrity', 'foreign_keys', 'journal', 'contents'].map((check) => ({ check, ok: true, detail: 'ok' }))

async function countsOf(store: Store): Promise<{ operations: number; organisations: number }> {
  const { file } = store
  return { operations: Number(file.prepare('select count(*) from operation').pluck().get()), organisations: Number(file.prepare('select count(*) from organisation').pluck().get()) }
}

test('a process killed in the middle of writing loses nothing that was acknowledged, and leaves nothing half-written', async () => {
  const path = join(temporaryFolder(), 'referat.db')
  await (await createStore(path)).close()
  let acknowledged = 0
  for (let round = 0; round < 4; round += 1) {
    const writer = await startWriter(path)
    for (let count = 0; count < 10 + round; count += 1) acknowledged = await writer.nextOperation()
    acknowledged = Math.max(acknowledged, await writer.kill())
    const store = await openStore(path)
    const { operations, organisations } = await countsOf(store)
    expect(operations).toBeGreaterThanOrEqual(acknowledged)
    expect([organisations, await checkStore(store)]).toEqual([operations * 3, allWhole])
    await store.close()
  }
})

test.each<[RestoreStep, string[]]>([['verified', ['Alfa', 'Beta']], ['kept', ['Alfa', 'Beta']], ['copied', ['Alfa', 'Beta']], ['ready', ['Alfa', 'Beta']], ['placed', ['Alfa']]])(
  'a restore killed after the step "%s" leaves one whole database, the old or the new',
  async (killedAt, expected) => {
    const path = join(temporaryFolder(), 'referat.db')
    const folder = join(dirname(path), 'kopie')
    mkdirSync(folder)
    const s = await storeWithRecords(await createStore(path))
    await s.addOrganisation('Alfa')
    const backup = await backUpStore(s, { folder, at: '2026-11-20T12:00:00.000Z', why: 'hourly' })
    await s.addOrganisation('Beta')
    await s.close()
    const program = fileURLToPath(new URL('killed-restore-process.ts', import.meta.url))
    const child = spawn(process.execPath, [program, path, backup.path, folder, killedAt], { stdio: ['ignore', 'ignore', 'inherit'] })
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    const store = await openStore(path)
    const names = await store.read.selectFrom('organisation').select('name').orderBy('name').execute()
    expect([names.map(({ name }) => name), await checkStore(store)]).toEqual([expected, allWhole])
    await store.close()
    expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toHaveLength(killedAt === 'verified' ? 1 : 2)
  },
)
