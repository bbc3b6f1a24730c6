import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import type { DutyRow } from './first-duty.ts'
import type { GridView } from './grid-model.ts'

/** „24.09.2026 (czwartek), 10.00–14.00”: which duty is meant. */
export const dutyName = ({ date, from, to }: Pick<DutyRow, 'date' | 'from' | 'to'>) => `${formatDateWithWeekday(date)}, ${formatTimeRange(from, to)}`

/** What a duty says under its hours: who and how, without what its line says already. */
export function dutyDetail({ phone, email, personName, unitName, unit }: DutyRow, { view, ofRoster }: { view: GridView; /** The unit of the whole roster, which goes without saying. */ ofRoster: string | null }): string {
  const contact = phone ? formatPhone(phone) : email
  const unitWords = unit === ofRoster ? '' : unitName
  const said = { phone: personName || unitWords || (phone ? '' : email), person: contact || unitWords, unit: [personName, contact].filter(Boolean).join(', ') }
  return said[view]
}
