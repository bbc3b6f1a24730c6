import type { RowOf } from '#renderer/api/use-pages.ts'
import { meetingKindLabels } from '#shared/domain/meeting.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { documentWord } from './document-kinds.ts'
import { meetingWhen } from './meeting-when.ts'

const presentForms = { one: 'obecność', few: 'obecności', many: 'obecności' }

/** The two lines of a meeting on the list: what it is, and when, who hosts it, what came of it and which papers exist. */
export function meetingRowText(row: RowOf<'meetings.list'>) {
  const kind = meetingKindLabels[row.kind]
  const papers = row.documents.length === 0 ? 'brak dokumentów' : `dokumenty: ${row.documents.map(documentWord).join(', ')}`
  const counts = [row.present > 0 && countOf(row.present, presentForms), row.postulates > 0 && countOf(row.postulates, nouns.postulate)]
  return {
    title: row.title.trim() || `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    detail: [meetingWhen(row), row.title.trim() !== '' && kind, row.units.join(', '), ...counts, papers].filter(Boolean).join(' · '),
  }
}
