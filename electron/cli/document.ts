import { databaseOf, readArguments } from './arguments.ts'
import { report } from './report.ts'
import { openApplication } from './open-application.ts'
import { targetOf } from './target.ts'
import { UsageError, type Environment } from './usage.ts'

export async function makeDocument(args: string[], environment: Environment): Promise<number> {
  const { values, positionals: [kind] } = readArguments(args, {
    for: { type: 'string', multiple: true }, format: { type: 'string' }, out: { type: 'string' }, db: { type: 'string' }, variant: { type: 'string' }, internal: { type: 'boolean' }, checked: { type: 'boolean' },
  }, 1)
  if (!kind) throw new UsageError('which kind of document?')
  const input = { kind, for: targetOf(needed(values.for, '--for meeting:ID or --for year:2026')), ...(values.variant && { variant: values.variant }), ...(values.internal && { isInternal: true }), ...(values.checked && { isCheckedByUser: true }), format: needed(values.format, '--format'), path: needed(values.out, '--out') }
  const application = await openApplication({ path: databaseOf(values.db, environment) })
  try {
    return report(await application.dispatch('documents.export', input))
  } finally {
    await application.close()
  }
}

function needed<T>(value: T | undefined, option: string): T {
  if (!value) throw new UsageError(`${option} is needed`)
  return value
}
