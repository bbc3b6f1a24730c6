import { createHash } from 'node:crypto'
import { v7 as newId } from 'uuid'
import type { Duty } from '#shared/domain/duty.ts'
import { AppError } from '#shared/errors.ts'
import { readDutiesOf } from '#electron/ipc/read-roster.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { deleteEntity, insertEntity, readEntities, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { DutyAct } from './duty-verdict.ts'
import type { ApplyContext } from './importer.ts'

/** `state`: the duties of the roster as the preview saw them. */
type DutyPlan = DutyAct & { roster: string; state: string }

/** What is kept of a row of a roster until the import is applied. */
export const dataOf = (roster: string, state: string) => (act: DutyAct): DutyPlan => ({ ...act, roster, state })

/** Which duties a roster has, in which revision. */
export const stateOf = (duties: readonly Duty[]): string => createHash('sha256').update(duties.map(({ id, revision }) => `${id} ${revision}`).toSorted().join('\n')).digest('base64url').slice(0, 22)

/**
 * Stores the rows of a plan. `conflict` (`edited_meanwhile`) when any duty of the roster was added, changed or removed since the preview: what is new by the file may be there by now.
 * `rule_broken`: `taken_twice` for two versions of one duty, `still_needed` for one at which somebody called since.
 */
export async function applyDuties({ db, rows }: ApplyContext): Promise<void> {
  const checked = new Set<string>()
  const touched = new Set<string>()
  for await (const { data } of rows()) {
    const plan = data as DutyPlan
    if (!checked.has(plan.roster)) await assertAsSeen(db, plan)
    checked.add(plan.roster)
    if (plan.act !== 'create') {
      if (touched.has(plan.id)) throw new AppError('rule_broken', { reason: 'taken_twice' })
      touched.add(plan.id)
    }
    await acts[plan.act](db, plan as never)
  }
}

async function assertAsSeen(db: WriteDb, { roster, state }: DutyPlan): Promise<void> {
  const isThere = (await readEntities(db, 'roster', [roster])).length > 0
  if (!isThere || stateOf(await readDutiesOf(db, roster)) !== state) throw new AppError('conflict', { reason: 'edited_meanwhile' })
}

const acts: { [A in DutyAct['act']]: (db: WriteDb, plan: Extract<DutyPlan, { act: A }>) => Promise<void> } = {
  create: (db, { roster, duty }) => known(() => insertEntity(db, 'duty', { ...duty, roster, id: newId(), revision: 1 })),
  update: (db, { id, revision, patch }) => known(() => updateEntity(db, 'duty', { ...patch, id, revision })),
  remove: (db, { id }) => deleteEntity(db, 'duty', id),
}

/** A unit, sphere or person that has gone since the preview is a register that has moved on. */
async function known(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw error instanceof AppError && Object.values(error.fields ?? {}).includes('no_such_record') ? new AppError('conflict', { reason: 'edited_meanwhile' }) : error
  }
}
