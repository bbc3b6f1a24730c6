import { basename } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { messageOf } from '#shared/text/messages.ts'
import { readFileCapped } from '#electron/exchange/read-file-capped.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import type { JobContext } from '#electron/ipc/context.ts'
import { toAppError } from '#electron/ipc/to-app-error.ts'
import type { ImportProblem, ReadFile } from './importer.ts'

type Reading = Pick<JobContext, 'signal' | 'progress'> & { addProblem: (problem: ImportProblem) => void }

/** The files one after another. One that cannot be read is a problem and does not stop the others; `cancelled` does. */
export async function* readFiles(paths: readonly string[], { signal, progress, addProblem }: Reading): AsyncGenerator<ReadFile> {
  for (const [index, path] of paths.entries()) {
    if (signal.aborted) throw new AppError('cancelled')
    progress(index, paths.length)
    const name = basename(path)
    try {
      const tables = await readTableFile(name, await readFileCapped(path), { signal })
      yield { name, tables }
    } catch (error) {
      const { code, ...rest } = toAppError(error).toWire()
      if (code !== 'io_failed') throw error
      addProblem({ file: name, sentence: messageOf({ code, ...rest }) })
    }
  }
  progress(paths.length, paths.length)
}
