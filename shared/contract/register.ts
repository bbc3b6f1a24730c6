import type * as z from 'zod'
import { read, write, type Operation } from './define.ts'
import { byId, listInput, nothing, page } from './list.ts'

type Shape = Record<string, z.ZodType>
type Entity = { create: z.ZodType; update: z.ZodType; stored: z.ZodType }

/** The five operations that every register has, under its plural noun. */
export function register<const N extends string, E extends Entity, R extends z.ZodType, F extends Shape, const S extends readonly [string, ...string[]]>(
  noun: N, { entity, row, filters, sorts }: { entity: E; row: R; filters: F; sorts: S },
) {
  const operations = {
    [`${noun}.list`]: read(listInput(filters, sorts), page(row)),
    [`${noun}.get`]: read(byId, entity.stored),
    [`${noun}.create`]: write(entity.create, entity.stored),
    [`${noun}.update`]: write(entity.update, entity.stored),
    [`${noun}.remove`]: write(byId, nothing),
  }
  return operations as {
    [K in `${N}.list`]: Operation<'read', ReturnType<typeof listInput<F, S>>, ReturnType<typeof page<R>>>
  } & { [K in `${N}.get`]: Operation<'read', typeof byId, E['stored']> } & { [K in `${N}.create`]: Operation<'write', E['create'], E['stored']> }
    & { [K in `${N}.update`]: Operation<'write', E['update'], E['stored']> } & { [K in `${N}.remove`]: Operation<'write', typeof byId, typeof nothing> }
}
