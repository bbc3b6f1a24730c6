import { deadlineRuleLabels, type Deadline } from '#shared/domain/consultation.ts'
import { formatDateNumeric } from '#shared/text/format-date.ts'
import { formatTime } from '#shared/text/format-time.ts'
import type { Postulate } from '#shared/domain/postulate.ts'

type Receipt = Pick<Postulate, 'receivedOn' | 'receivedTime' | 'postedOn'>

const day = (date: string) => formatDateNumeric(date).replace(/ r\.$/, '')
const withTime = (date: string, time: string | null) => `${day(date)}${time === null ? '' : `, godz. ${formatTime(time)}`}`

/** Why an entry came too late, with the rule it was judged by: „Po terminie: wpłynęło 18.10.2025, godz. 9.12; termin: 17.10.2025, godz. 15.00; decyduje data wpływu.” */
export function lateSentence({ receivedOn, receivedTime, postedOn }: Receipt, { endsOn, deadlineTime, deadlineRule }: Deadline): string {
  const byPosting = deadlineRule === 'posted'
  const receipt = byPosting && postedOn !== null ? `nadano ${day(postedOn)}` : receivedOn !== null && `wpłynęło ${withTime(receivedOn, byPosting ? null : receivedTime)}`
  const unknown = byPosting && postedOn === null && 'dnia nadania nie wpisano, więc liczy się wpływ'
  return `Po terminie: ${[receipt, `termin: ${withTime(endsOn, byPosting ? null : deadlineTime)}`, deadlineRuleLabels[deadlineRule], unknown].filter(Boolean).join('; ')}.`
}
