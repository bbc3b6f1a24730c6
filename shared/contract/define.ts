import type * as z from 'zod'

export const kinds = ['read', 'write', 'job'] as const
/** `read`: a read-only store. `write`: one transaction, one operation of the journal. `job`: long work in the worker, with progress, can be cancelled. */
export type Kind = (typeof kinds)[number]

export type Operation<K extends Kind = Kind, I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = { kind: K; input: I; output: O }

export function read<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<'read', I, O> {
  return { kind: 'read', input, output }
}

export function write<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<'write', I, O> {
  return { kind: 'write', input, output }
}

export function job<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<'job', I, O> {
  return { kind: 'job', input, output }
}
