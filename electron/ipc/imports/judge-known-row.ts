import { answeredTexts } from '#shared/domain/postulate.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import type { Judged, Judging } from './judging.ts'
import { hashOfEntry, hashOfTexts, saidSame } from './postulate-fingerprint.ts'
import { submitterFields, type PostulateField, type PostulateTexts } from './postulate-fields.ts'
import type { ListedRow } from './postulate-rows.ts'
import type { Fault } from './postulate-submitters.ts'
import { readValues, type PostulateValues } from './postulate-values.ts'
import type { StoredPostulate } from './stored-postulates.ts'
import { valuesInWords } from './values-in-words.ts'

const kept = 'Wpis jest anulowany i tylko zachowuje numer. Zostaw go bez zmian albo cofnij najpierw jego anulowanie w dzienniku zmian.'
const notByFile = 'Anulowanie i przywracanie wpisu robi się w rejestrze, nie przez plik. Zostaw tę kolumnę bez zmian.'
const noDay = 'Data wpływu jest w pliku pusta: zostaje data z rejestru.'
const movedHere = 'Wpis zmieniono w rejestrze po eksporcie, a w pliku nic się nie zmieniło: zostaje bez zmian.'
const movedBoth = 'Po eksporcie zmieniono ten wpis i w pliku, i w rejestrze. Przyjęcie zapisze pokazane wartości z pliku; czego w pliku nie zmieniono, zostanie jak w rejestrze.'

/** Whether the row was made of this very entry, not of one of another register that has the same number. */
export const isSameEntry = ({ mark }: ListedRow, { postulate }: StoredPostulate) => mark !== undefined && mark.entry === hashOfEntry(postulate.id)

/** Fields of the row that differ from the entry as the register has it now. */
export const differing = ({ texts }: Pick<ListedRow, 'texts'>, stored: StoredPostulate) => (Object.keys(texts) as PostulateField[]).filter((field) => texts[field] !== stored.texts[field])

/** A row of an export of this register against its entry: who changed what since the export. The mark says what the row said then, field by field; only what the file changed is taken. */
export function judgeKnownRow(row: ListedRow, stored: StoredPostulate, judging: Judging): Judged {
  const { postulate, texts } = stored
  const mark = row.mark!
  const isDayEmptied = row.texts.receivedOn?.trim() === '' && texts.receivedOn !== ''
  const said: PostulateTexts = { ...texts, ...row.texts, ...(isDayEmptied && { receivedOn: texts.receivedOn }) }
  const unchanged = (...notes: string[]): Judged => ({ outcome: 'unchanged', postulate: postulate.id, changes: [], faults: [], notes: [...(isDayEmptied ? [noDay] : []), ...notes] })
  const changed = differing({ texts: said }, stored)
  if (changed.length === 0) return unchanged()
  const isAsSent = hashOfTexts(texts) === mark.texts
  const isByFile = (field: PostulateField, value: PostulateTexts) => isAsSent || !saidSame(mark, field, value)
  const byFile = hashOfTexts(said) === mark.texts ? [] : changed.filter((field) => field !== 'number' && isByFile(field, said))
  if (byFile.length === 0) return unchanged(movedHere)

  const { values, faults, notes } = readValues(toBeRead(said, byFile), { ...judging, headers: row.headers })
  const incoming: PostulateTexts = { ...texts, ...valuesInWords(stored, values, judging), ...rawOf(faults, said) }
  const really = differing({ texts: incoming }, stored).filter((field) => isByFile(field, incoming))
  if (really.length === 0) return isAsSent ? unchanged() : unchanged(movedHere)

  faults.push(...faultsOf(really, stored))
  if (isDayEmptied) notes.push(noDay)
  if (!isAsSent) notes.push(movedBoth)
  const changes = really.map((field) => ({ field, stored: texts[field], incoming: incoming[field] }))
  const outcome = faults.length > 0 ? 'refused' : isAsSent ? 'updated' : 'conflict'
  return { outcome, postulate: postulate.id, changes, faults, notes, plan: { act: 'update', id: postulate.id, revision: postulate.revision, values: only(values, really), isRestored: false } }
}

/** Submitters are read together: their three columns are one list. */
function toBeRead(said: PostulateTexts, changed: readonly PostulateField[]): Partial<PostulateTexts> {
  const isSubmitted = changed.some((field) => (submitterFields as readonly string[]).includes(field))
  return Object.fromEntries([...changed, ...(isSubmitted ? submitterFields : [])].map((field) => [field, said[field]]))
}

const rawOf = (faults: readonly Fault[], said: PostulateTexts) => Object.fromEntries(faults.flatMap(({ field }) => (field ? [[field, said[field]]] : [])))

/** Of what was read, the fields that change. */
function only({ cells, submitters, lineage }: PostulateValues, fields: readonly PostulateField[]): PostulateValues {
  const among = ([field]: [string, unknown]) => (fields as readonly string[]).includes(field)
  return {
    cells: Object.fromEntries(Object.entries(cells).filter(among)), lineage: Object.fromEntries(Object.entries(lineage).filter(among)),
    ...(submitters && submitterFields.some((field) => fields.includes(field)) && { submitters }),
  }
}

/** What the register itself would not let change. */
function faultsOf(changed: readonly PostulateField[], { postulate, hasFinalAnswer, isTarget }: StoredPostulate): Fault[] {
  if (postulate.isCancelled) return [{ field: changed[0]!, sentence: kept }]
  const has = (field: PostulateField) => changed.includes(field)
  const answered = hasFinalAnswer ? answeredTexts.filter(has) : []
  return [
    ...(has('isCancelled') ? [{ field: 'isCancelled' as const, sentence: notByFile }] : []), ...answered.map((field) => ({ field, sentence: sentenceOf('answer_final') })),
    ...(has('stage') && (isTarget || postulate.mergedInto !== null) ? [{ field: 'stage' as const, sentence: sentenceOf('different_stage') }] : []),
  ]
}
