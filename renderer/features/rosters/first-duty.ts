import type { Output } from '#shared/contract/index.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { nextDutyDay, workingDayFrom } from './duty-days.ts'

export type DutyRow = Output<'rosters.duties'>['rows'][number]
type DayOff = (day: string) => string | undefined

/** What the row for a new duty holds at first: all of the last one on the next working day of the consultation; without one, the first working day of the consultation at the usual hours. */
export function firstDuty({ roster, consultation, last }: { roster: Roster; consultation: Pick<Consultation, 'startsOn' | 'endsOn'>; last: DutyRow | undefined }, dayOff: DayOff) {
  if (!last) return { roster: roster.id, date: workingDayFrom(consultation.startsOn, dayOff), from: '10:00', to: '14:00', mode: 'phone' as const, unit: roster.unit, phone: '', email: '' }
  const { from, to, mode, unit, phone, email, date } = last
  return { roster: roster.id, date: nextDutyDay(date, consultation, dayOff), from, to, mode, unit, phone, email }
}
