import type { Consultation } from '#shared/domain/consultation.ts'
import { formatDate, formatDateRange } from '#shared/text/format-date.ts'

type Period = Pick<Consultation, 'startsOn' | 'endsOn'>
export type ConsultationPhase = 'planned' | 'running' | 'over'

/** Where a consultation stands on a day; it still runs on its last one. */
export function consultationPhase({ startsOn, endsOn }: Period, today: string): ConsultationPhase {
  return endsOn < today ? 'over' : startsOn > today ? 'planned' : 'running'
}

/** Why a paper about what a consultation brought is no more than a draft; empty when the consultation is over. */
export function phaseSentence(period: Period, today: string): string {
  const phase = consultationPhase(period, today)
  if (phase === 'over') return ''
  return (phase === 'planned' ? `Konsultacje zaplanowano w terminie ${formatDateRange(period.startsOn, period.endsOn)}` : `Konsultacje trwają do ${formatDate(period.endsOn)}`).replace(/\.?$/, '.')
}

/** `Do dnia 2 lipca 2026 r.`: begins a sentence about what is not known yet. */
export const untilToday = (today: string) => `Do dnia ${formatDate(today)}`
