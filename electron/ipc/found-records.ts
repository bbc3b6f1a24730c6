import type { DocumentRecord } from '#shared/domain/document-record.ts'
import type { Position } from '#shared/domain/position.ts'
import { fold } from '#shared/text/fold.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { searchEverything, type Found } from '#electron/store/search.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

/** What is found, as it is shown: answers as their postulates, a paper once with all its formats, and before the rest whatever is called just so. */
export async function foundRecords(db: ReadDb, { text, limit }: { text: string; limit: number }): Promise<Found[]> {
  const found = await withPapers(db, await withPostulates(db, await searchEverything(db, text, limit)))
  const wanted = fold(text).trim()
  const isCalledSo = ({ title }: Found) => fold(title) === wanted
  return [...found.filter(isCalledSo), ...found.filter((one) => !isCalledSo(one))]
}

/** A position is found for what it says and shown as the postulate that it answers. */
async function withPostulates(db: ReadDb, found: Found[]): Promise<Found[]> {
  const positions = await readEntities<Position>(db, 'position', found.filter(({ noun }) => noun === 'positions').map(({ id }) => id))
  const answered = new Map(positions.map(({ id, postulate }) => [id, postulate]))
  const numbers = new Map((await readPostulates(db, [...answered.values()])).map(({ id, number }) => [id, number]))
  const rows = found.map((one) => {
    const postulate = answered.get(one.id)
    return postulate ? { ...one, noun: 'postulates', id: postulate, title: numbers.get(postulate) ?? '' } : one
  })
  return rows.filter((row, index) => rows.findIndex(({ noun, id }) => noun === row.noun && id === row.id) === index)
}

/** Files of one paper are one line, the newest of them, with the formats in which it was made. */
async function withPapers(db: ReadDb, found: Found[]): Promise<Found[]> {
  const records = await readEntities<DocumentRecord>(db, 'document', found.filter(({ noun }) => noun === 'documents').map(({ id }) => id))
  const formatOf = new Map(records.map(({ id, format }) => [id, format.toUpperCase()]))
  const isPaper = ({ noun }: Found) => noun === 'documents'
  return found.flatMap((one, index) => {
    if (!isPaper(one)) return [one]
    const same = found.filter((other) => isPaper(other) && other.title === one.title)
    if (found.indexOf(same[0]!) !== index) return []
    const formats = [...new Set(same.flatMap(({ id }) => formatOf.get(id) || []))].toSorted()
    return [{ ...one, title: formats.length > 0 ? `${one.title} (${formats.join(', ')})` : one.title }]
  })
}
