import { contract, type Name, type Output } from '#shared/contract/index.ts'
import type { Kind } from '#shared/contract/define.ts'
import { AppError, type Reply } from '#shared/errors.ts'
import type { AppHandlers, Contexts } from './context.ts'
import { fieldsOf } from './input-problems.ts'
import { toAppError } from './to-app-error.ts'

/** `record`: the id of the record that the operation edits, filled in by the dispatcher. */
export type Call = { jobId?: string; record?: string; onProgress?: (progress: { done: number; total: number }) => void }
/** How each kind of work is surrounded: a read-only store, one transaction, or a job with progress and cancelling. */
export type RunAs = { [K in Kind]: <T>(name: Name, call: Call, work: (context: Contexts[K]) => Promise<T>) => Promise<T> }
export type Dispatch = (name: unknown, input: unknown, call?: Call) => Promise<Reply<unknown>>

/**
 * Runs one operation of the contract: own-property look-up of its name, input checked, handler run in its surroundings, answer checked.
 * Never throws. What went wrong is logged by its kind; nothing of the input or the store reaches the log or the answer.
 */
export function makeDispatch(handlers: AppHandlers, runAs: RunAs, log: (name: string, error: unknown) => void): Dispatch {
  return async (name, input, call = {}) => {
    const known = isName(name) ? name : undefined
    try {
      if (!known) throw new AppError('not_found', { reason: 'unknown_operation' })
      return { ok: true, value: await runOne(known, { input, call, handlers, runAs }) }
    } catch (error) {
      const answer = toAppError(error)
      if (answer.code === 'unexpected' || answer.code === 'io_failed') log(known ?? 'unknown', error)
      return { ok: false, error: answer.toWire() }
    }
  }
}

const isName = (name: unknown): name is Name => typeof name === 'string' && Object.hasOwn(contract, name)

type One = { input: unknown; call: Call; handlers: AppHandlers; runAs: RunAs }

async function runOne(name: Name, { input, call, handlers, runAs }: One): Promise<Output<Name>> {
  const parsed = contract[name].input.safeParse(input, { reportInput: true })
  if (!parsed.success) throw new AppError('invalid_input', { fields: fieldsOf(parsed.error) })
  // The table of handlers is typed by name; here the name is only known at run time.
  const handle = handlers[name] as (input: unknown, context: unknown) => unknown
  const run = runAs[contract[name].kind]
  return run(name, { ...call, ...recordOf(parsed.data) }, async (context) => contract[name].output.parse(await handle(parsed.data, context)) as Output<Name>)
}

const recordOf = (input: unknown): { record?: string } => (typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string' ? { record: input.id } : {})
