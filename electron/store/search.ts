import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { fold } from '#shared/text/fold.ts'
import type { Written } from './derived-table.ts'
import type { SearchText } from './journaled.ts'
import { journaledTables } from './journaled-tables.ts'
import type { AnyDb } from './open-operation.ts'
import { runCompiled } from './run-compiled.ts'
import type { Schema } from './schema.ts'
import { excerptOf } from './excerpt.ts'
import type { EntityTable } from './tables.ts'

export type Found = { noun: string; id: string; title: string; excerpt: string }

const mostWords = 32
/** Begins the word that each entry has for its table. A private-use character: FTS5 takes it for a letter, and nobody types it. */
const tableMark = '\ue000'
/** The table of most entries: passing over those of others takes less time than asking for its mark (measured: 1.5 against 6 ms). */
const mostEntries: EntityTable = 'postulate'
/** Its entries come after those of other tables. */
const lastTable: EntityTable = 'document'
/** Enough for the first page and the count of a common word. */
const mostNewest = 2000
const hasLetterOrDigit = /[\p{L}\p{N}]/u

/** The journal calls this after every row it writes. Meaning lives here; triggers only carry `searchEntry` into FTS5. What reads as before is left alone: a cancelled postulate, the state of a position. */
export async function indexRow(tx: AnyDb, { tableName, rowId, before, after }: Written): Promise<void> {
  const { search } = journaledTables[tableName]
  if (!search) return
  const [was, found] = [before && search(before), after && search(after)]
  if (was?.title === found?.title && was?.text === found?.text) return
  if (!found) {
    await runCompiled(tx, { key: 'search delete', parameters: [tableName, rowId], compile: () => tx.deleteFrom('searchEntry').where('tableName', '=', tableName).where('rowId', '=', rowId).compile() })
    return
  }
  const entry = { tableName, rowId, noun: found.noun, title: found.title, text: entryText(tableName, found) }
  await runCompiled(tx, {
    key: 'search insert',
    parameters: Object.values(entry),
    compile: () => tx.insertInto('searchEntry').values(entry).onConflict((conflict) => conflict.columns(['tableName', 'rowId']).doUpdateSet((e) => ({ title: e.ref('excluded.title'), text: e.ref('excluded.text') }))).compile(),
  })
}

/** What is searched of a record: its folded texts, and which table it is of. */
export function entryText(tableName: EntityTable, { title, text }: Pick<SearchText, 'title' | 'text'>): string {
  return `${fold(`${title}\n${text}`)}\n${tableMark}${tableName.toLowerCase()}`
}

/**
 * Records in which every word is found as the beginning of a word, whatever the accents; newest first, documents after all others: they are called by what they are for, and would stand before it.
 * Any text may be asked; one without words finds nothing.
 */
export async function searchEverything(db: ReadonlyKysely<Schema>, text: string, limit: number): Promise<Found[]> {
  const question = questionOf(text)
  if (!question) return []
  const others = await newestEntries(db, `(${question}) NOT ${markOf(lastTable)}`, limit)
  const entries = others.length < limit ? [...others, ...(await newestEntries(db, questionOf(text, lastTable), limit - others.length))] : others
  const found: Found[] = []
  for (const { tableName, rowId, noun, title } of entries) {
    found.push({ noun, id: rowId, title, excerpt: excerptOf(await storedText(db, tableName as EntityTable, rowId), wordsOf(text)) })
  }
  return found
}

function newestEntries(db: ReadonlyKysely<Schema>, question: string, limit: number) {
  return db
    .selectFrom('searchEntry')
    .select(['tableName', 'rowId', 'noun', 'title'])
    .where('id', 'in', sql<number>`(select rowid from search where search match ${question} order by rowid desc limit ${limit})`)
    .orderBy('id', 'desc')
    .execute()
}

/** Selects the ids of a table's records that hold every word of the text. Text without words matches nothing: a list that is not searched does not ask. */
export function matchingRows(tableName: EntityTable, text: string): RawBuilder<string> {
  const question = questionOf(text, tableName)
  if (!question) return sql<string>`(select rowId from searchEntry where false)`
  return sql<string>`(select searchEntry.rowId from (select rowid as entry from search where search match ${question}) as hit cross join searchEntry indexed by searchEntryRow on searchEntry.id = hit.entry where tableName = ${tableName})`
}

/**
 * Whether the record at hand, whose id is the expression, holds every word of the text: for walking a long list in its order, where collecting all that match would take longer.
 * Lists begin with what is new, so the newest entries that match are collected first; all of them only when the walk goes on to older ones (SQLite runs a subquery when it is first needed).
 */
export function isMatching(tableName: EntityTable, id: RawBuilder<unknown>, text: string): RawBuilder<SqlBool> {
  const question = questionOf(text, tableName)
  if (!question) return sql<SqlBool>`false`
  const newest = sql`select rowid from search where search match ${question} order by rowid desc limit ${mostNewest}`
  return sql<SqlBool>`coalesce((select case when entry.id >= (select min(rowid) from (${newest})) then entry.id in (${newest}) else entry.id in (select rowid from search where search match ${question}) end
    from searchEntry as entry where entry.tableName = ${tableName} and entry.rowId = ${id}), false)`
}

/** Folded words that have something to look for. NUL would end the question for SQLite in the middle. */
function wordsOf(text: string): string[] {
  const words = fold(text.toWellFormed().replaceAll('\0', ' ')).split(/\s+/u)
  return words.filter((word) => hasLetterOrDigit.test(word)).slice(0, mostWords)
}

/** Each word quoted, so that nothing typed can be an operator of FTS5; with a table, hardly any entries of others. Empty for a text without words. */
function questionOf(text: string, table?: EntityTable): string {
  const words = wordsOf(text).map((word) => `"${word.replaceAll('"', '""')}"*`)
  return (words.length > 0 && table && table !== mostEntries ? [...words, markOf(table)] : words).join(' ')
}

/** The word of a table, in a question. */
const markOf = (table: EntityTable) => `"${tableMark}${table.toLowerCase()}"`

async function storedText(db: ReadonlyKysely<Schema>, table: EntityTable, id: string): Promise<string> {
  const row = await (db as never as AnyDb).selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst()
  return (row && journaledTables[table].search?.(row)?.text) ?? ''
}
