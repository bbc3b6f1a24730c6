import { text } from 'node:stream/consumers'
import { databaseOf, readArguments } from './arguments.ts'
import { openApplication } from './open-application.ts'
import { report } from './report.ts'
import { UsageError, type Environment } from './usage.ts'

export async function callOperation(args: string[], environment: Environment): Promise<number> {
  const { values, positionals: [name, json = '{}'] } = readArguments(args, { db: { type: 'string' }, backups: { type: 'string' } }, 2)
  if (!name) throw new UsageError('which operation?')
  const input = parseInput(json === '-' ? await text(process.stdin) : json)
  const application = await openApplication({ path: databaseOf(values.db, environment), backups: values.backups })
  const jobId = 'call'
  const cancel = () => application.cancel(jobId)
  process.once('SIGINT', cancel)
  try {
    return report(await application.dispatch(name, input, { jobId, onProgress: ({ done, total }) => process.stderr.write(`${done}/${total}\n`) }))
  } finally {
    process.off('SIGINT', cancel)
    await application.close()
  }
}

function parseInput(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new UsageError('the input is not JSON')
  }
}
