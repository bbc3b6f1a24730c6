import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from './durable.ts'
import { runOperation } from './journal.ts'
import { assertAbsent } from './leftovers.ts'
import { createStore, openStore, type Store } from './open.ts'
import { loadDictionaries, loadSample } from './sample/load-sample.ts'
import { startOperation } from './start-operation.ts'
import { storeError } from './store-error.ts'

export type Start = { resourcesDir: string; now: Date; actor: string; withSample: boolean }

/**
 * A new file with what every office needs (spheres, units, settings), and with the sample when asked. This is where its history begins: it cannot be undone as a whole.
 * Filled under another name first, so that a half-filled file never appears. Never overwrites, nor takes in what an earlier one left beside: `io_failed` (`file_exists`).
 */
export async function createOfficeStore(path: string, start: Start): Promise<Store> {
  assertAbsent(path)
  const part = `${path}.${randomUUID()}.new`
  try {
    const store = await createStore(part)
    try {
      await fillStore(store, start)
    } finally {
      await store.close()
    }
    assertAbsent(path)
    renameSync(part, path)
    syncFolder(dirname(path))
  } catch (error) {
    for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true })
    throw storeError(error)
  }
  return openStore(path, { isChecked: true })
}

/** The starting data, as the first operation of an empty store. */
export async function fillStore({ db }: Store, { resourcesDir, now, actor, withSample }: Start): Promise<void> {
  const about = { name: startOperation, actor, at: now.toISOString(), summary: withSample ? 'Założono bazę z danymi Referatu z lat 2023–2026' : 'Założono pustą bazę' }
  await runOperation(db, about, async (tx) => {
    await loadDictionaries(tx, resourcesDir)
    if (withSample) await loadSample(tx, resourcesDir)
  })
}
