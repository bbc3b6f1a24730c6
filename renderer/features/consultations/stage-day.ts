import type { Consultation } from '#shared/domain/consultation.ts'
import { date } from '#shared/domain/field.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatTime } from '#shared/text/format-time.ts'
import { firstPublication } from '#shared/domain/first-publication.ts'
import type { Stage } from './consultation-stage.ts'

const days: { [S in Stage]: (consultation: Consultation) => string | null | undefined } = {
  planned: () => null,
  announced: firstPublication,
  running: ({ startsOn }) => startsOn,
  closed: ({ endsOn }) => endsOn,
  reported: () => null,
}

/** The day on which a stage begins, in words; undefined where it is not known. */
export function stageDay(stage: Stage, consultation: Consultation): string | undefined {
  const day = days[stage](consultation)
  if (day === null || day === undefined || !date.safeParse(day).success) return undefined
  const hour = stage === 'closed' && /^\d\d:\d\d$/.test(consultation.deadlineTime ?? '') ? `, godz. ${formatTime(consultation.deadlineTime ?? '')}` : ''
  return `${formatDateWithWeekday(day)}${hour}`
}
