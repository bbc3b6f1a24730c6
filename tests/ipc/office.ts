import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach } from 'vitest'
import type { Input, Name, Output } from '#shared/contract/index.ts'
import { AppError, type WireError } from '#shared/errors.ts'
import { makeApplication } from '#electron/ipc/application.ts'
import type { AppHandlers } from '#electron/ipc/context.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import type { Services } from '#electron/ipc/services.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { openStore, type Store } from '#electron/store/open.ts'
import { restoreBackup } from '#electron/store/restore.ts'
import { preparedOffice } from '#tests/prepared-office.ts'

export type Office = Awaited<ReturnType<typeof openOffice>>
type OfficeSetting = { withSample?: boolean; handlers?: Partial<AppHandlers>; services?: Partial<Services> }

const openOffices: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const office of openOffices.splice(0)) await office.close()
})

/** The real dispatcher over a real file in a folder of its own; the clock goes on by one minute at each look. */
export async function openOffice({ withSample = false, ...overrides }: OfficeSetting = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'referat-office-'))
  const path = join(folder, 'referat.db')
  const logged: { name: string; error: unknown }[] = []
  const prepared = preparedOffice(withSample)
  let minute = 1
  const now = () => new Date(prepared.at.getTime() + minute++ * 60_000)
  copyFileSync(prepared.path, path)
  let store: Store = await openStore(path, { isChecked: true })
  let changes = 0

  const services: Services = {
    now, systemUser: () => 'anna', version: '0.0.0', databasePath: path, backupFolder: join(folder, 'kopie'), backupReason: 'asked', resourcesDir: resourcesDir(),
    backupState: () => ({ lastAt: null, isVerified: false, problem: null }), chooseFile: async () => null, chooseFiles: async () => [], print: async () => ({ printed: true }), toggleRoom: async () => ({ isOpen: true }), resolvePath: (_purpose, path) => path,
    renderPdf: async () => { throw new AppError('io_failed', { reason: 'browser_missing' }) },
    async restore(backup) {
      await store.close()
      const { kept } = await restoreBackup({ path, backup, backupFolder: services.backupFolder, now: now().toISOString() })
      store = await openStore(path)
      return { restored: basename(backup), keptAs: kept ? basename(kept) : '' }
    },
    ...overrides.services,
  }
  const setting = { store: () => store, services, handlers: { ...handlers, ...overrides.handlers }, log: (name: string, error: unknown) => void logged.push({ name, error }), onChanged: () => void (changes += 1) }
  let application = makeApplication(setting)

  const office = {
    folder, path, logged, services,
    get store() { return store },
    changes: () => changes,
    dispatch: (name: unknown, input: unknown, call = {}) => application.dispatch(structuredClone(name), structuredClone(input), call),
    cancel: (jobId: string) => application.cancel(jobId),
    /** The value; an AppError when refused. */
    async call<N extends Name>(name: N, input: Input<N>): Promise<Output<N>> {
      const reply = await office.dispatch(name, input)
      if (reply.ok) return structuredClone(reply.value) as Output<N>
      throw new AppError(reply.error.code, reply.error)
    },
    /** The error; fails when it was not refused. */
    async refused(name: Name, input: unknown): Promise<WireError> {
      const reply = await office.dispatch(name, input)
      if (reply.ok) throw new Error(`${name} was not refused`)
      return reply.error
    },
    async restart() {
      await store.close()
      store = await openStore(path)
      application = makeApplication(setting)
    },
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  openOffices.push(office)
  return office
}
