import type { RowOf } from '#renderer/api/use-pages.ts'
import { documentWord } from '#shared/domain/document-kinds.ts'
import { meetingKindLabels } from '#shared/domain/meeting.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { meetingName } from './meeting-name.ts'
import { meetingWhen } from './meeting-when.ts'

const presentForms = { one: 'obecność', few: 'obecności', many: 'obecności' }

/** The two lines of a meeting on the list: what it is, and when, who hosts it, what came of it and which papers exist. */
export function meetingRowText(row: RowOf<'meetings.list'>) {
  const papers = row.documents.length === 0 ? 'brak dokumentów' : `dokumenty: ${row.documents.map(documentWord).join(', ')}`
  const kind = meetingKindLabels[row.kind]
  const counts = [row.present > 0 && countOf(row.present, presentForms), row.postulates > 0 && countOf(row.postulates, nouns.postulate)]
  return {
    title: meetingName(row),
    detail: [meetingWhen(row), !meetingName(row).toLocaleLowerCase('pl').includes(kind) && kind, row.units.join(', '), ...counts, papers].filter(Boolean).join(' · '),
  }
}
