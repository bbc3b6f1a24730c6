import type { Judged, Judging } from './judge-row.ts'
import { hashOfEntry, hashOfTexts } from './postulate-fingerprint.ts'
import { submitterFields, type PostulateField, type PostulateTexts } from './postulate-fields.ts'
import type { ListedRow } from './postulate-rows.ts'
import type { Fault } from './postulate-submitters.ts'
import { readValues } from './postulate-values.ts'
import type { StoredPostulate } from './stored-postulates.ts'
import { valuesInWords } from './values-in-words.ts'

const kept = 'Wpis jest anulowany i tylko zachowuje numer. Zostaw go bez zmian albo cofnij najpierw jego anulowanie w dzienniku zmian.'
const notByFile = 'Anulowanie i przywracanie wpisu robi się w rejestrze, nie przez plik. Zostaw tę kolumnę bez zmian.'

/** Whether the row was made of this very entry, not of one of another register that has the same number. */
export const isSameEntry = ({ mark }: ListedRow, { postulate }: StoredPostulate) => mark !== undefined && mark.entry === hashOfEntry(postulate.id)

/** Fields of the row that differ from the entry as the register has it now. */
export const differing = ({ texts }: ListedRow, stored: StoredPostulate) => (Object.keys(texts) as PostulateField[]).filter((field) => texts[field] !== stored.texts[field])

/** A row of an export of this register against its entry: who changed what since the export. The mark says what the row said then. */
export function judgeKnownRow(row: ListedRow, stored: StoredPostulate, judging: Judging): Judged {
  const { postulate, texts } = stored
  const unchanged = (notes: string[] = []): Judged => ({ outcome: 'unchanged', postulate: postulate.id, changes: [], faults: [], notes })
  const asSent = row.mark!.texts
  const changed = differing(row, stored)
  if (changed.length === 0) return unchanged()
  const movedHere = ['Wpis zmieniono w rejestrze po eksporcie, a w pliku nic się nie zmieniło: zostaje bez zmian.']
  if (hashOfTexts({ ...texts, ...row.texts }) === asSent) return unchanged(movedHere)

  const { values, faults, notes } = readValues(toBeRead(row, stored, changed), { ...judging, headers: row.headers })
  const incoming = { ...texts, ...valuesInWords(stored, values, judging), ...rawOf(faults, row) }
  const really = (Object.keys(incoming) as PostulateField[]).filter((field) => incoming[field] !== texts[field])
  if (really.length === 0) return unchanged()
  if (faults.length === 0 && hashOfTexts(incoming) === asSent) return unchanged(movedHere)

  if (postulate.isCancelled) faults.push({ field: really[0]!, sentence: kept })
  else if (really.includes('isCancelled')) faults.push({ field: 'isCancelled', sentence: notByFile })
  const outcome = faults.length > 0 ? 'refused' : hashOfTexts(texts) === asSent ? 'updated' : 'conflict'
  if (outcome === 'conflict') notes.push('Po eksporcie zmieniono ten wpis i w pliku, i w rejestrze. Przyjęcie zapisze wszystkie pokazane wartości z pliku.')
  const changes = really.map((field) => ({ field, stored: texts[field], incoming: incoming[field] }))
  return { outcome, postulate: postulate.id, changes, faults, notes, plan: { act: 'update', id: postulate.id, revision: postulate.revision, values, isRestored: false } }
}

/** Submitters are read together: their three columns are one list. */
function toBeRead({ texts }: ListedRow, stored: StoredPostulate, changed: readonly PostulateField[]): Partial<PostulateTexts> {
  const isSubmitted = changed.some((field) => (submitterFields as readonly string[]).includes(field))
  const fields = [...changed.filter((field) => field !== 'number'), ...(isSubmitted ? submitterFields : [])]
  return Object.fromEntries(fields.map((field) => [field, texts[field] ?? stored.texts[field]]))
}

const rawOf = (faults: readonly Fault[], { texts }: ListedRow) => Object.fromEntries(faults.flatMap(({ field }) => (field ? [[field, texts[field] ?? '']] : [])))
