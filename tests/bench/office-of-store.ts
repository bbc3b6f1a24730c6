import type { Input, Name, Output } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import { makeApplication } from '#electron/ipc/application.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import type { Services } from '#electron/ipc/services.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import type { Store } from '#electron/store/open.ts'

export type Ask = <N extends Name>(name: N, input: Input<N>) => Promise<Output<N>>

/** The real dispatcher before an open store, as the main process has it; nothing of a window. */
export function officeOf(store: Store): Ask {
  const refuse = async () => { throw new AppError('unexpected') }
  const services: Services = {
    now: () => new Date('2026-11-21T08:00:00Z'), systemUser: () => 'anna', version: '0.0.0', databasePath: store.path, backupFolder: '', backupReason: 'asked', resourcesDir: resourcesDir(),
    backupState: () => ({ lastAt: null, isVerified: false, problem: null }), restore: refuse, chooseFile: async () => null, chooseFiles: async () => [], resolvePath: (_purpose, path) => path, renderPdf: refuse, print: refuse, toggleRoom: refuse,
  }
  const { dispatch } = makeApplication({ store: () => store, services, handlers, log: () => undefined, onChanged: () => undefined })
  return async (name, input) => {
    const reply = await dispatch(name, input)
    if (!reply.ok) throw new Error(`${name} was refused: ${reply.error.code} ${reply.error.reason ?? ''}`)
    return reply.value as never
  }
}
