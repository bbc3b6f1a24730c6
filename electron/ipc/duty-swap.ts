import type { Duty } from '#shared/domain/duty.ts'
import { AppError } from '#shared/errors.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { AppHandlers } from './context.ts'

/** Two duties of a roster that change places; of two rosters `invalid_input` at `other` (`duty_stays`). */
export const dutySwap: AppHandlers<'duties.swap'> = {
  'duties.swap': async ({ one, other }, { db, describe }) => {
    if (one.id === other.id) throw new AppError('invalid_input', { fields: { other: 'self_reference' } })
    const [first, second] = [await readEntity<Duty>(db, 'duty', one.id), await readEntity<Duty>(db, 'duty', other.id)]
    if (first.roster !== second.roster) throw new AppError('invalid_input', { fields: { other: 'duty_stays' } })
    await updateEntity(db, 'duty', { ...one, ...whenOf(second) })
    await updateEntity(db, 'duty', { ...other, ...whenOf(first) })
    describe(`Zamieniono terminy dyżurów: ${formatDateWithWeekday(first.date)} i ${formatDateWithWeekday(second.date)}`)
    return { one: await readEntity<Duty>(db, 'duty', one.id), other: await readEntity<Duty>(db, 'duty', other.id) }
  },
}

const whenOf = ({ date, from, to }: Duty) => ({ date, from, to })
