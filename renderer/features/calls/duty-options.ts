import { dutyModeLabels } from '#shared/domain/duty.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { dutiesOn, type DutyRow } from './start-of-call.ts'

type Named = Pick<DutyRow, 'from' | 'to' | 'unitName' | 'personName' | 'phone' | 'mode'>
type Choice = { value: string; label: string }

/** `15.00–18.00 – Wydział Kultury, 12 616 57 69`: a duty in one line, whose day is known. */
export function dutyLine({ from, to, unitName, personName, phone, mode }: Named): string {
  const who = [unitName, personName, phone && formatPhone(phone)].filter(Boolean).join(', ')
  return `${formatTimeRange(from, to)} – ${who || dutyModeLabels[mode]}`
}

/** The duties to choose from, those that are on at the hour of the call first; `chosen` stays even when it is of another day. */
export function dutyOptions({ time, duties, chosen }: { time: string; duties: readonly DutyRow[]; chosen: DutyRow | undefined }): { group: string; items: Choice[] }[] {
  const choice = (row: DutyRow): Choice => ({ value: row.id, label: dutyLine(row) })
  const now = new Set(dutiesOn(time, duties))
  const other = chosen && !duties.some(({ id }) => id === chosen.id) ? [{ value: chosen.id, label: `${formatDateWithWeekday(chosen.date)}, ${dutyLine(chosen)}` }] : []
  const groups = [
    { group: 'Trwają o tej godzinie', items: [...now].map(choice) }, { group: 'Tego dnia o innej godzinie', items: duties.filter((row) => !now.has(row)).map(choice) }, { group: 'Innego dnia', items: other },
  ]
  return groups.filter(({ items }) => items.length > 0)
}
