import type { DutyRow } from './first-duty.ts'
import { holderOfDuty, type DutyGrid, type GridView, type Holder } from './grid-model.ts'

/** A cell, and which of its duties is meant. */
export type Place = { day: string; holder: string; duty?: string | undefined }
/** The longer side goes down the page: days for a telephone or two, units where there are more of them than days. */
export type Sides = { rows: readonly Side[]; columns: readonly Side[]; hasDaysDown: boolean }
export type Side = { key: string; day?: string; holder?: Holder }

export function sidesOf({ days, holders }: Pick<DutyGrid, 'days' | 'holders'>): Sides {
  const daySides = days.map((day) => ({ key: day, day }))
  const holderSides = holders.map((holder) => ({ key: `line ${holder.key}`, holder }))
  const hasDaysDown = days.length >= holders.length
  return { rows: hasDaysDown ? daySides : holderSides, columns: hasDaysDown ? holderSides : daySides, hasDaysDown }
}

/** The cell where a row and a column meet. */
export const placeAt = (row: Side, column: Side): Place => ({ day: row.day ?? column.day ?? '', holder: (row.holder ?? column.holder)?.key ?? '' })

const within = (index: number, length: number) => Math.max(0, Math.min(length - 1, index))
const indexOf = (sides: readonly Side[], { day, holder }: Place) => Math.max(0, sides.findIndex((side) => (side.holder ? side.holder.key === holder : side.day === day)))

export const positionOf = ({ rows, columns }: Sides, place: Place) => ({ row: indexOf(rows, place), column: indexOf(columns, place) })

/** The cell so many rows and columns away; the last one at the border. */
export function cellAway(sides: Sides, place: Place, { down, right }: { down: number; right: number }): Place {
  const { row, column } = positionOf(sides, place)
  return placeAt(sides.rows[within(row + down, sides.rows.length)] ?? { key: '' }, sides.columns[within(column + right, sides.columns.length)] ?? { key: '' })
}

/** The cell in which a duty stands. */
export const placeOf = (duty: DutyRow, view: GridView): Place => ({ day: duty.date, holder: holderOfDuty(duty, view).key })

/** Whether there is a cell so many rows and columns away. */
export function isWithin(sides: Sides, place: Place, { down, right }: { down: number; right: number }): boolean {
  const { row, column } = positionOf(sides, place)
  return within(row + down, sides.rows.length) === row + down && within(column + right, sides.columns.length) === column + right
}

/** How many rows and columns lead from one cell to another. */
export function wayTo(sides: Sides, from: Place, to: Place): { down: number; right: number } {
  const [start, end] = [positionOf(sides, from), positionOf(sides, to)]
  return { down: end.row - start.row, right: end.column - start.column }
}

/** The first and the last cell. */
export function cornersOf({ rows, columns }: Sides): { first: Place; last: Place } {
  const nowhere = { key: '' }
  return { first: placeAt(rows[0] ?? nowhere, columns[0] ?? nowhere), last: placeAt(rows.at(-1) ?? nowhere, columns.at(-1) ?? nowhere) }
}

/** Where an arrow leads: through the duties of a cell first, then to the next cell. */
export function stepFrom(grid: DutyGrid, sides: Sides, { place, down, right }: { place: Place; down: number; right: number }): Place {
  const duties = grid.at(place.day, place.holder)
  const inside = duties.findIndex(({ id }) => id === place.duty)
  const next = Math.abs(down) === 1 && right === 0 ? duties[inside + down] : undefined
  if (next && inside >= 0) return { ...place, duty: next.id }
  const away = cellAway(sides, place, { down, right })
  const there = grid.at(away.day, away.holder)
  const isSame = away.day === place.day && away.holder === place.holder
  return isSame ? place : { ...away, duty: (down < 0 ? there.at(-1) : there[0])?.id }
}

/** The cells of the rectangle between two. */
export function cellsBetween(sides: Sides, one: Place, other: Place): Place[] {
  const [a, b] = [positionOf(sides, one), positionOf(sides, other)]
  const rows = sides.rows.slice(Math.min(a.row, b.row), Math.max(a.row, b.row) + 1)
  const columns = sides.columns.slice(Math.min(a.column, b.column), Math.max(a.column, b.column) + 1)
  return rows.flatMap((row) => columns.map((column) => placeAt(row, column)))
}

/** Where the keys are: the duty wherever it went, else the cell; what is gone gives way to the first duty of the cell, or to the first cell. */
export function settledPlace(grid: DutyGrid, { place, of }: { place: Place | undefined; of: (duty: string) => { day: string; holder: string } | undefined }): Place {
  const moved = place?.duty === undefined ? undefined : of(place.duty)
  if (moved) return { ...moved, duty: place?.duty }
  const isThere = place !== undefined && grid.days.includes(place.day) && grid.holders.some(({ key }) => key === place.holder)
  const cell = isThere ? place : { day: grid.days[0] ?? '', holder: grid.holders[0]?.key ?? '' }
  return { day: cell.day, holder: cell.holder, duty: grid.at(cell.day, cell.holder)[0]?.id }
}
