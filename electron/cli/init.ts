import { systemClock } from '#electron/platform/clock.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { operatingSystemUser } from '#electron/platform/user.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { resolve } from 'node:path'
import { databaseOf, readArguments } from './arguments.ts'
import type { Environment } from './usage.ts'

export async function initDatabase(args: string[], environment: Environment): Promise<number> {
  const { values } = readArguments(args, { db: { type: 'string' }, sample: { type: 'boolean' } })
  const path = resolve(databaseOf(values.db, environment))
  const store = await createOfficeStore(path, { resourcesDir: resourcesDir(), now: systemClock(), actor: operatingSystemUser(), withSample: values.sample ?? false })
  await store.close()
  process.stdout.write(`${path}\n`)
  return 0
}
