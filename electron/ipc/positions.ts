import { isFinal, lockedFields, position, positionProblems, type Position } from '#shared/domain/position.ts'
import { AppError, type Reason } from '#shared/errors.ts'
import { positionList } from '#electron/store/lists/positions.ts'
import { isCancelled } from '#electron/store/postulates.ts'
import { readFirstPosition, readLeadingPosition } from '#electron/store/positions.ts'
import { readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { WriteContext } from './context.ts'
import { todayOf } from './services.ts'
import { named, registerHandlers } from './register-handlers.ts'

/** Positions: one leading unit a postulate (the newest choice), an approved one locked until it is taken back to a draft. */
const base = registerHandlers({ table: 'position', list: positionList, entity: position, problems: positionProblems, settle: settlePosition })

export const positions = named('positions', {
  ...base,
  /** An approved position stays; when the leading one goes, the next unit leads. */
  async remove({ id }: { id: string }, context: WriteContext) {
    const { state, leading, postulate } = await readEntity<Position>(context.db, 'position', id)
    if (isFinal(state)) throw new AppError('rule_broken', { reason: 'position_locked' })
    const removed = await base.remove({ id }, context)
    const next = leading ? await readFirstPosition(context.db, postulate) : undefined
    if (next) await lead(context.db, next, true)
    return removed
  },
})

async function settlePosition(entity: Position, before: Position | null, { db, services }: WriteContext): Promise<Position> {
  if (before === null && (await isCancelled(db, entity.postulate))) throw new AppError('rule_broken', { reason: 'postulate_cancelled' })
  if (before && isFinal(before.state) && isFinal(entity.state)) assertUnlocked(entity, before)
  const leader = await readLeadingPosition(db, entity.postulate)
  const isFirst = before === null && leader === undefined
  if (before?.leading && !entity.leading) throw new AppError('invalid_input', { fields: { leading: 'lead_needed' } })
  if (entity.leading && leader !== undefined && leader !== entity.id) await lead(db, leader, false)
  return { ...entity, leading: entity.leading || isFirst, date: entity.date ?? dateOfApproval(entity, before, services) }
}

/** A position carries the day on which it was approved, unless another was entered: papers take its unit's name of that day. */
function dateOfApproval({ state }: Position, before: Position | null, services: WriteContext['services']): string | null {
  return isFinal(state) && !(before && isFinal(before.state)) ? todayOf(services) : null
}

/** Only one unit leads: it takes the lead, or goes on as a co-operating one, in the same step as the other. */
async function lead(db: WriteContext['db'], id: string, leading: boolean): Promise<void> {
  const { revision } = await readEntity<Position>(db, 'position', id)
  await updateEntity(db, 'position', { id, revision, leading })
}

function assertUnlocked(entity: Position, before: Position): void {
  const changed = lockedFields.filter((field) => entity[field] !== before[field])
  if (changed.length === 0) return
  throw new AppError('rule_broken', { reason: 'position_locked', fields: Object.fromEntries(changed.map((field): [string, Reason] => [field, 'position_locked'])) })
}
