import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDateRange } from '#shared/text/format-date.ts'
import type { BuildContext, CompilationScope } from './data.ts'
import { meetingTitle } from './meeting-words.ts'
import { lastDayOf } from './naming-day.ts'

/** What a document covers, as a subtitle says it; a meeting with its days. */
export function scopeTitle(scope: CompilationScope, { today }: Pick<BuildContext, 'today'>): string {
  const titles: { [K in CompilationScope['kind']]: (scope: Extract<CompilationScope, { kind: K }>) => string } = {
    meeting: (held) => meetingTitle(held, today),
    consultation: ({ consultation }) => `Konsultacje ${consultation.subjectShort}, ${formatDateRange(consultation.startsOn, consultation.endsOn)}`,
    unit: ({ unit, year }) => [unitNameOn(unit, lastDayOf(year, today)).name, year === null ? '' : `rok ${year}`].filter(Boolean).join(', '),
    year: ({ year }) => `Rok ${year}`,
  }
  // The table holds for each kind the title of exactly that kind; the compiler cannot follow the pairing through the union.
  const title = titles[scope.kind] as (scope: CompilationScope) => string
  return title(scope)
}
