import { isFinal, position, positionProblems, type Position } from '#shared/domain/position.ts'
import { AppError } from '#shared/errors.ts'
import { positionList } from '#electron/store/lists/positions.ts'
import { readFirstPosition } from '#electron/store/positions.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { WriteContext } from './context.ts'
import { stepSummary } from './position-step.ts'
import { named, registerHandlers } from './register-handlers.ts'
import { setLeading, settlePosition } from './settle-position.ts'

/** Positions: one leading unit a postulate (the newest choice), an approved one locked until it is withdrawn. */
const base = registerHandlers({ table: 'position', list: positionList, entity: position, problems: positionProblems, settle: settlePosition })

export const positions = named('positions', {
  ...base,
  /** A step to another state is told by its own name. */
  async update(patch: Partial<Position> & { id: string; revision: number }, context: WriteContext) {
    const before = await readEntity<Position>(context.db, 'position', patch.id)
    const after = await base.update(patch, context)
    const summary = await stepSummary(context.db, { before, after })
    if (summary !== null) context.describe(summary)
    return after
  },
  /** An approved position stays; when the leading one goes, the next unit leads. */
  async remove({ id }: { id: string }, context: WriteContext) {
    const { state, leading, postulate } = await readEntity<Position>(context.db, 'position', id)
    if (isFinal(state)) throw new AppError('rule_broken', { reason: 'position_locked' })
    const removed = await base.remove({ id }, context)
    const next = leading ? await readFirstPosition(context.db, postulate) : undefined
    if (next) await setLeading(context.db, next, true)
    return removed
  },
})
