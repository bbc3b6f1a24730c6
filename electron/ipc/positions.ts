import { isFinal, lockedFields, position, positionProblems, type Position } from '#shared/domain/position.ts'
import { AppError, type Reason } from '#shared/errors.ts'
import { positionList } from '#electron/store/lists/positions.ts'
import { readLeadingPosition } from '#electron/store/positions.ts'
import { readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { WriteContext } from './context.ts'
import { todayOf } from './services.ts'
import { named, registerHandlers } from './register-handlers.ts'

/** Positions: one leading unit a postulate (the newest choice), an approved one locked until it is taken back to a draft. */
export const positions = named('positions', registerHandlers({
  table: 'position', list: positionList, entity: position, problems: positionProblems, settle: settlePosition,
}))

async function settlePosition(entity: Position, before: Position | null, { db, services }: WriteContext): Promise<Position> {
  if (before && isFinal(before.state) && isFinal(entity.state)) assertUnlocked(entity, before)
  const leader = await readLeadingPosition(db, entity.postulate)
  const isFirst = before === null && leader === undefined
  if (entity.leading && leader !== undefined && leader !== entity.id) await giveWay(db, leader)
  return { ...entity, leading: entity.leading || isFirst, date: entity.date ?? dateOfApproval(entity, before, services) }
}

/** A position carries the day on which it was approved, unless another was entered: papers take its unit's name of that day. */
function dateOfApproval({ state }: Position, before: Position | null, services: WriteContext['services']): string | null {
  return isFinal(state) && !(before && isFinal(before.state)) ? todayOf(services) : null
}

/** Only one unit leads: the former one goes on as a co-operating one, in the same step. */
async function giveWay(db: WriteContext['db'], id: string): Promise<void> {
  const { revision } = await readEntity<Position>(db, 'position', id)
  await updateEntity(db, 'position', { id, revision, leading: false })
}

function assertUnlocked(entity: Position, before: Position): void {
  const changed = lockedFields.filter((field) => entity[field] !== before[field])
  if (changed.length === 0) return
  throw new AppError('rule_broken', { reason: 'position_locked', fields: Object.fromEntries(changed.map((field): [string, Reason] => [field, 'position_locked'])) })
}
