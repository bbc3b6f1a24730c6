import type { RowOf } from '#renderer/api/use-pages.ts'
import { documentWord } from '#shared/domain/document-kinds.ts'
import { meetingKindLabels } from '#shared/domain/meeting.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { isNamedIn } from './is-named-in.ts'
import { meetingName } from './meeting-name.ts'
import { meetingWhen } from './meeting-when.ts'

const presentForms = { one: 'obecność', few: 'obecności', many: 'obecności' }

/** The two lines of a meeting on the list: what it is, and when, who hosts it, what came of it and which papers exist. What the first line says is not said again. */
export function meetingRowText(row: RowOf<'meetings.list'>) {
  const papers = row.documents.length === 0 ? 'brak dokumentów' : `dokumenty: ${row.documents.map(documentWord).join(', ')}`
  const name = meetingName(row)
  const kind = meetingKindLabels[row.kind]
  const counts = [row.present > 0 && countOf(row.present, presentForms), row.postulates > 0 && countOf(row.postulates, nouns.postulate)]
  return {
    title: name,
    detail: [meetingWhen(row), !name.toLocaleLowerCase('pl').includes(kind) && kind, row.units.filter((unit) => !isNamedIn(unit, name)).join(', '), ...counts, papers].filter(Boolean).join(' · '),
  }
}
