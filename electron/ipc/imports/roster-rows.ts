import type { Duty } from '#shared/domain/duty.ts'
import { changedCells } from './judge-known-duty.ts'
import { evened, type DutyMark } from './duty-mark.ts'
import { saidFields, type DutyRow } from './duty-rows.ts'

export type MarkedRow = DutyRow & { mark: DutyMark }
/** `known`: rows of duties of the roster, each with other versions of it that say something else. `others`: rows to be read on their own; `doubt` says why a person must decide about one. `claimed`: duties that some row stands for. */
export type SortedRows = { known: Map<MarkedRow, MarkedRow[]>; others: Map<DutyRow, string>; claimed: Set<string> }

const isMarked = (row: DutyRow): row is MarkedRow => row.mark !== undefined

const gone = 'Tego dyżuru nie ma już w harmonogramie: usunięto go po utworzeniu skoroszytu. Przyjęcie doda go na nowo.'
const elsewhere = 'Ten wiersz jest ze skoroszytu innego harmonogramu. Przyjęcie doda go tu jako nowy dyżur.'
const damaged = 'Znacznik wiersza jest uszkodzony, więc nie wiadomo, czy to nowy dyżur, czy zmieniony. Przyjęcie doda go jako nowy.'
const twins = (lines: readonly number[]) => `Ten sam znacznik mają w arkuszu wiersze: ${lines.join(', ')}. Przyjęcie doda ten wiersz jako nowy dyżur.`

/**
 * Which duty each row stands for. In one sheet a copied row is a new duty, and the one that was changed least stays the duty itself;
 * in several sheets or files the same row has come in several versions, of which those that nobody wrote into do not count.
 */
export function sortRows(rows: readonly DutyRow[], duties: ReadonlyMap<string, Duty>, isElsewhere: (id: string) => boolean): SortedRows {
  const sorted: SortedRows = { known: new Map(), others: new Map(), claimed: new Set() }
  const marked: MarkedRow[] = []
  for (const row of rows) {
    if (!isMarked(row)) sorted.others.set(row, row.isMarkDamaged ? damaged : '')
    else if (duties.has(row.mark.id)) marked.push(row)
    else sorted.others.set(row, isElsewhere(row.mark.id) ? elsewhere : gone)
  }
  for (const [id, same] of Map.groupBy(marked, ({ mark }) => mark.id)) {
    sorted.claimed.add(id)
    const keepers = [...Map.groupBy(same, ({ source }) => source).values()].map((together) => sortCopies(together, sorted))
    const versions = versionsOf(keepers)
    for (const row of versions) sorted.known.set(row, versions.filter((other) => other !== row))
  }
  return sorted
}

/** Gives the row that stays the duty itself. Copies that say the same are one. */
function sortCopies(together: readonly MarkedRow[], { others }: SortedRows): MarkedRow {
  const different = [...new Map(together.toReversed().map((row) => [saidBy(row), row])).values()].toReversed()
  const [first, ...copies] = different.toSorted((one, other) => changedCells(one, one.mark) - changedCells(other, other.mark))
  const isAsSent = changedCells(first!, first!.mark) === 0
  for (const copy of copies) others.set(copy, isAsSent ? '' : twins(together.map(({ line }) => line)))
  return first!
}

function versionsOf(keepers: readonly MarkedRow[]): MarkedRow[] {
  const changed = keepers.filter((row) => changedCells(row, row.mark) > 0)
  return [...new Map((changed.length > 0 ? changed : keepers).toReversed().map((row) => [saidBy(row), row])).values()].toReversed()
}

const saidBy = ({ cells, fault = '' }: DutyRow) => JSON.stringify([saidFields({ cells }).map((field) => [field, evened(field, cells[field]!)]), cells.hours ?? '', fault])
