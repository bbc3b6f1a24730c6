import { setImmediate } from 'node:timers/promises'
import type { Output, Parsed } from '#shared/contract/index.ts'
import { needsChoice, type ImportChoice, type ImportKind, type ImportOutcome } from '#shared/domain/import-outcome.ts'
import { AppError } from '#shared/errors.ts'
import { readImportPlan, readImportRows, type KeptRow } from '#electron/store/import-plans.ts'
import { readNumbersAdded } from '#electron/store/numbers-added.ts'
import { operationNumber } from '#electron/store/open-operation.ts'
import { dropImportPlan } from '#electron/store/scratch.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { JobContext } from '#electron/ipc/context.ts'
import { toPlannedRow } from './import-row.ts'
import type { Outcomes, TakenRow } from './importer.ts'
import { importers } from './importers.ts'
import { countOutcomes, noOutcomes, summaryOf } from './outcomes.ts'
import type { PlanFacts } from './plan-writer.ts'

type Choices = Pick<Parsed<'imports.apply'>, 'choices' | 'others'>
type Kept = KeptRow & { choice: ImportChoice | undefined }

const pageSize = 500

/** Stores a plan: one transaction, one operation in the journal. A refusal leaves the register and the plan as they were. */
export async function applyImport({ plan: id, ...choices }: Parsed<'imports.apply'>, { db, services, signal, progress, write }: JobContext): Promise<Output<'imports.apply'>> {
  const plan = await readImportPlan(db, id)
  if (!plan) throw new AppError('not_found', { reason: 'plan_unknown' })
  const { files } = JSON.parse(plan.json) as PlanFacts
  const importer = importers[plan.kind as ImportKind]
  const { outcomes, taken, removed } = await decide(db, id, { ...choices, removesMissing: importer.removesMissing ?? false })

  async function* takenRows(inTransaction: ReadDb): AsyncGenerator<TakenRow> {
    let done = 0
    for await (const kept of keptRows(inTransaction, id, choices)) {
      if (!isTaken(kept, importer.removesMissing)) continue
      if (signal.aborted) throw new AppError('cancelled')
      if (done % pageSize === 0) {
        progress(done, taken)
        await setImmediate()
      }
      done += 1
      yield { ...toPlannedRow(kept), row: kept.row, choice: kept.choice }
    }
    progress(taken, taken)
  }
  const operation = await write(importer.summary(taken, files), async (writeDb) => {
    // Somebody may have applied it since it was looked at; what is applied is dropped in the same step.
    if (!(await readImportPlan(writeDb, id))) throw new AppError('not_found', { reason: 'plan_unknown' })
    if (taken > 0) await importer.apply({ db: writeDb, services, rows: () => takenRows(writeDb) })
    await dropImportPlan(writeDb, id)
    return operationNumber(writeDb)
  })
  return { operation, summary: { ...summaryOf(outcomes), ...(removed > 0 && { removed }) }, added: operation === null ? [] : await readNumbersAdded(db, operation) }
}

/** What becomes of each row. `rule_broken` (`choices_missing`) while a row in doubt has no choice that it can have. */
async function decide(db: ReadDb, plan: string, { removesMissing, ...choices }: Choices & { removesMissing: boolean }): Promise<{ outcomes: Outcomes; taken: number; removed: number }> {
  const outcomes = noOutcomes()
  let [taken, removed] = [0, 0]
  for await (const kept of keptRows(db, plan, choices)) {
    const outcome = kept.outcome
    if (needsChoice(outcome) && (kept.choice === undefined || (outcome === 'refused' && kept.choice === 'take'))) throw new AppError('rule_broken', { reason: 'choices_missing' })
    const isStored = isTaken(kept, removesMissing)
    if (isStored) taken += 1
    if (isStored && outcome === 'missing') removed += 1
    else countOutcomes(outcomes, becomes(outcome, isStored))
  }
  return { outcomes, taken, removed }
}

/** What is said of a row when all is done: something new, something changed, or nothing. */
function becomes(outcome: ImportOutcome, isStored: boolean): ImportOutcome {
  if (isStored) return outcome === 'created' ? 'created' : 'updated'
  return outcome === 'created' || outcome === 'updated' ? 'unchanged' : outcome
}

/** What is not in doubt is stored unless somebody chose to keep what the register has; what did not come back stays unless somebody chose to take it away. */
function isTaken({ outcome, choice }: Kept, removesMissing = false): boolean {
  if (outcome === 'created' || outcome === 'updated') return choice !== 'keep'
  return (outcome === 'conflict' || outcome === 'altered' || (outcome === 'missing' && removesMissing)) && choice === 'take'
}

async function* keptRows(db: ReadDb, plan: string, { choices, others }: Choices): AsyncGenerator<Kept> {
  let after = 0
  for (;;) {
    const page = await readImportRows(db, plan, { after, limit: pageSize })
    for (const kept of page) yield { ...kept, choice: Object.hasOwn(choices, String(kept.row)) ? choices[String(kept.row)] : others[kept.outcome] }
    if (page.length < pageSize) return
    after = page.at(-1)!.row
  }
}
