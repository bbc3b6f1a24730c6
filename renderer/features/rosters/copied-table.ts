import type { CopiedTable } from '#renderer/ui/copy-rows.ts'
import { dutyModeLabels } from '#shared/domain/duty.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import type { DutyRow } from './first-duty.ts'

/** Duties as a table for other programs; pasted back as a text, they are read again. */
export function copiedTable(duties: readonly DutyRow[]): CopiedTable {
  return {
    header: ['Dzień', 'Godziny', 'Sposób', 'Telefon', 'E-mail', 'Osoba', 'Komórka', 'Miejsce', 'Języki', 'Sfery', 'Uwagi'],
    rows: duties.map(({ date, from, to, mode, phone, email, personName, unitName, room, languages, spheres, note }) => [
      formatDateWithWeekday(date), formatTimeRange(from, to), dutyModeLabels[mode], phone && formatPhone(phone), email, personName, unitName, room, languages.join(', '), spheres.join('; '), note,
    ]),
  }
}
