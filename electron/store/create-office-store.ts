import { rmSync } from 'node:fs'
import { runOperation } from './journal.ts'
import { createStore, type Store } from './open.ts'
import { loadDictionaries, loadSample } from './sample/load-sample.ts'
import { startOperation } from './start-operation.ts'

export type Start = { resourcesDir: string; now: Date; actor: string; withSample: boolean }

/**
 * A new file with what every office needs (spheres, settings), and with the sample when asked. This is where its history begins: it cannot be undone as a whole.
 * Never overwrites: `io_failed` (`file_exists`). A half-filled file does not stay.
 */
export async function createOfficeStore(path: string, { resourcesDir, now, actor, withSample }: Start): Promise<Store> {
  const store = await createStore(path)
  try {
    const about = { name: startOperation, actor, at: now.toISOString(), summary: withSample ? 'Założono bazę z danymi Referatu z lat 2023–2026' : 'Założono pustą bazę' }
    await runOperation(store.db, about, async (db) => {
      await loadDictionaries(db, resourcesDir)
      if (withSample) await loadSample(db, resourcesDir)
    })
    return store
  } catch (error) {
    await store.close()
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
    throw error
  }
}
