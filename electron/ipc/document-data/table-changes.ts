import { shortened } from '#shared/text/shortened.ts'
import type { PrintedTable } from './printed-parts.ts'

export type PrintedChange = { kind: 'added' | 'removed' | 'changed'; where: string; before: string; after: string }

type Row = readonly string[]
type Pair = { before: Row | null; after: Row | null; at: number }
/** Columns that both tables have, by their place in each. `isOrdinal`: it only counts the rows („Lp.”), so that one row more would change all that follow. */
type Shared = { header: string; before: number; after: number; isOrdinal: boolean }

/** Of a row's name in the words of a change. */
const longestName = 60
/** So many pairs of rows that nothing tells apart are compared cell by cell. */
const mostCompared = 1_000_000

/** What differs between two forms of a table: rows are known by their first column or columns in which no two are alike, whatever their order; what only counts rows is left out. */
export function tableChanges(before: PrintedTable, after: PrintedTable): PrintedChange[] {
  const shared = sharedColumns(before, after)
  const told = shared.filter(({ isOrdinal }) => !isOrdinal)
  const width = keyWidth(before, after, told)
  const pairs = pairRows(before, after, { told, width })
  return [...columnChanges(before, after), ...pairs.flatMap((pair) => rowChanges(after.where, pair, { told, width }))]
}

/** A table that is there once only: all of its rows came or went. */
export function wholeTable({ where, columns, rows }: PrintedTable, kind: 'added' | 'removed'): PrintedChange[] {
  const told = namesOf(columns).flatMap((header, index) => (isOrdinal(columns[index]!) ? [] : [{ header, before: index, after: index, isOrdinal: false }]))
  return rows.flatMap((row, at) => rowChanges(where, { before: kind === 'removed' ? row : null, after: kind === 'added' ? row : null, at }, { told, width: 1 }))
}

function sharedColumns(before: PrintedTable, after: PrintedTable): Shared[] {
  const names = namesOf(before.columns)
  return namesOf(after.columns).flatMap((name, index) => {
    const other = names.indexOf(name)
    return other < 0 ? [] : [{ header: name, before: other, after: index, isOrdinal: isOrdinal(after.columns[index]!) }]
  })
}

/** What columns are called; those of one header, or of none, by their place as well. */
function namesOf(columns: readonly string[]): string[] {
  return columns.map((header, index) => (header === '' || columns.indexOf(header) < index ? `${header} ${index + 1}`.trim() : header))
}

const isOrdinal = (header: string) => /^l\.? ?p\.$/i.test(header.trim())

/** How many of the first columns tell the rows apart; all of them when none do. */
function keyWidth(before: PrintedTable, after: PrintedTable, told: readonly Shared[]): number {
  const isTelling = (width: number) => [keysOf(before.rows, told, { side: 'before', width }), keysOf(after.rows, told, { side: 'after', width })].every((keys) => new Set(keys).size === keys.length)
  const width = told.findIndex((_, index) => isTelling(index + 1)) + 1
  return width === 0 ? told.length : width
}

const keysOf = (rows: readonly Row[], told: readonly Shared[], { side, width }: { side: 'before' | 'after'; width: number }) => rows.map((row) => JSON.stringify(told.slice(0, width).map((column) => row[column[side]])))

type Telling = { told: readonly Shared[]; width: number }

function pairRows(before: PrintedTable, after: PrintedTable, { told, width }: Telling): Pair[] {
  const [beforeKeys, afterKeys] = [keysOf(before.rows, told, { side: 'before', width }), keysOf(after.rows, told, { side: 'after', width })]
  const waiting = Map.groupBy(before.rows.map((row, at) => ({ row, at })), ({ at }) => beforeKeys[at]!)
  const pairs: Pair[] = []
  const added: { row: Row; at: number }[] = []
  for (const [at, row] of after.rows.entries()) {
    const found = waiting.get(afterKeys[at]!)?.shift()
    if (found) pairs.push({ before: found.row, after: row, at })
    else added.push({ row, at })
  }
  const removed = [...waiting.values()].flat()
  return [...pairs, ...pairLikely(removed, added, told)].toSorted((one, other) => one.at - other.at)
}

/** Of the rows without a counterpart those are one row that changed which have the most cells in common, one of them filled at least. */
function pairLikely(removed: { row: Row; at: number }[], added: { row: Row; at: number }[], told: readonly Shared[]): Pair[] {
  const left = new Set(removed)
  const isSmall = removed.length * added.length <= mostCompared
  const pairs = added.map(({ row, at }): Pair => {
    const likely = isSmall ? mostAlike(row, left, told) : undefined
    if (likely) left.delete(likely)
    return { before: likely?.row ?? null, after: row, at }
  })
  return [...pairs, ...[...left].map(({ row, at }): Pair => ({ before: row, after: null, at }))]
}

function mostAlike(row: Row, left: ReadonlySet<{ row: Row; at: number }>, told: readonly Shared[]) {
  let best: { row: Row; at: number } | undefined
  let most = 0
  for (const one of left) {
    const alike = told.filter((column) => row[column.after] !== '' && row[column.after] === one.row[column.before]).length
    if (alike > most) [best, most] = [one, alike]
  }
  return best
}

function rowChanges(where: string, { before, after }: Pair, { told, width }: Telling): PrintedChange[] {
  const side = after ? 'after' : 'before'
  const row = (after ?? before)!
  const name = shortened(told.slice(0, width).map((column) => row[column[side]]!).filter(Boolean).join(', '), longestName)
  const place = name === '' ? where : `${where}, wiersz ${name}`
  if (before && after) {
    return told.filter((column) => before[column.before] !== after[column.after]).map((column) => ({ kind: 'changed', where: `${place}, kolumna ${column.header}`, before: before[column.before]!, after: after[column.after]! }))
  }
  const whole = told.filter((column) => row[column[side]] !== '').map((column) => `${column.header}: ${row[column[side]]}`).join('\n')
  return [{ kind: after ? 'added' : 'removed', where: place, before: after ? '' : whole, after: after ? whole : '' }]
}

/** A column that came or went is one change, however many rows there are. */
function columnChanges(before: PrintedTable, after: PrintedTable): PrintedChange[] {
  const lacking = (one: PrintedTable, other: PrintedTable) => namesOf(one.columns).filter((name) => !namesOf(other.columns).includes(name))
  return [
    ...lacking(before, after).map((header): PrintedChange => ({ kind: 'removed', where: `${after.where}, kolumna ${header}`, before: header, after: '' })),
    ...lacking(after, before).map((header): PrintedChange => ({ kind: 'added', where: `${after.where}, kolumna ${header}`, before: '', after: header })),
  ]
}
