import type { AppError } from '#shared/errors.ts'
import { toAppError } from '#electron/ipc/to-app-error.ts'
import { describeError } from '#electron/platform/log.ts'
import { callOperation } from './call.ts'
import { checkDatabase } from './check.ts'
import { makeDemo } from './demo.ts'
import { makeDocument } from './document.ts'
import { importFiles } from './import.ts'
import { initDatabase } from './init.ts'
import { listOperations } from './operations.ts'
import { generalHelp, helpOf, UsageError, usages, type CommandName, type Environment } from './usage.ts'

type Command = (args: string[], environment: Environment) => Promise<number>

const commands: { [C in CommandName]: Command } = { demo: makeDemo, init: initDatabase, operations: listOperations, call: callOperation, document: makeDocument, import: importFiles, check: checkDatabase }

const isCommand = (word: string): word is CommandName => Object.hasOwn(usages, word)

/** Runs the command line and gives its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runCommand([word = '--help', ...args]: string[], environment: Environment): Promise<number> {
  try {
    if (word === '--help' || word === '-h' || word === 'help') return print(generalHelp())
    if (!isCommand(word)) throw new UsageError(`unknown command: ${word}`)
    if (args.includes('--help') || args.includes('-h')) return print(helpOf(word))
    return await commands[word](args, environment)
  } catch (error) {
    if (error instanceof UsageError) return complain(`${error.message}\n${isCommand(word) ? helpOf(word) : generalHelp()}`, 2)
    const known = toAppError(error)
    process.stdout.write(`${JSON.stringify({ ok: false, error: known.toWire() })}\n`)
    return complain(`${describe(known)}\n`, 1)
  }
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function complain(text: string, code: number): number {
  process.stderr.write(text)
  return code
}

/** Of what should not have happened also its causes, in words without any input or personal data. */
const describe = (error: AppError) => (error.code === 'unexpected' ? describeError(error) : [error.code, error.reason].filter(Boolean).join(': '))
