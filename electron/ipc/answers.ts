import { yearOf } from '#shared/domain/day.ts'
import { isFinal, position, type Position } from '#shared/domain/position.ts'
import { takenOverText } from '#shared/domain/taken-over.ts'
import { unitNameOn, type Unit } from '#shared/domain/unit.ts'
import { AppError } from '#shared/errors.ts'
import { beginningOf } from '#electron/store/lists/excerpt.ts'
import { countAnswers, readOwed } from '#electron/store/owed.ts'
import { readPositionsOn } from '#electron/store/positions.ts'
import { readPostulate } from '#electron/store/postulates.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import { readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { assertCurrent } from './assert-current.ts'
import type { AppHandlers } from './context.ts'
import { positions } from './positions.ts'
import { todayOf } from './services.ts'

type Answers = AppHandlers<'positions.withdraw' | 'positions.takeOver' | 'positions.owed'>

/** What happens to positions besides entering them. */
export const answers: Answers = {
  /** The day of the approval goes with it; the journal keeps it. */
  'positions.withdraw': async ({ id, revision, because }, { db, describe }) => {
    const { state, postulate } = await readEntity<Position>(db, 'position', id)
    if (!isFinal(state)) throw new AppError('rule_broken', { reason: 'not_approved' })
    assertCurrent(await readPostulate(db, postulate))
    await updateEntity(db, 'position', { id, revision, state: 'draft', date: null, withdrawnBecause: because })
    describe(`Wycofano zatwierdzenie stanowiska ${await recordTitle(db, 'position', id)}: ${beginningOf(because)}`)
    return readEntity<Position>(db, 'position', id)
  },

  'positions.takeOver': async ({ postulate: target, from, unit: asked }, context) => {
    const { db, describe } = context
    const postulate = await readPostulate(db, target)
    assertCurrent(postulate)
    const source = await readEntity<Position>(db, 'position', from)
    if (source.postulate === target) throw new AppError('invalid_input', { fields: { from: 'self_reference' } })
    if (source.decision === 'pending' && source.text.trim() === '') throw new AppError('rule_broken', { reason: 'nothing_to_take' })
    const present = await readPositionsOn(db, [target])
    const unit = asked ?? present[0]?.unit ?? source.unit
    const own = present.find((one) => one.unit === unit)
    if (own && isFinal(own.state)) throw new AppError('rule_broken', { reason: 'position_locked' })
    const text = position.fields.text.safeParse(await textFrom(db, source, own?.text ?? ''))
    if (!text.success) throw new AppError('invalid_input', { fields: { text: 'too_long' } })
    const draft = { decision: source.decision, text: text.data, state: 'draft' } as const
    const stored = own
      ? await positions['positions.update']({ id: own.id, revision: own.revision, ...draft }, context)
      : await positions['positions.create']({ postulate: target, unit, ...draft }, context)
    describe(`Przejęto stanowisko z ${(await readPostulate(db, source.postulate)).number} do ${postulate.number}`)
    return stored
  },

  'positions.owed': async (scope, { db, services }) => ({ rows: await readOwed(db, scope, todayOf(services)), ...(await countAnswers(db, scope)) }),
}

/** The source's unit is named as on the day of its answer, else on the day its postulate came. */
async function textFrom(db: ReadDb, { postulate, unit, date, text }: Position, existing: string): Promise<string> {
  const { number, year, stage, receivedOn } = await readPostulate(db, postulate)
  const named = unitNameOn(await readEntity<Unit>(db, 'unit', unit), date ?? receivedOn ?? `${year}-12-31`).name
  return takenOverText(existing, text, { number, year: date ? yearOf(date) : year, stage, unit: named, day: date })
}
