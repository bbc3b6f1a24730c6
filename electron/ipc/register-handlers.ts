import { v7 as newId } from 'uuid'
import type * as z from 'zod'
import type { Problems } from '#shared/domain/entity.ts'
import { AppError } from '#shared/errors.ts'
import { listPage, type ListQuery, type ListSpec } from '#electron/store/lists/list-page.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import { deleteEntity, insertEntity, readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'
import { partTables, readPartIds } from '#electron/store/parts.ts'
import type { Row } from '#electron/store/journaled.ts'
import { usesOf } from '#electron/store/uses-of.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { ReadContext, WriteContext } from './context.ts'
import { accusatives, plurals } from './register-names.ts'
import { todayOf } from './services.ts'

type Stored = { id: string; revision: number }

/** What a register adds to the five operations that are the same everywhere. */
export type RegisterSpec<E extends Stored, F extends Record<string, unknown>, S extends string, R extends { id: string }> = {
  table: RegisterTable
  /** How it is listed, where the day matters: on a day. */
  list: ListSpec<F, S, R> | ((today: string) => ListSpec<F, S, R>)
  /** What a field holds that `create` did not name, and the form of a stored one. */
  entity: { blank: object; stored: z.ZodType<E> }
  /** Rules over several fields, on the whole entity as it will be. */
  problems?: (entity: E) => Problems
  /** Values that follow from others, and refusals that need the store. `before` is null for a new one. */
  settle?: (entity: E, before: E | null, context: WriteContext) => Promise<E> | E
  /** Columns that are no field of the entity. */
  columns?: (entity: E, before: E | null, db: ReadDb) => Promise<Row> | Row
}

/** The handlers of `<noun>.list`, `.get`, `.create`, `.update` and `.remove`. */
export function registerHandlers<E extends Stored, F extends Record<string, unknown>, S extends string, R extends { id: string }>(spec: RegisterSpec<E, F, S, R>) {
  const { table, list, entity: { blank }, problems, settle, columns } = spec
  const called = accusatives[table]

  const settled = async (entity: E, before: E | null, context: WriteContext): Promise<E> => {
    const whole = settle ? await settle(entity, before, context) : entity
    const fields = problems?.(whole) ?? {}
    if (Object.keys(fields).length > 0) throw new AppError('invalid_input', { fields })
    return whole
  }

  return {
    list: (query: ListQuery<F, S>, { db, services }: ReadContext) => listPage(db, typeof list === 'function' ? list(todayOf(services)) : list, query),

    get: ({ id }: { id: string }, { db }: ReadContext) => readEntity<E>(db, table, id),

    async create(input: Partial<E>, context: WriteContext): Promise<E> {
      const entity = await settled({ ...blank, ...input, id: newId(), revision: 1 } as E, null, context)
      await insertEntity(context.db, table, entity, await columns?.(entity, null, context.db))
      context.describe(`Dodano ${called}: ${await recordTitle(context.db, table, entity.id)}`)
      return readEntity<E>(context.db, table, entity.id)
    },

    async update(patch: Partial<E> & Stored, context: WriteContext): Promise<E> {
      const before = await readEntity<E>(context.db, table, patch.id)
      const whole = await settled({ ...before, ...patch }, before, context)
      const changed = Object.fromEntries(Object.entries(whole).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof E])))
      await updateEntity(context.db, table, { ...changed, id: patch.id, revision: patch.revision }, await columns?.(whole, before, context.db))
      context.describe(`Zmieniono ${called}: ${await recordTitle(context.db, table, patch.id)}`)
      return readEntity<E>(context.db, table, patch.id)
    },

    async remove({ id }: { id: string }, context: WriteContext): Promise<object> {
      await readEntity(context.db, table, id)
      context.describe(`Usunięto ${called}: ${await recordTitle(context.db, table, id)}`)
      await assertUnused(context.db, table, id)
      for (const part of await readPartIds(context.db, table, id)) await deleteEntity(context.db, part.table, part.id)
      await deleteEntity(context.db, table, id)
      return {}
    },
  }
}

/** Says what still refers to the record, its own parts aside, before the database would refuse without a word. */
async function assertUnused(db: ReadDb, table: RegisterTable, id: string): Promise<void> {
  const parts = partTables(table)
  const uses = (await usesOf(db, table, id)).filter((use) => !parts.includes(use.table))
  if (uses.length > 0) throw new AppError('rule_broken', { reason: 'still_needed', params: { uses: uses.map((use) => `${plurals[use.table]} – ${use.count}`).join(', ') } })
}

/** The five handlers under the names of the contract. */
export function named<const N extends string, H extends Record<'list' | 'get' | 'create' | 'update' | 'remove', unknown>>(noun: N, handlers: H) {
  return Object.fromEntries(Object.entries(handlers).map(([verb, handle]) => [`${noun}.${verb}`, handle])) as { [V in keyof H & string as `${N}.${V}`]: H[V] }
}
