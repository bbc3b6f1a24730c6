import type { RowOf } from '#renderer/api/use-pages.ts'
import { consultationStageLabels } from '#shared/domain/consultation.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

/** The two lines of a consultation on the list. */
export function consultationRowText({ subjectShort, startsOn, endsOn, stage, programme, meetings, duties, postulates }: RowOf<'consultations.list'>) {
  const counts = [meetings > 0 && countOf(meetings, nouns.meeting), duties > 0 && countOf(duties, nouns.duty), postulates > 0 && countOf(postulates, nouns.remark)]
  const period = `${formatDateWithWeekday(startsOn)} – ${formatDateWithWeekday(endsOn)}`
  return { title: subjectShort, detail: [consultationStageLabels[stage], period, programme !== subjectShort && programme, ...counts].filter(Boolean).join(' · '), isQuiet: stage === 'reported' }
}
