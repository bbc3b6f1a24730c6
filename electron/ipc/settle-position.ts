import { isFinal, lockedFields, type Position } from '#shared/domain/position.ts'
import { AppError, type Reason } from '#shared/errors.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { readLeadingPosition } from '#electron/store/positions.ts'
import { readPostulate } from '#electron/store/postulates.ts'
import { readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import { assertCurrent } from './assert-current.ts'
import type { WriteContext } from './context.ts'
import { todayOf } from './services.ts'

/**
 * What a position will hold once it is stored: one leading unit a postulate (the newest choice), the first one leads, and its day when it is approved.
 * What a unit wrote makes its answer a draft by itself. `rule_broken`: `postulate_cancelled` or `postulate_replaced` on an entry that is not answered for itself,
 * `position_locked` for the content of an approved one, `withdraw_first` for taking it back to a draft. `invalid_input`: `lead_needed`, `position_stays` for another postulate.
 */
export async function settlePosition(entity: Position, before: Position | null, { db, services }: Pick<WriteContext, 'db' | 'services'>): Promise<Position> {
  if (before && isFinal(before.state)) assertUnlocked(entity, before)
  if (before && before.postulate !== entity.postulate) throw new AppError('invalid_input', { fields: { postulate: 'position_stays' } })
  assertCurrent(await readPostulate(db, entity.postulate, 'postulate'))
  const leader = await readLeadingPosition(db, entity.postulate)
  const isFirst = before === null && leader === undefined
  if (before?.leading && !entity.leading) throw new AppError('invalid_input', { fields: { leading: 'lead_needed' } })
  if (entity.leading && leader !== undefined && leader !== entity.id) await setLeading(db, leader, false)
  return { ...entity, leading: entity.leading || isFirst, state: isAnsweredNow(entity, before) ? 'draft' : entity.state, date: entity.date ?? dateOfApproval(entity, before, services) }
}

/** An answer that was still to be filled in, and now says something that it did not say before. */
function isAnsweredNow({ state, decision, text }: Position, before: Position | null): boolean {
  if (state !== 'to_fill' || (before && before.state !== 'to_fill')) return false
  return (decision !== 'pending' && decision !== before?.decision) || (text.trim() !== '' && text !== before?.text)
}

/** A position carries the day on which it was approved, unless another was entered: papers take its unit's name of that day. */
function dateOfApproval({ state }: Position, before: Position | null, services: WriteContext['services']): string | null {
  return isFinal(state) && !(before && isFinal(before.state)) ? todayOf(services) : null
}

/** Only one unit leads: it takes the lead, or goes on as a co-operating one, in the same step as the other. */
export async function setLeading(db: WriteDb, id: string, leading: boolean): Promise<void> {
  const { revision } = await readEntity<Position>(db, 'position', id)
  await updateEntity(db, 'position', { id, revision, leading })
}

function assertUnlocked(entity: Position, before: Position): void {
  if (!isFinal(entity.state)) throw new AppError('rule_broken', { reason: 'withdraw_first', fields: { state: 'withdraw_first' } })
  const changed = lockedFields.filter((field) => entity[field] !== before[field])
  if (changed.length === 0) return
  throw new AppError('rule_broken', { reason: 'position_locked', fields: Object.fromEntries(changed.map((field): [string, Reason] => [field, 'position_locked'])) })
}
