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
export function defineEntity<F extends Shape, R extends keyof F & string>({ fields, required, blank }: {
  fields: F
  required: readonly R[]
  blank: { [K in Exclude<keyof F, R>]: z.output<F[K]> }
}) {
  const mask = Object.fromEntries(required.map((key) => [key, true])) as { [K in R]: true }
  const optional = z.strictObject(fields).partial()
  type Create = { [K in R]: z.output<F[K]> } & { [K in Exclude<keyof F, R>]?: z.output<F[K]> | undefined }
  type Stored = Values<F> & { id: string; revision: number }
  type Update = Partial<Values<F>> & { id: string; revision: number }
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
