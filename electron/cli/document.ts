import { databaseOf, readArguments } from './arguments.ts'
import { report } from './report.ts'
import { openApplication } from './open-application.ts'
import { UsageError, type Environment } from './usage.ts'

export async function makeDocument(args: string[], environment: Environment): Promise<number> {
  const { values, positionals: [kind] } = readArguments(args, {
    for: { type: 'string', multiple: true }, format: { type: 'string' }, out: { type: 'string' }, db: { type: 'string' }, variant: { type: 'string' },
  }, 1)
  if (!kind) throw new UsageError('which kind of document?')
  const input = { kind, for: targetOf(values.for ?? []), ...(values.variant && { variant: values.variant }), format: needed(values.format, '--format'), path: needed(values.out, '--out') }
  const application = await openApplication({ path: databaseOf(values.db, environment) })
  try {
    return report(await application.dispatch('documents.export', input))
  } finally {
    await application.close()
  }
}

function needed(value: string | undefined, option: string): string {
  if (!value) throw new UsageError(`${option} is needed`)
  return value
}

/** `meeting:ID` and `year:2026` → `{ meeting: ID, year: 2026 }`. */
function targetOf(words: string[]): Record<string, string | number> {
  if (words.length === 0) throw new UsageError('for what? Say --for meeting:ID or --for year:2026')
  return Object.fromEntries(words.map((word) => {
    const [target, id] = [word.slice(0, word.indexOf(':')), word.slice(word.indexOf(':') + 1)]
    if (!word.includes(':') || !target || !id) throw new UsageError(`not a target: ${word}`)
    return [target, target === 'year' && /^\d{4}$/.test(id) ? Number(id) : id]
  }))
}
