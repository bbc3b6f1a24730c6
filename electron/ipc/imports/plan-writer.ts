import { v7 as newId } from 'uuid'
import type { ImportKind } from '#shared/domain/import-outcome.ts'
import { addImportRows, beginImportPlan, dropImportPlan, finishImportPlan } from '#electron/store/scratch.ts'
import type { ImportPlanRowRow } from '#electron/store/system-tables.ts'
import type { JobContext } from '#electron/ipc/context.ts'
import type { ImportProblem, ImportLayout, Outcomes, PlannedRow } from './importer.ts'
import { countOutcomes, noOutcomes } from './outcomes.ts'

/** What a plan keeps of the whole, beside its rows. */
export type PlanFacts = { outcomes: Outcomes; files: string[]; problems: ImportProblem[]; layouts: ImportLayout[] }

/** So many rows are written at once: memory stays flat and the window's own writes never wait long. */
const batchSize = 500
const daysKept = 7

export type PlanWriter = { id: string; add: (row: PlannedRow) => Promise<void>; finish: (rest: Omit<PlanFacts, 'outcomes'>) => Promise<PlanFacts>; drop: () => Promise<void> }

/** Keeps a plan row by row, each batch in a short write of its own, which the journal does not notice. */
export async function openPlan(kind: ImportKind, { write, services }: Pick<JobContext, 'write' | 'services'>): Promise<PlanWriter> {
  const id = newId()
  const outcomes = noOutcomes()
  let batch: ImportPlanRowRow[] = []
  let last = 0
  const now = services.now()
  const forgotten = new Date(now.getTime() - daysKept * 86_400_000).toISOString()
  await write('', (db) => beginImportPlan(db, { id, kind, at: now.toISOString() }, forgotten))

  const flush = async () => {
    const rows = batch
    batch = []
    await write('', (db) => addImportRows(db, rows))
  }
  return {
    id,
    async add(row) {
      countOutcomes(outcomes, row.outcome)
      batch.push({ plan: id, row: ++last, outcome: row.outcome, json: JSON.stringify(row) })
      if (batch.length >= batchSize) await flush()
    },
    async finish(rest) {
      await flush()
      const facts = { outcomes, ...rest }
      await write('', (db) => finishImportPlan(db, { id, json: JSON.stringify(facts) }))
      return facts
    },
    drop: () => write('', (db) => dropImportPlan(db, id)),
  }
}
