import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError, type Environment } from './usage.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** The words of a command, in the standard way; UsageError for an unknown option or too many words. */
export function readArguments<O extends Options>(args: string[], options: O, words = 0) {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: words > 0, strict: true })
    if (parsed.positionals.length > words) throw new UsageError(`too many words: ${parsed.positionals.slice(words).join(' ')}`)
    return parsed
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(error instanceof Error ? error.message : 'wrong arguments')
  }
}

/** The database file that is meant. */
export function databaseOf(db: string | undefined, environment: Environment): string {
  const path = db ?? environment['REFERAT_DB']
  if (!path) throw new UsageError('which database? Name it with --db FILE or REFERAT_DB')
  return path
}
