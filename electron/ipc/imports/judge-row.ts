import { readYesNo } from '#shared/text/read-yes-no.ts'
import { differing, isSameEntry, judgeKnownRow } from './judge-known-row.ts'
import { judgeNewRow } from './judge-new-row.ts'
import { judgeUndoneRow } from './judge-undone-row.ts'
import type { Judged, Judging } from './judging.ts'
import type { ListedRow } from './postulate-rows.ts'
import type { StoredPostulate } from './stored-postulates.ts'

const unchanged = (postulate: string | null, ...notes: string[]): Judged => ({ outcome: 'unchanged', postulate, changes: [], faults: [], notes })

/** What a row would do. `stored` is the entry that has its number here. */
export function judgeRow(row: ListedRow, { key, stored }: { key: string; stored: StoredPostulate | undefined }, judging: Judging): Judged {
  const { imported, cancelled, seen } = judging
  if (row.fault !== undefined) return { outcome: 'refused', postulate: stored?.postulate.id ?? null, changes: [], faults: [{ field: null, sentence: row.fault }], notes: [] }
  const before = imported.get(key)
  if (before !== undefined) return unchanged(before)
  if (seen.has(key)) return unchanged(null, 'Taki sam wiersz jest już w tym albo w innym z wczytywanych plików.')
  seen.add(key)
  const gone = cancelled.get(key)
  if (gone) return unchanged(gone.id, ...(gone.isRemoved ? [`Ten wiersz wczytano już wcześniej, a potem ktoś anulował wpis ${gone.number} w rejestrze: zostaje anulowany. Aby wrócił, cofnij jego anulowanie w dzienniku zmian.`] : []))

  const number = row.texts.number?.trim() ?? ''
  if (row.mark && number !== '') {
    if (seen.has(number)) return repeated(row, number, judging)
    seen.add(number)
  }
  if (!stored) return judgeNewRow({ row, key, keepsNumber: row.mark !== undefined }, judging)
  if (stored.postulate.isCancelled && stored.importKey === key && readYesNo(row.texts.isCancelled ?? '') === false) return judgeUndoneRow(row, stored, judging)
  if (isSameEntry(row, stored)) return judgeKnownRow(row, stored, judging)
  if (differing(row, stored).length === 0) return unchanged(stored.postulate.id)
  return takenNumber(judgeNewRow({ row, key, keepsNumber: false }, judging), stored)
}

function repeated(row: ListedRow, number: string, judging: Judging): Judged {
  const judged = judgeNewRow({ row, key: '', keepsNumber: false }, judging)
  return { ...judged, outcome: 'refused', faults: [{ field: 'number', sentence: `Numer ${number} jest w plikach drugi raz, z inną treścią. Zostaw jeden z tych wierszy.` }] }
}

/** Another entry has the number here: nothing is written over it. */
function takenNumber(judged: Judged, { postulate, texts }: StoredPostulate): Judged {
  if (judged.outcome === 'refused') return judged
  const changes = judged.changes.map((change) => ({ ...change, stored: texts[change.field] })).filter(({ stored, incoming }) => stored !== incoming)
  return { ...judged, outcome: 'conflict', postulate: postulate.id, changes, notes: [...judged.notes, `Pod numerem ${postulate.number} jest w rejestrze inny wpis. Przyjęcie doda ten z pliku pod następnym wolnym numerem.`] }
}
