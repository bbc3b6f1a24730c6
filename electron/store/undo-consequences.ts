import { sql, type RawBuilder } from 'kysely'
import { fromText } from './canonical.ts'
import { gatherSubmitters } from './joined-submitters.ts'
import { updateRow } from './journal.ts'
import type { WriteDb } from './open-operation.ts'
import { oneOf, selectRows } from './select-rows.ts'
import type { ChangeRow } from './system-tables.ts'
import type { EntityTable } from './tables.ts'

/**
 * What has to follow from rows that an undo or a redo wrote out of turn, in the same operation, so that taking that one back takes this back too:
 * a postulate with positions has one that leads, and an entry is submitted by whoever submitted those joined to it. Where nothing came between, nothing follows.
 */
export async function settleConsequences(db: WriteDb, changes: readonly ChangeRow[]): Promise<void> {
  await leadFirst(db, oneOf(await pointedTo(db, changes, { table: 'position', column: 'postulate' })))
  await gatherJoined(db, await pointedTo(db, changes, { table: 'postulateSubmitter', column: 'postulate' }), changes)
}

/** As after removing the leading position: the one entered first takes the lead. */
async function leadFirst(db: WriteDb, postulates: RawBuilder<string>): Promise<void> {
  const first = await selectRows(db, sql<{ id: string; revision: number }>`
    select id, revision from position where id in (select min(id) from position where postulate in ${postulates} group by postulate having max(leading) = 0)`)
  for (const { id, revision } of first) await updateRow(db, 'position', { id, revision, patch: { leading: 1 } })
}

async function gatherJoined(db: WriteDb, owners: readonly string[], changes: readonly ChangeRow[]): Promise<void> {
  const left = await pointedTo(db, changes, { table: 'postulate', column: 'mergedInto' })
  const written = oneOf([...new Set([...owners, ...rowsOf(changes, 'postulate')])])
  const targets = await selectRows(db, sql<{ id: string }>`
    select id from postulate where id in ${oneOf(left)}
    union select mergedInto from postulate where id in ${written} and mergedInto is not null
    union select mergedInto from postulate where mergedInto in ${written}
    union select postulate from postulateSubmitter where postulate in ${written} and isJoined = 1`)
  for (const { id } of targets) await gatherSubmitters(db, id)
}

/** What the rows of a table that the changes are about point to in a column, before, after and now. */
async function pointedTo(db: WriteDb, changes: readonly ChangeRow[], { table, column }: { table: EntityTable; column: string }): Promise<string[]> {
  const recorded = changes.filter(({ tableName }) => tableName === table).flatMap(({ before, after }) => [before, after].map((text) => (text === null ? null : fromText(text)[column])))
  const present = await selectRows(db, sql<{ id: string }>`select distinct ${sql.ref(column)} as id from ${sql.table(table)} where id in ${oneOf(rowsOf(changes, table))} and ${sql.ref(column)} is not null`)
  return [...new Set([...recorded.filter((id) => typeof id === 'string'), ...present.map(({ id }) => id)])]
}

const rowsOf = (changes: readonly ChangeRow[], table: EntityTable) => changes.filter(({ tableName }) => tableName === table).map(({ rowId }) => rowId)
