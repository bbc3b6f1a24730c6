import { yearOf } from '#shared/domain/day.ts'
import { firstDay, meetingYear } from '#shared/domain/meeting.ts'
import { postulate } from '#shared/domain/postulate.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import type { Judged, Judging } from './judging.ts'
import type { PostulateField, PostulateTexts } from './postulate-fields.ts'
import type { Into } from './postulate-key.ts'
import { parseNumber, type NewFields, type PostulatePlan } from './postulate-plan.ts'
import type { ListedRow } from './postulate-rows.ts'
import { readValues } from './postulate-values.ts'

type NewRow = { row: ListedRow; key: string; keepsNumber: boolean }

/** A row that becomes an entry of its own. What a list of somebody else's does not say is as `into` says; an export says everything. */
export function judgeNewRow({ row, key, keepsNumber }: NewRow, judging: Judging): Judged {
  const { names, today } = judging
  const said = Object.fromEntries(Object.entries(row.texts).filter(([, text]) => text !== '')) as Partial<PostulateTexts>
  const { values, faults, notes } = readValues(said, { ...judging, headers: row.headers })
  const called = said.number?.trim() ?? ''
  for (const [field, number] of Object.entries(values.lineage)) if (number === called) faults.push({ field: field as PostulateField, sentence: sentenceOf('self_reference') })
  if (!keepsNumber && !row.mark && parseNumber(called)) notes.push('Numer z pliku nie ma znacznika wiersza, więc wpis dostanie następny wolny numer.')
  if (said.content === undefined) faults.push({ field: 'content', sentence: sentenceOf('required') })
  const fields: NewFields = {
    ...postulate.blank, content: '', ...(row.mark ? {} : defaults(judging.into)), ...values.cells, submitters: values.submitters ?? [], receivedOn: '',
  }
  const meeting = names.meetingOf(fields.meeting)
  fields.receivedOn = values.cells.receivedOn ?? (row.mark ? undefined : judging.into.receivedOn) ?? firstDay(meeting?.dates ?? []) ?? today
  const year = (meeting && meetingYear(meeting)) ?? yearOf(fields.receivedOn)
  const plan: PostulatePlan = { act: 'create', called, number: keepsNumber && parseNumber(called) ? called : null, year, key, fields, lineage: values.lineage, isCancelled: values.isCancelled ?? false }
  return { outcome: faults.length > 0 ? 'refused' : 'created', postulate: null, changes: changesOf(said), faults, notes, plan }
}

const defaults = ({ receivedOn: _receivedOn, ...into }: Into) => Object.fromEntries(Object.entries(into).filter(([, value]) => value !== undefined && value !== null))

const changesOf = (texts: Partial<PostulateTexts>) => Object.entries(texts).filter(([field]) => field !== 'number').map(([field, incoming]) => ({ field: field as PostulateField, stored: '', incoming }))
