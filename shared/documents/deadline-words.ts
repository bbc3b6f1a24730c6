import type { Consultation } from '#shared/domain/consultation.ts'
import { formatDate } from '#shared/text/format-date.ts'
import { formatTime } from '#shared/text/format-time.ts'
import type { BuildContext } from './data.ts'
import { timeStyle } from './house.ts'

/** A paper printed ahead has no days yet: room to write them. */
export const dayOrDots = (day: string) => (day === '' ? '……………………' : formatDate(day))

/** `od 21 września 2026 r. do 16 października 2026 r.` */
export const periodWords = ({ startsOn, endsOn }: Pick<Consultation, 'startsOn' | 'endsOn'>) => `od ${dayOrDots(startsOn)} do ${dayOrDots(endsOn)}`

/** `do 16 października 2026 r., do godz. 16.00` */
export function deadlineDay({ endsOn, deadlineTime }: Pick<Consultation, 'endsOn' | 'deadlineTime'>, { house }: Pick<BuildContext, 'house'>): string {
  return `do ${dayOrDots(endsOn)}${deadlineTime ? `, do godz. ${formatTime(deadlineTime, timeStyle(house))}` : ''}`
}

/** `do 16 października 2026 r., do godz. 16.00 – decyduje data wpływu do Urzędu` */
export function deadlineWords(consultation: Consultation, context: BuildContext): string {
  return `${deadlineDay(consultation, context)} – ${consultation.deadlineRule === 'received' ? 'decyduje data wpływu do Urzędu' : 'decyduje data nadania'}`
}
