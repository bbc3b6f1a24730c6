import type { Input } from '#shared/contract/index.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { DutyRow } from './first-duty.ts'
import { holderOfDuty, inLine, type GridView, type Holder } from './grid-model.ts'

export type NewDuty = Input<'rosters.addDuties'>['duties'][number]
type TemplateSetting = { view: GridView; holder: Holder; duties: readonly DutyRow[]; roster: Pick<Roster, 'unit'> }

/** What a new duty of a line has besides its day and hours: that of the last duty in the line, so that only what differs is typed; the person is taken over in the line of that person alone. */
export function lineTemplate({ view, holder, duties, roster }: TemplateSetting): Omit<NewDuty, 'date' | 'from' | 'to'> {
  const last = duties.findLast((duty) => holderOfDuty(duty, view).key === holder.key)
  const usual = last ? { mode: last.mode, unit: last.unit, phone: last.phone, email: last.email } : { mode: 'phone' as const, unit: roster.unit }
  return { ...usual, ...inLine(view, holder) }
}
