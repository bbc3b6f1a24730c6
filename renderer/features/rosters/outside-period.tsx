import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { dutyDayWarnings } from './duty-days.ts'

const everyDayWorks = () => undefined // that a day is off is said by the date field itself

/** Points out a day on which the consultation is not on. */
export function OutsidePeriod({ day, consultation }: { day: string; consultation: Consultation | undefined }) {
  if (!consultation || dutyDayWarnings(day, consultation, everyDayWorks).length === 0) return null
  return <WarningNote>Uwaga: dzień poza okresem konsultacji, które trwają od {formatDateWithWeekday(consultation.startsOn)} do {formatDateWithWeekday(consultation.endsOn)}.</WarningNote>
}
