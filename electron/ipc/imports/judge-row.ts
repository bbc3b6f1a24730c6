import type { ImportOutcome } from '#shared/domain/import-outcome.ts'
import { readYesNo } from '#shared/text/read-yes-no.ts'
import type { CancelledRow } from '#electron/store/cancelled-imports.ts'
import { differing, isSameEntry, judgeKnownRow } from './judge-known-row.ts'
import { judgeNewRow } from './judge-new-row.ts'
import { judgeUndoneRow } from './judge-undone-row.ts'
import type { PostulateField } from './postulate-fields.ts'
import type { Into } from './postulate-key.ts'
import type { PostulateNames } from './postulate-names.ts'
import type { PostulatePlan } from './postulate-plan.ts'
import type { ListedRow } from './postulate-rows.ts'
import type { Fault } from './postulate-submitters.ts'
import type { StoredPostulate } from './stored-postulates.ts'

/** What a preview knows while it goes through the rows. */
export type Judging = {
  names: PostulateNames
  today: string
  into: Into
  isNumberKnown: (number: string) => boolean
  /** Entries that came from rows of earlier imports and are not cancelled, by the keys of those rows. */
  imported: ReadonlyMap<string, string>
  /** The same of those that somebody cancelled in the register, or that their file has as cancelled. */
  cancelled: ReadonlyMap<string, CancelledRow>
  /** Keys and numbers of the rows of this preview so far. */
  seen: Set<string>
}
export type Judged = { outcome: ImportOutcome; postulate: string | null; changes: { field: PostulateField; stored: string; incoming: string }[]; faults: Fault[]; notes: string[]; plan?: PostulatePlan }

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
