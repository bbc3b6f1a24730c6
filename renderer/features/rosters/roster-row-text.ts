import type { RowOf } from '#renderer/api/use-pages.ts'
import { rosterStateLabels } from '#shared/domain/roster.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

/** The two lines of a roster on the list. */
export function rosterRowText({ title, consultationSubject, unitName, state, duties, firstDate, lastDate }: RowOf<'rosters.list'>) {
  const span = firstDate && lastDate && (firstDate === lastDate ? formatDateWithWeekday(firstDate) : `${formatDateWithWeekday(firstDate)} – ${formatDateWithWeekday(lastDate)}`)
  return { title, detail: [rosterStateLabels[state], consultationSubject, duties === 0 ? 'bez dyżurów' : countOf(duties, nouns.duty), span, unitName].filter(Boolean).join(' · ') }
}
