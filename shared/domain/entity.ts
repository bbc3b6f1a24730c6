import * as z from 'zod'
import type { Reason } from '#shared/errors.ts'
import { id, revision } from './field.ts'

type Shape = Record<string, z.ZodType>
type Values<F extends Shape> = { [K in keyof F]: z.output<F[K]> }

/**
 * One schema per entity; the stored form, the input of `create` and the input of `update` follow from it.
 * `blank` says what a field holds that `create` did not name: defaults are not put into the schemas,
 * because zod would then fill them into an `update` too and reset what nobody touched.
 */
export function defineEntity<F extends Shape, R extends keyof F & string, O extends Exclude<keyof F & string, R> = never>({ fields, required, blank, byOperations = [] }: {
  fields: F
  required: readonly R[]
  blank: { [K in Exclude<keyof F, R>]: z.output<F[K]> }
  /** Fields that operations of their own write, by rules of their own: neither `create` nor `update` takes them. */
  byOperations?: readonly O[]
}) {
  const mask = Object.fromEntries(required.map((key) => [key, true])) as { [K in R]: true }
  const taken: readonly string[] = byOperations
  const optional = z.strictObject(Object.fromEntries(Object.entries(fields).filter(([key]) => !taken.includes(key)))).partial()
  type Create = { [K in R]: z.output<F[K]> } & { [K in Exclude<keyof F, R | O>]?: z.output<F[K]> | undefined }
  type Stored = Values<F> & { id: string; revision: number }
  type Update = Partial<Values<Omit<F, O>>> & { id: string; revision: number }
  return {
    fields,
    required,
    blank,
    /** Input of `<noun>.create`. */
    create: optional.required(mask as never) as unknown as z.ZodType<Create, Create>,
    /** Input of `<noun>.update`: the id, the revision that was read, and the fields that change. */
    update: z.strictObject({ ...optional.shape, id, revision }) as unknown as z.ZodType<Update, Update>,
    stored: z.strictObject({ ...fields, id, revision }) as unknown as z.ZodType<Stored, Stored>,
  }
}

export type Stored<E extends { stored: z.ZodType }> = z.output<E['stored']>

/** Path of a field → what is wrong with it; empty when the rules hold. */
export type Problems = Record<string, Reason>
