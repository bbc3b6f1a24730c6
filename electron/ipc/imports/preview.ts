import { setImmediate } from 'node:timers/promises'
import type { Output, Parsed } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import { pageOfImportRows } from '#electron/store/import-plans.ts'
import type { JobContext } from '#electron/ipc/context.ts'
import { importers } from './importers.ts'
import type { ImportLayout, ImportProblem } from './importer.ts'
import { summaryOf } from './outcomes.ts'
import { openPlan } from './plan-writer.ts'
import { readFiles } from './read-files.ts'
import { toImportRow } from './import-row.ts'

/** Rows that come with the preview itself. */
const firstRows = 100

/** Reads the files and keeps what would change; a plan that is not finished is not kept. */
export async function previewImport({ kind, paths, ...options }: Parsed<'imports.preview'>, context: JobContext): Promise<Output<'imports.preview'>> {
  const { services, write, signal, progress } = context
  const problems: ImportProblem[] = []
  const layouts: ImportLayout[] = []
  const names: string[] = []
  const addProblem = (problem: ImportProblem) => void problems.push(problem)
  const chosen = [...new Set(paths.map((path) => services.resolvePath('open', path)))]

  async function* files() {
    for await (const file of readFiles(chosen, { signal, progress: (done, total) => progress(done * 100, total * 100), addProblem })) {
      names.push(file.name)
      yield file
    }
  }
  /** Files count equally, and within one of them the share of its rows. */
  async function pause(share: number) {
    await setImmediate()
    if (signal.aborted) throw new AppError('cancelled')
    progress(Math.floor((names.length - 1 + share) * 100), chosen.length * 100)
  }
  const plan = await openPlan(kind, context)
  try {
    await importers[kind].preview({ db: context.db, services, options, files: files(), add: plan.add, addProblem, pause, addLayout: (layout) => void layouts.push(layout), keep: (work) => write('', work) })
    const { outcomes } = await plan.finish({ files: names, problems, layouts })
    const { rows } = await pageOfImportRows(context.db, plan.id, { limit: firstRows })
    return { plan: plan.id, summary: summaryOf(outcomes), rows: rows.map(toImportRow), problems, layouts }
  } catch (error) {
    await plan.drop()
    throw error
  }
}
