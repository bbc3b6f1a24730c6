import { checkFile } from '#electron/store/check-file.ts'
import { databaseOf, readArguments } from './arguments.ts'
import type { Environment } from './usage.ts'

export async function checkDatabase(args: string[], environment: Environment): Promise<number> {
  const { values } = readArguments(args, { db: { type: 'string' } })
  const checks = await checkFile(databaseOf(values.db, environment))
  for (const { check, ok, detail } of checks) process.stdout.write(`${check}: ${ok ? 'ok' : inOneLine(detail)}\n`)
  const failed = checks.filter(({ ok }) => !ok)
  if (failed.length > 0) process.stderr.write(`damaged: ${failed.map(({ check }) => check).join(', ')}\n`)
  return failed.length > 0 ? 1 : 0
}

/** SQLite tells some faults in several lines. */
const inOneLine = (detail: string) => detail.replaceAll(/\s*[\r\n]+\s*/g, '; ')
