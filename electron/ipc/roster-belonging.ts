import type { Duty } from '#shared/domain/duty.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { AppError } from '#shared/errors.ts'
import { hasCalls } from '#electron/store/duties-of.ts'
import type { WriteContext } from './context.ts'

/** A duty stays in its roster: versions, calendars and calls know it as one of its duties. Refuses another (`invalid_input` at `roster`, `duty_stays`). */
export function inItsRoster(entity: Duty, before: Duty | null): Duty {
  if (before && entity.roster !== before.roster) throw new AppError('invalid_input', { fields: { roster: 'duty_stays' } })
  return entity
}

/** A roster during whose duties somebody called stays with its consultation: the calls, and the remarks that came of them, are counted there. Refuses another (`invalid_input` at `consultation`, `calls_stay`). */
export async function inItsConsultation(entity: Roster, before: Roster | null, { db }: WriteContext): Promise<Roster> {
  if (before && entity.consultation !== before.consultation && (await hasCalls(db, entity.id))) throw new AppError('invalid_input', { fields: { consultation: 'calls_stay' } })
  return entity
}
