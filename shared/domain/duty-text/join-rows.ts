import { columnsOf, type Columns } from './columns.ts'
import { hasDay } from './day-patterns.ts'
import { masked } from './masked.ts'
import type { Item } from './split-items.ts'

/** A cell of more paragraphs is hardly one of a roster. */
const mostParts = 20

/** Rows that a word processor breaks where a cell has several paragraphs, whole again: under known headings, what follows without a day of its own fills the row up to their number. */
export function joinRows(items: readonly Item[], isSphere: (text: string) => boolean): Item[] {
  const joined: Item[] = []
  let columns: Columns | undefined
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!
    columns = headingsOf(item) ?? columns
    const last = columns && mayBegin(item, columns) ? lastPart(items, at, columns, isSphere) : at
    joined.push(last === at ? item : oneRow(items.slice(at, last + 1)))
    at = last
  }
  return joined
}

const headingsOf = ({ cells, text }: Item) => (cells && !hasDay(masked(text).folded) ? columnsOf(cells) : undefined)
const cellsOf = ({ cells, text }: Item) => cells ?? [text.trim()]

/** A row that is too short, or the first paragraph of its first cell. */
function mayBegin({ cells, text, isAfterBlank }: Item, columns: Columns): boolean {
  return cells ? cells.length <= columns.length : !isAfterBlank && hasDay(masked(text).folded)
}

function lastPart(items: readonly Item[], first: number, columns: Columns, isSphere: (text: string) => boolean): number {
  let width = cellsOf(items[first]!).length
  let last = first
  for (let at = first + 1; at < Math.min(items.length, first + mostParts); at += 1) {
    const { cells, text, isAfterBlank } = items[at]!
    if (isAfterBlank || hasDay(masked(text).folded) || headingsOf(items[at]!)) break
    if (width === columns.length && !(cells === null && columns.at(-1) === 'spheres' && text.split('\n').every(isSphere))) break
    width += cells ? cells.length - 1 : 0
    if (width > columns.length) break
    if (width === columns.length) last = at
  }
  return last
}

function oneRow(items: readonly Item[]): Item {
  const cells = items.slice(1).reduce((row, item) => {
    const [first = '', ...others] = cellsOf(item)
    return [...row.slice(0, -1), `${row.at(-1)}\n${first}`, ...others]
  }, cellsOf(items[0]!))
  return { ...items[0]!, numbers: items.flatMap(({ numbers }) => numbers), text: items.map(({ text }) => text).join('\n'), cells }
}
