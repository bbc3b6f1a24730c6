import type { Kysely } from 'kysely'
import { fromText, toText } from './canonical.ts'
import type { Row } from './journaled.ts'
import { journaledTables } from './journaled-tables.ts'
import { latestVersion } from './migrations/index.ts'
import type { AnyDb, OpenOperation } from './open-operation.ts'
import { runCompiled } from './run-compiled.ts'
import type { Schema } from './schema.ts'
import { genesis, hashContent, hashOperation, linkChange, newSalt } from './seal.ts'
import type { ChangeRow, OperationRow } from './system-tables.ts'
import type { EntityTable } from './tables.ts'

/** Who does what and when (a UTC moment). A `summary` that is a function is asked after the work. One `session` is one visit of one form. */
export type About = { name: string; actor: string; at: string; summary: string | (() => string); session?: string | undefined }

type Content = { before: string | null; after: string | null }
type Sealed = Pick<ChangeRow, 'before' | 'after' | 'salt' | 'contentHash'>
type NewChange = Pick<ChangeRow, 'tableName' | 'rowId' | 'kind'> & (Content | { contentHash: Buffer })

const flushAt = 100

/** Adds a change to the open operation. One that brings its hash (a redaction) has no content of its own. */
export async function recordChange(tx: AnyDb, operation: OpenOperation, change: NewChange): Promise<void> {
  const { tableName, rowId, kind } = change
  operation.seq += 1
  const content: Sealed = 'contentHash' in change ? { before: null, after: null, salt: null, contentHash: change.contentHash } : seal(change)
  const row: ChangeRow = { operation: operation.id, seq: operation.seq, tableName, rowId, kind, ...content }
  operation.root = linkChange(operation.root, row)
  operation.buffer.push(row)
  if (operation.buffer.length === flushAt) await flushChanges(tx, operation)
}

function seal({ before, after }: Content): Sealed {
  const salt = newSalt()
  return { before, after, salt, contentHash: hashContent(salt, before, after) }
}

/** Writes what is still only in memory. */
export async function flushChanges(tx: AnyDb, operation: OpenOperation): Promise<void> {
  const rows = operation.buffer.splice(0)
  if (rows.length === 0) return
  const parameters = rows.flatMap(({ operation: id, seq, tableName, rowId, kind, before, after, salt, contentHash }) => [id, seq, tableName, rowId, kind, before, after, salt, contentHash])
  const log = tx as unknown as Kysely<Schema>
  await runCompiled(tx, { key: `record ${rows.length}`, parameters, compile: () => log.insertInto('change').values(rows).compile() })
}

/** Writes the operation's own row, sealed, after all its changes. */
export async function closeOperation(db: Kysely<Schema>, operation: OpenOperation, { about, prevHash }: { about: About; prevHash: Buffer }): Promise<void> {
  await flushChanges(db as unknown as AnyDb, operation)
  const { at, actor, name, session = null } = about
  const salt = newSalt()
  const summary = summaryOf(about)
  const row = { id: operation.id, at, actor, name, undoes: operation.undoes, schemaVersion: latestVersion, contentHash: hashContent(salt, summary), changes: operation.seq, prevHash }
  await db.insertInto('operation').values({ ...row, session, summary, salt, hash: hashOperation(row, operation.root) }).execute()
}

/**
 * Autosave: one editing session changing one and the same row, nothing in between: the last operation grows instead of a new one.
 * A step (a new state, a new stage) stays by itself. The fields are joined; one that is back at its first value drops out. When none is left the operation stays, with nothing to undo,
 * because numbers have no gaps. True when it grew.
 */
export async function growOperation(db: Kysely<Schema>, head: OperationRow, { operation, about }: { operation: OpenOperation; about: About }): Promise<boolean> {
  const [next] = operation.buffer
  if (!next || operation.seq !== 1 || operation.undoes !== null || !mayGrow(head, about)) return false
  const last = await db.selectFrom('change').selectAll().where('operation', '=', head.id).executeTakeFirstOrThrow()
  if (last.kind !== 'update' || next.kind !== 'update' || last.tableName !== next.tableName || last.rowId !== next.rowId || last.salt === null) return false
  if (isStep(last) || isStep(next)) return false
  const joined = seal(joinContent(last, next))
  const summary = summaryOf(about)
  const salt = newSalt()
  const grown = { ...head, at: about.at, contentHash: hashContent(salt, summary) }
  await db.updateTable('change').set(joined).where('operation', '=', head.id).execute()
  await db
    .updateTable('operation')
    .set({ at: grown.at, summary, salt, contentHash: grown.contentHash, hash: hashOperation(grown, linkChange(genesis, { ...last, ...joined })) })
    .where('id', '=', head.id)
    .execute()
  return true
}

function mayGrow(head: OperationRow, about: About): boolean {
  const isSameVisit = about.session !== undefined && head.session === about.session && head.actor === about.actor && head.name === about.name
  return isSameVisit && head.changes === 1 && head.undoes === null && head.schemaVersion === latestVersion && head.salt !== null
}

const isStep = ({ tableName, before, after }: ChangeRow) => journaledTables[tableName as EntityTable].isStep?.(contentText(before), contentText(after)) ?? false

function joinContent(last: Content, next: Content): Content {
  const before: Row = { ...contentText(next.before), ...contentText(last.before) }
  const after: Row = { ...contentText(last.after), ...contentText(next.after) }
  for (const column of Object.keys(after)) {
    if (before[column] !== after[column]) continue
    delete before[column]
    delete after[column]
  }
  return { before: toText(before), after: toText(after) }
}

const contentText = (text: string | null): Row => fromText(text ?? '{}')
const summaryOf = ({ summary }: About): string => (typeof summary === 'string' ? summary : summary())

/** The last operation may no longer grow: its hash is about to leave the program (a backup, a printed audit trail). */
export async function closeSession(db: Kysely<Schema>): Promise<void> {
  await db.updateTable('operation').set({ session: null }).where('session', 'is not', null).execute()
}
