import { sql, type RawBuilder } from 'kysely'
import { isCurrentPostulate } from './current-postulates.ts'
import { foreignKeysOf } from './foreign-keys.ts'
import { journaledTables } from './journaled-tables.ts'
import { keyOf } from './net-effect.ts'
import { within, type WriteDb } from './open-operation.ts'
import { oneOf, selectRows } from './select-rows.ts'
import type { EntityTable } from './tables.ts'
import { goesAway, type Refusal, type Verdict } from './undo-verdict.ts'

/** `columns`: those of which one went back; `gone`: rows that went away. `undoes`: the operation that is taken back. */
type Rule = { reason: Refusal; table: EntityTable; columns: readonly string[] | 'gone'; broken: (ids: RawBuilder<string>, undoes: number) => RawBuilder<{ id: string }> }

const hasFinal = (postulate: RawBuilder<string>) => sql`exists (select 1 from position where position.postulate = ${postulate} and state in ('approved', 'published'))`

const hasJoined = (postulate: RawBuilder<string>) => sql`exists (select 1 from postulate as other where other.mergedInto = ${postulate} and other.isCancelled = 0)`

/** A position that was approved after an operation and still is. */
const isApprovedSince = (operation: number) => sql`position.state in ('approved', 'published')
  and exists (select 1 from change where tableName = 'position' and rowId = position.id and operation > ${operation} and json_extract(after, '$.state') in ('approved', 'published'))`

/** What the handlers of single acts see to and an undo out of order could break, asked of rows in which one of the columns went back. */
const rules: readonly Rule[] = [
  {
    reason: 'replaced',
    table: 'postulate',
    columns: ['mergedInto', 'isCancelled'],
    broken: (ids) => sql`select one.id from postulate as one join postulate on postulate.id = one.mergedInto where one.id in ${ids} and one.isCancelled = 0
      and (not ${isCurrentPostulate} or ${hasFinal(sql`one.id`)} or ${hasJoined(sql`one.id`)})`,
  },
  {
    reason: 'replaced',
    table: 'postulate',
    columns: ['splitFrom', 'isCancelled'],
    broken: (ids) => sql`select one.id from postulate as one join postulate as whole on whole.id = one.splitFrom where one.id in ${ids} and one.isCancelled = 0 and (whole.mergedInto is not null or ${hasFinal(sql`whole.id`)} or ${hasJoined(sql`whole.id`)})`,
  },
  {
    reason: 'already_carried',
    table: 'postulate',
    columns: ['carriedFrom', 'meeting', 'isCancelled'],
    broken: (ids) => sql`select one.id from postulate as one where one.id in ${ids} and one.isCancelled = 0
      and exists (select 1 from postulate as other where other.carriedFrom = one.carriedFrom and other.meeting = one.meeting and other.id <> one.id and other.isCancelled = 0)`,
  },
  {
    reason: 'replaced',
    table: 'position',
    columns: ['state', 'postulate'],
    broken: (ids) => sql`select position.id from position join postulate on postulate.id = position.postulate where position.id in ${ids} and position.state in ('approved', 'published') and not ${isCurrentPostulate}`,
  },
  {
    reason: 'position_locked',
    table: 'position',
    columns: ['unit', 'decision', 'text', 'author'],
    broken: (ids, undoes) => sql`select id from position where id in ${ids} and ${isApprovedSince(undoes)}`,
  },
  {
    reason: 'position_locked',
    table: 'postulate',
    columns: ['content', 'rationale', 'currentText'],
    broken: (ids, undoes) => sql`select postulate as id from position where postulate in ${ids} and ${isApprovedSince(undoes)}`,
  },
  {
    // What readers had before stays under what they have now.
    reason: 'published_later',
    table: 'rosterVersion',
    columns: 'gone',
    broken: (ids) => sql`select rowId as id from change where tableName = 'rosterVersion' and kind = 'insert' and rowId in ${ids}
      and exists (select 1 from rosterVersion where roster = json_extract(after, '$.roster') and number > json_extract(after, '$.number'))`,
  },
]

/** Marks the rows that must not be as they are now that all went back. True when there are any. */
export async function refuseBroken(db: WriteDb, verdicts: ReadonlyMap<string, Verdict>): Promise<boolean> {
  const undoes = within(db).operation.undoes!
  const undone = [...verdicts.values()].filter(({ outcome }) => outcome === 'undone')
  let hasRefused = await refuseNeeded(db, undone.filter(goesAway))
  for (const { reason, table, columns, broken } of rules) {
    const written = undone.filter(({ ref, wanted }) => ref.tableName === table && (columns === 'gone' ? wanted === null : wanted !== null && columns.some((column) => column in wanted)))
    if (written.length === 0) continue
    const found = await selectRows(db, broken(oneOf(written.map(({ ref }) => ref.rowId)), undoes))
    for (const { id } of found) verdicts.get(keyOf({ tableName: table, rowId: id }))!.outcome = reason
    hasRefused ||= found.length > 0
  }
  return hasRefused
}

/** A row that is cancelled instead of deleted: the database would not mind what still refers to it. What is cancelled itself does not count. */
async function refuseNeeded(db: WriteDb, gone: readonly Verdict[]): Promise<boolean> {
  let hasRefused = false
  for (const [table, verdicts] of Map.groupBy(gone, ({ ref }) => ref.tableName)) {
    if (!journaledTables[table].keepOnUndo) continue
    const needed = await readNeeded(db, table, oneOf(verdicts.map(({ ref }) => ref.rowId)))
    for (const verdict of verdicts) if (needed.has(verdict.ref.rowId)) verdict.outcome = 'still_needed'
    hasRefused ||= needed.size > 0
  }
  return hasRefused
}

async function readNeeded(db: WriteDb, table: EntityTable, ids: RawBuilder<string>): Promise<Set<string>> {
  const needed = new Set<string>()
  for (const user of Object.keys(journaledTables) as EntityTable[]) {
    const isLiving = sql.join(Object.entries(journaledTables[user].keepOnUndo ?? {}).map(([column, value]) => sql`and ${sql.ref(column)} <> ${value}`), sql` `)
    for (const { column, target } of await foreignKeysOf(db, user)) {
      if (target !== table) continue
      const rows = await selectRows(db, sql<{ id: string }>`select ${sql.ref(column)} as id from ${sql.table(user)} where ${sql.ref(column)} in ${ids} ${isLiving}`)
      for (const { id } of rows) needed.add(id)
    }
  }
  return needed
}
