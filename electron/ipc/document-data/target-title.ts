import type { DocumentFor } from '#shared/contract/documents.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { EntityTable } from '#electron/store/tables.ts'

/** Whom a document is for comes before what it is narrowed to. */
const recordOrder = ['organisation', 'unit', 'person', 'postulate', 'roster', 'meeting', 'consultation']

/** What a document is for, in the words of its records: the first one whom it is for, last the year. */
export async function targetTitles(db: ReadDb, { year, ...records }: DocumentFor): Promise<string[]> {
  const named = Object.entries(records).filter((entry): entry is [EntityTable, string] => entry[1] !== undefined)
  const ordered = named.toSorted(([one], [other]) => recordOrder.indexOf(one) - recordOrder.indexOf(other))
  const titles = await Promise.all(ordered.map(([table, id]) => recordTitle(db, table, id)))
  return [...titles, ...(year === undefined ? [] : [String(year)])].filter((title) => title !== '')
}
