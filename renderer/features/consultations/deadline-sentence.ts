import { deadlineRuleLabels, type Consultation } from '#shared/domain/consultation.ts'
import { daysBetween } from '#shared/domain/day.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatTime } from '#shared/text/format-time.ts'
import { countOf } from '#shared/text/plural.ts'

const dayForms = { one: 'dzień', few: 'dni', many: 'dni' }

/** How long the consultation lasts and until when remarks are taken. Needs a period of real days. */
export function deadlineSentence({ startsOn, endsOn, deadlineTime, deadlineRule }: Pick<Consultation, 'startsOn' | 'endsOn' | 'deadlineTime' | 'deadlineRule'>): string {
  const hour = /^\d\d:\d\d$/.test(deadlineTime ?? '') ? `do godz. ${formatTime(deadlineTime ?? '')}` : 'do końca dnia'
  return `Razem ${countOf(daysBetween(startsOn, endsOn).length, dayForms)}. Uwagi można zgłaszać do ${formatDateWithWeekday(endsOn)}, ${hour}; ${deadlineRuleLabels[deadlineRule]}.`
}
