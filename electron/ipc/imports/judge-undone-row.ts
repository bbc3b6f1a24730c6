import type { Judged, Judging } from './judging.ts'
import type { PostulateField } from './postulate-fields.ts'
import type { ListedRow } from './postulate-rows.ts'
import { readValues } from './postulate-values.ts'
import type { StoredPostulate } from './stored-postulates.ts'
import { valuesInWords } from './values-in-words.ts'

/** It was imported before and that was undone: the entry kept its number, and has it again, with all that the row says: who submitted it and what it comes from went with the undo. */
export function judgeUndoneRow(row: ListedRow, stored: StoredPostulate, judging: Judging): Judged {
  const { postulate: { id, revision }, texts } = stored
  const { number: _number, isCancelled: _isCancelled, ...said } = row.texts
  const { values, faults, notes } = readValues(said, { ...judging, headers: row.headers })
  values.isCancelled = false
  // An entry always has a day; an empty cell says none.
  if (values.cells.receivedOn === null) delete values.cells.receivedOn
  const words = Object.entries(valuesInWords(stored, values, judging)) as [PostulateField, string][]
  const changes = words.flatMap(([field, incoming]) => (incoming === texts[field] ? [] : [{ field, stored: texts[field], incoming }]))
  return {
    outcome: faults.length > 0 ? 'refused' : 'updated', postulate: id, changes, faults, notes: ['Ten wiersz wczytano już wcześniej i cofnięto. Wpis wróci pod swoim numerem.', ...notes],
    plan: { act: 'update', id, revision, values, isRestored: true },
  }
}
