import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { preparedOffice, preparedVariable } from './prepared-office.ts'

let folder: string

/** Makes the databases with which hundreds of tests begin, once for all of them: a copy is there in a tenth of the time. */
export async function setup(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'referat-prepared-'))
  process.env[preparedVariable] = folder
  for (const withSample of [false, true]) {
    const { path, at } = preparedOffice(withSample)
    const store = await createOfficeStore(path, { resourcesDir: resourcesDir(), now: at, actor: 'anna', withSample })
    await store.close()
  }
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true })
}
