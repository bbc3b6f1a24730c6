import { basename } from 'node:path'
import type { Output, Parsed } from '#shared/contract/index.ts'
import type { AppHandlers } from '#electron/ipc/context.ts'
import type { Services } from '#electron/ipc/services.ts'
import type { JobName } from '#electron/jobs/messages.ts'
import type { WorkerRunner } from '#electron/jobs/worker-runner.ts'
import type { HandlePurpose } from '#electron/platform/handles.ts'

type Jobs = Pick<AppHandlers, JobName>
type JobContext = { signal: AbortSignal; progress: (done: number, total: number) => void }
type JobsSetting = Pick<Services, 'resolvePath'> & {
  /** Throws when there is no open store: then no worker may open it either. */
  assertOpen: () => void
  onBackup: (at: string) => void
}

/** The jobs that run in the worker. Handles are exchanged for their paths here, and the page gets only names of files back. */
export function jobsInWorker(worker: Pick<WorkerRunner, 'run'>, { resolvePath, assertOpen, onBackup }: JobsSetting): Jobs {
  const run = async <N extends JobName>(name: N, input: unknown, { signal, progress }: JobContext): Promise<Output<N>> => {
    assertOpen()
    return (await worker.run(name, { input, signal, progress })) as Output<N>
  }
  /** A job that writes one file. */
  const saving = <N extends 'documents.export' | 'documents.reproduce' | 'templates.save' | 'exports.register' | 'rosters.exportWorkbook'>(name: N) => async (input: Parsed<N>, context: JobContext): Promise<Output<N>> => {
    const made = await run(name, { ...input, path: taken('save', input.path) }, context)
    return { ...made, path: basename(made.path) }
  }
  /** The path behind a handle; one that writes works once, so it is not used up while there is no store. */
  const taken = (purpose: HandlePurpose, handle: string) => {
    assertOpen()
    return resolvePath(purpose, handle)
  }
  const named = <F extends { path: string }>(files: readonly F[]): F[] => files.map((file) => ({ ...file, path: basename(file.path) }))

  return {
    'documents.export': saving('documents.export'),
    'documents.reproduce': saving('documents.reproduce'),
    'documents.verify': (input, context) => run('documents.verify', { path: taken('open', input.path) }, context),
    'templates.save': saving('templates.save'),
    'templates.check': (input, context) => run('templates.check', { ...input, path: taken('open', input.path) }, context),
    'templates.preview': ({ path, ...input }, context) => run('templates.preview', { ...input, ...(path !== undefined && { path: taken('open', path) }) }, context),
    'templates.add': (input, context) => run('templates.add', { ...input, path: taken('open', input.path) }, context),
    'exports.register': saving('exports.register'),
    'rosters.exportWorkbook': saving('rosters.exportWorkbook'),
    'documents.exportForEach': async (input, context) => {
      const { files, leftOut } = await run('documents.exportForEach', { ...input, folder: taken('folder', input.folder) }, context)
      return { files: named(files), leftOut }
    },
    'documents.publicationPack': async ({ path, folder, ...order }, context) => {
      const made = await run('documents.publicationPack', { ...order, ...(path !== undefined && { path: taken('save', path) }), ...(folder !== undefined && { folder: taken('folder', folder) }) }, context)
      return { ...made, path: basename(made.path) }
    },
    'documents.makeSet': async (input, context) => {
      const made = await run('documents.makeSet', { ...input, folder: taken('folder', input.folder) }, context)
      return { ...made, path: basename(made.path) }
    },
    'rosters.exportIcs': async (input, context) => ({ files: named((await run('rosters.exportIcs', { ...input, folder: taken('folder', input.folder) }, context)).files) }),
    'positions.exportWorkbooks': async (input, context) => {
      const { files, letters } = await run('positions.exportWorkbooks', { ...input, folder: taken('folder', input.folder) }, context)
      return { files: named(files), letters: named(letters) }
    },
    'imports.preview': (input, context) => run('imports.preview', { ...input, paths: input.paths.map((path) => taken('open', path)) }, context),
    'imports.apply': (input, context) => run('imports.apply', input, context),
    'settings.checkLogo': (input, context) => run('settings.checkLogo', { path: taken('open', input.path) }, context),
    'settings.setLogo': (input, context) => run('settings.setLogo', { ...input, path: taken('open', input.path) }, context),
    'backups.create': async (input, context) => {
      const made = await run('backups.create', input, context)
      onBackup(made.at)
      return made
    },
    'backups.verify': (input, context) => run('backups.verify', input, context),
  }
}
