import { AppError } from '#shared/errors.ts'
import { operationHistory } from '#electron/store/record-history.ts'
import { listOperations } from '#electron/store/operations.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import { countOperations, summaryOf } from '#electron/store/operation-facts.ts'
import { redoOperation, undoOperation, type Undone } from '#electron/store/undo.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { isEntityTable } from '#electron/store/tables-by-name.ts'
import type { EntityTable } from '#electron/store/tables.ts'
import type { AppHandlers } from './context.ts'

type JournalHandlers = AppHandlers<'journal.list' | 'journal.history' | 'journal.undo' | 'journal.redo'>

export const journal: JournalHandlers = {
  'journal.list': async ({ table, row, limit, cursor }, { db }) => {
    const filter = { table: tableOf(table), row }
    const found = await listOperations(db, { ...filter, before: cursorOf(cursor), limit: limit + 1 })
    const rows = found.slice(0, limit)
    return { rows, total: await countOperations(db, filter), ...(found.length > limit ? { nextCursor: String(rows.at(-1)!.id) } : {}) }
  },

  'journal.history': async ({ table, row }, { db }) => ({ rows: await operationHistory(db, tableOf(table)!, row) }),

  'journal.undo': async ({ operation }, { db, describe }) => {
    describe(`Cofnięto: ${await summaryOf(db, operation)}`)
    return outcomeOf(db, await undoOperation(db, operation))
  },

  'journal.redo': async ({ operation }, { db, describe }) => {
    describe(`Przywrócono: ${await summaryOf(db, operation)}`)
    return outcomeOf(db, await redoOperation(db, operation))
  },
}

function tableOf(table: string | undefined): EntityTable | undefined {
  if (table === undefined || isEntityTable(table)) return table
  throw new AppError('invalid_input', { fields: { table: 'not_a_choice' } })
}

function cursorOf(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor)
  throw new AppError('invalid_input', { reason: 'bad_cursor', fields: { cursor: 'bad_cursor' } })
}

async function outcomeOf(db: WriteDb, { undone, kept, refused }: Undone) {
  const named = async ({ tableName, rowId }: Undone['kept'][number]) => ({ table: tableName, row: rowId, title: await recordTitle(db, tableName, rowId) })
  return { undone, kept: await Promise.all(kept.map(named)), refused: await Promise.all(refused.map(async (one) => ({ ...(await named(one)), reason: one.reason }))) }
}
