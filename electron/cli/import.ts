import type { Output } from '#shared/contract/index.ts'
import { importKinds, needsChoice } from '#shared/domain/import-outcome.ts'
import type { Reply } from '#shared/errors.ts'
import { databaseOf, readArguments } from './arguments.ts'
import { openApplication, type OpenedApplication } from './open-application.ts'
import { report } from './report.ts'
import { targetOf } from './target.ts'
import { UsageError, type Environment } from './usage.ts'

type Preview = Output<'imports.preview'>
const jobId = 'import'
const mostFiles = 200

/** Files into the register, all of them or nothing; `--for roster:ID` says where, when the files do not. Rows that need a person's choice, or a file that cannot be read, stop it before anything is stored. */
export async function importFiles(args: string[], environment: Environment): Promise<number> {
  const { values, positionals: [kind, ...paths] } = readArguments(args, { db: { type: 'string' }, for: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean' } }, mostFiles + 1)
  if (!kind || !(importKinds as readonly string[]).includes(kind)) throw new UsageError(`which kind of import? One of: ${importKinds.join(', ')}`)
  if (paths.length === 0) throw new UsageError('which files?')
  const into = targetOf(values.for ?? [])
  const application = await openApplication({ path: databaseOf(values.db, environment) })
  const cancel = () => application.cancel(jobId)
  process.once('SIGINT', cancel)
  try {
    const previewed = (await run(application, 'imports.preview', { kind, paths, into })) as Reply<Preview>
    if (!previewed.ok) return report(previewed)
    const { plan, summary, problems } = previewed.value
    if (values['dry-run'] || !isClear(previewed.value)) {
      await application.dispatch('imports.drop', { plan })
      return values['dry-run'] ? report({ ok: true, value: { operation: null, summary, problems } }) : refuse({ summary, problems })
    }
    const applied = (await run(application, 'imports.apply', { plan })) as Reply<Output<'imports.apply'>>
    return report(applied.ok ? { ok: true, value: { ...applied.value, problems } } : applied)
  } finally {
    process.off('SIGINT', cancel)
    await application.close()
  }
}

const run = (application: OpenedApplication, name: string, input: unknown) => application.dispatch(name, input, { jobId, onProgress: ({ done, total }) => process.stderr.write(`${done}/${total}\n`) })

/** Nothing that a person has to decide, and no whole file that could not be read. */
function isClear({ summary: { conflicts, altered, refused }, problems }: Preview): boolean {
  const inDoubt = { conflict: conflicts, altered, refused }
  return !Object.entries(inDoubt).some(([outcome, count]) => needsChoice(outcome as keyof typeof inDoubt) && count > 0) && problems.every(({ row }) => row !== undefined)
}

function refuse(found: Pick<Preview, 'summary' | 'problems'>): number {
  process.stdout.write(`${JSON.stringify({ ok: false, error: { code: 'rule_broken', reason: 'choices_missing' }, ...found })}\n`)
  process.stderr.write('rule_broken: choices_missing\n')
  return 1
}
