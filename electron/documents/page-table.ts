import { linesOf, type CellLine, type Column, type Row, type Table } from '#shared/documents/table.ts'

/** More columns than this no page has room for without breaking words, telephones and addresses. */
const mostColumns = 7

/** The table as a page shows it: one of too many columns with those together that belong together. */
export function pageTable(table: Table): Table {
  const { together, columns, rows } = table
  if (!together || columns.length <= mostColumns) return table
  const joined = columns.flatMap(({ key, header }, index) => (together.keys.includes(key) ? [{ header, index }] : []))
  const [first] = joined
  if (!first || joined.length === 1) return table
  const alone = (index: number) => !joined.some((one) => one.index === index)
  const column: Column = { key: together.keys.join(' '), header: together.header, kind: 'text', share: together.share }
  const placed = <T>(all: readonly T[], one: T): T[] => all.flatMap((value, index) => (index === first.index ? [one] : alone(index) ? [value] : []))
  const rowOf = (row: Row): Row => placed(columns.map((_column, index) => row[index] ?? ''), joined.flatMap(({ header, index }): CellLine[] => labelled(header, linesOf(row[index] ?? ''))))
  return { ...table, columns: placed(columns, column), rows: Array.isArray(rows) ? (rows as Row[]).map(rowOf) : each(rows, rowOf) }
}

/** Nothing for what has no value. */
function labelled(header: string, lines: readonly CellLine[]): CellLine[] {
  return lines.some(({ text }) => text !== '') ? lines.map((line, index) => (index === 0 ? { ...line, text: `${header}: ${line.text}` } : line)) : []
}

function* each(rows: Iterable<Row>, rowOf: (row: Row) => Row): Generator<Row> {
  for (const row of rows) yield rowOf(row)
}
