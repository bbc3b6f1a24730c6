import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from './schema.ts'

/** The newest link of an operation's reversals (the operation itself when there is none), and whether it is out of effect. */
export type Reversal = { tip: number; isUndone: boolean }

/**
 * Undo, redo, undo again … form a chain by `undoes`; an operation is in effect when an even number of reversals hangs on it.
 * A reversal is always newer than what it reverses: asking for that keeps a forged circle from running for ever.
 */
export async function reversalsOf(db: ReadonlyKysely<Schema>, ids: readonly number[]): Promise<Map<number, Reversal>> {
  if (ids.length === 0) return new Map()
  const links = await db
    .withRecursive('chain(id, tip, depth)', (query) =>
      query
        .selectFrom('operation')
        .where('id', 'in', ids)
        .select((e) => ['id', 'id as tip', e.lit(0).as('depth')])
        .unionAll(
          query
            .selectFrom('chain')
            .innerJoin('operation', 'operation.undoes', 'chain.tip')
            .whereRef('operation.id', '>', 'chain.tip')
            .select((e) => ['chain.id', 'operation.id as tip', e('chain.depth', '+', e.lit(1)).as('depth')]),
        ),
    )
    .selectFrom('chain')
    .select(['id', 'tip', 'depth'])
    .orderBy('depth')
    .execute()
  return new Map(links.map(({ id, tip, depth }) => [id, { tip, isUndone: depth % 2 === 1 }]))
}
