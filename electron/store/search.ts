import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { fold } from '#shared/text/fold.ts'
import type { Row } from './journaled.ts'
import { journaledTables } from './journaled-tables.ts'
import type { AnyDb, RowRef } from './open-operation.ts'
import type { Schema } from './schema.ts'
import { excerptOf } from './excerpt.ts'
import type { EntityTable } from './tables.ts'

export type Found = { noun: string; id: string; title: string; excerpt: string }

const mostWords = 32
const hasLetterOrDigit = /[\p{L}\p{N}]/u

/** The journal calls this after every row it writes; null for a deleted one. Meaning lives here; triggers only carry `searchEntry` into FTS5. */
export async function indexRow(db: Kysely<Schema>, { tableName, rowId }: RowRef, row: Row | null): Promise<void> {
  const { search } = journaledTables[tableName]
  if (!search) return
  const found = row && search(row)
  if (!found) {
    await db.deleteFrom('searchEntry').where('tableName', '=', tableName).where('rowId', '=', rowId).execute()
    return
  }
  const entry = { noun: found.noun, title: found.title, text: fold(`${found.title}\n${found.text}`) }
  await db
    .insertInto('searchEntry')
    .values({ tableName, rowId, ...entry })
    .onConflict((conflict) => conflict.columns(['tableName', 'rowId']).doUpdateSet(entry))
    .execute()
}

/** Records in which every word is found as the beginning of a word, whatever the accents; newest first. Any text may be asked; one without words finds nothing. */
export async function searchEverything(db: ReadonlyKysely<Schema>, text: string, limit: number): Promise<Found[]> {
  const question = questionOf(text)
  if (!question) return []
  const entries = await db
    .selectFrom('searchEntry')
    .select(['tableName', 'rowId', 'noun', 'title'])
    .where('id', 'in', sql<number>`(select rowid from search where search match ${question} order by rowid desc limit ${limit})`)
    .orderBy('id', 'desc')
    .execute()
  const found: Found[] = []
  for (const { tableName, rowId, noun, title } of entries) {
    found.push({ noun, id: rowId, title, excerpt: excerptOf(await storedText(db, tableName as EntityTable, rowId), wordsOf(text)) })
  }
  return found
}

/**
 * The ids of a table's records that hold every word of the text, for `where('id', 'in', matchingRows(…))` of a list. Text without words matches nothing:
 * a list that is not searched does not ask.
 */
export function matchingRows(tableName: EntityTable, text: string): RawBuilder<string> {
  const question = questionOf(text)
  if (!question) return sql<string>`(select rowId from searchEntry where false)`
  return sql<string>`(select rowId from searchEntry where tableName = ${tableName} and id in (select rowid from search where search match ${question}))`
}

/** Folded words that have something to look for. NUL would end the question for SQLite in the middle. */
function wordsOf(text: string): string[] {
  const words = fold(text.toWellFormed().replaceAll('\0', ' ')).split(/\s+/u)
  return words.filter((word) => hasLetterOrDigit.test(word)).slice(0, mostWords)
}

/** Each word quoted, so that nothing typed can be an operator of FTS5. */
function questionOf(text: string): string {
  return wordsOf(text)
    .map((word) => `"${word.replaceAll('"', '""')}"*`)
    .join(' ')
}

async function storedText(db: ReadonlyKysely<Schema>, table: EntityTable, id: string): Promise<string> {
  const row = await (db as never as AnyDb).selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst()
  return (row && journaledTables[table].search?.(row)?.text) ?? ''
}
