import { AppError } from '#shared/errors.ts'
import { fromText } from './canonical.ts'
import { constraintOf, type Constraint } from './constraint.ts'
import { factOperations } from './fact-operations.ts'
import { readRow, savepoint, writeDelete, writeInsert, writeUpdate } from './journal.ts'
import { journaledTables } from './journaled-tables.ts'
import { hasNetEffect, keyOf } from './net-effect.ts'
import { within, type RowRef, type WriteDb } from './open-operation.ts'
import { reversalsOf } from './reversals.ts'
import { startOperations } from './start-operation.ts'
import type { ChangeRow } from './system-tables.ts'
import { settleConsequences } from './undo-consequences.ts'
import { refuseBroken } from './undo-rules.ts'
import { isStaying, judgeRows, type Refusal, type Verdict } from './undo-verdict.ts'
import { keepWhole } from './undo-whole.ts'
import { wholeOperations } from './whole-operations.ts'

/** Row by row: how many went back, which stay because they were edited since, which the store refused and why. Members of a list that stay with their owner are not named apart. */
export type Undone = { undone: number; kept: RowRef[]; refused: (RowRef & { reason: Constraint | Refusal })[] }

/**
 * Takes one operation back, whatever came after it; one of `wholeOperations` with all its rows or not at all. One that could take nothing back leaves no trace and may be tried again.
 * `not_found`; `rule_broken`: `already_undone`, `redaction_stays`, `sample_is_start`, `document_is_fact`, `nothing_to_undo`.
 */
export function undoOperation(db: WriteDb, id: number): Promise<Undone> {
  return reverse(db, id, 'undo')
}

/** Takes the undo of this operation back. Refuses as `undoOperation`, with `not_undone`. */
export function redoOperation(db: WriteDb, id: number): Promise<Undone> {
  return reverse(db, id, 'redo')
}

async function reverse(db: WriteDb, id: number, wanted: 'undo' | 'redo'): Promise<Undone> {
  const { tip, isWhole } = await operationToReverse(db, id, wanted)
  const changes = await db.selectFrom('change').selectAll().where('operation', '=', tip).orderBy('seq', 'desc').execute()
  if (changes.some(({ kind }) => kind === 'redact')) throw new AppError('rule_broken', { reason: 'redaction_stays' })
  if (changes.every(({ salt }) => salt !== null) && !hasNetEffect(changes)) throw new AppError('rule_broken', { reason: 'nothing_to_undo' })
  within(db).operation.undoes = tip
  const verdicts = await judgeRows(db, changes)
  await keepWhole(db, verdicts)
  const restore = await savepoint(db)
  while (await isTorn(db, changes, verdicts)) await restore()
  if (isWhole && [...verdicts.values()].some(isStaying)) {
    await restore()
    return { ...summarise(verdicts), undone: 0 }
  }
  if (within(db).operation.seq > 0) await settleConsequences(db, changes)
  return summarise(verdicts)
}

async function operationToReverse(db: WriteDb, id: number, wanted: 'undo' | 'redo'): Promise<{ tip: number; isWhole: boolean }> {
  const operation = await db.selectFrom('operation').select(['id', 'name', 'undoes']).where('id', '=', id).executeTakeFirst()
  const reversal = (await reversalsOf(db, [id])).get(id)
  if (!operation || !reversal) throw new AppError('not_found')
  if (wanted === 'undo' && reversal.isUndone) throw new AppError('rule_broken', { reason: 'already_undone' })
  if (wanted === 'redo' && !reversal.isUndone) throw new AppError('rule_broken', { reason: 'not_undone' })
  if (startOperations.includes(operation.name)) throw new AppError('rule_broken', { reason: 'sample_is_start' })
  if (factOperations.includes(operation.name)) throw new AppError('rule_broken', { reason: 'document_is_fact' })
  return { tip: reversal.tip, isWhole: wholeOperations.includes(await actOf(db, operation)) }
}

/** The name of what was done at first: an undo of an undo is about that. A reversal is newer than what it reverses; a forged circle ends. */
async function actOf(db: WriteDb, { id, name, undoes }: { id: number; name: string; undoes: number | null }): Promise<string> {
  if (undoes === null || undoes >= id) return name
  return actOf(db, await db.selectFrom('operation').select(['id', 'name', 'undoes']).where('id', '=', undoes).executeTakeFirstOrThrow())
}

/** One attempt. True when it is to be taken back and made again without the rows that turned out to stay. */
async function isTorn(db: WriteDb, changes: readonly ChangeRow[], verdicts: Map<string, Verdict>): Promise<boolean> {
  const { isHalfway, hasRefused } = await takeBack(db, changes, verdicts)
  const isBroken = !isHalfway && (await refuseBroken(db, verdicts))
  const isApart = (hasRefused || isBroken) && (await keepWhole(db, verdicts))
  return isHalfway || isBroken || isApart
}

/** `isHalfway`: a row was refused in the middle of its own changes. */
async function takeBack(db: WriteDb, changes: readonly ChangeRow[], verdicts: Map<string, Verdict>): Promise<{ isHalfway: boolean; hasRefused: boolean }> {
  const touched = new Set<string>()
  let [isHalfway, hasRefused] = [false, false]
  for (const change of changes) {
    const key = keyOf(change)
    const verdict = verdicts.get(key)
    if (verdict?.outcome !== 'undone') continue
    try {
      // On SQLite a refused statement takes back only itself; another database would need a savepoint around this call.
      await reverseChange(db, verdict.ref, change)
      touched.add(key)
    } catch (error) {
      const constraint = constraintOf(error)
      if (!constraint) throw error
      verdict.outcome = constraint
      hasRefused = true
      isHalfway ||= touched.has(key)
    }
  }
  return { isHalfway, hasRefused }
}

async function reverseChange(db: WriteDb, { tableName, rowId }: RowRef, change: ChangeRow): Promise<void> {
  const before = change.before === null ? null : fromText(change.before)
  if (before && change.after === null) {
    await writeInsert(db, tableName, { ...before, revision: Number(before.revision) + 1 })
    return
  }
  const patch = before ?? journaledTables[tableName].keepOnUndo
  if (!patch) return writeDelete(db, tableName, rowId)
  const current = await readRow(db, tableName, rowId)
  if (!current) throw new AppError('unexpected', { cause: new Error('the row was there when it was judged') })
  await writeUpdate(db, tableName, { current, patch })
}

function summarise(verdicts: Map<string, Verdict>): Undone {
  const result: Undone = { undone: 0, kept: [], refused: [] }
  for (const { ref, entry, outcome } of verdicts.values()) {
    const owner = verdicts.get(entry)
    if (outcome === 'undone' || outcome === 'unchanged') result.undone += 1
    else if (entry !== keyOf(ref) && owner && isStaying(owner)) continue
    else if (outcome === 'kept') result.kept.push(ref)
    else result.refused.push({ ...ref, reason: outcome })
  }
  return result
}
