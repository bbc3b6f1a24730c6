import type { Block } from '#shared/documents/model.ts'
import type { Table } from '#shared/documents/table.ts'
import { pageTable } from './page-table.ts'
import { pageShares } from './page-widths.ts'

/** A table as its page shows it, how its columns share out the page, and whether no other stands before it. */
export type PageTable = { table: Table; shares: readonly number[]; isFirst: boolean }
/** By the tables of the model. */
export type PageTables = ReadonlyMap<Table, PageTable>

/** All tables among the blocks of a section, whose text is so wide; those of the same columns share alike. */
export function pageTables(blocks: readonly Block[], widthMm: number): PageTables {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [{ model: block.table, table: pageTable(block.table) }] : []))
  const alike = Map.groupBy(tables, ({ table: { columns, size } }) => JSON.stringify([size, columns.map(({ key, header, share }) => [key, header, share])]))
  return new Map([...alike.values()].flatMap((own) => {
    const shares = pageShares(own.map(({ table }) => table), widthMm)
    return own.map(({ model, table }) => [model, { table, shares, isFirst: model === tables[0]?.model }] as const)
  }))
}
