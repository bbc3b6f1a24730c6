import { internalWords } from '#shared/documents/internal.ts'
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

/** Files of one paper are one line, the newest of them, with the formats in which it was made. One with people's names is a paper of its own and says so; so is one of another record that is called the same. */
async function withPapers(db: ReadDb, found: Found[]): Promise<Found[]> {
  const records = new Map((await readEntities<DocumentRecord>(db, 'document', found.filter(({ noun }) => noun === 'documents').map(({ id }) => id))).map((record) => [record.id, record]))
  const paperOf = ({ noun, id, title }: Found) => {
    const record = noun === 'documents' ? records.get(id) : undefined
    return record && JSON.stringify([title, ...targets.map((target) => record[target]), record.kind, record.variant, record.isInternal])
  }
  const papers = Map.groupBy(found, paperOf)
  return found.flatMap((one) => {
    const paper = paperOf(one)
    if (paper === undefined) return [one]
    const files = papers.get(paper)!.map(({ id }) => records.get(id)!)
    if (files[0]!.id !== one.id) return []
    const formats = [...new Set(files.flatMap(({ format }) => format.toUpperCase() || []))].toSorted()
    const title = files[0]!.isInternal ? `${one.title} – ${internalWords}` : one.title
    return [{ ...one, title: formats.length > 0 ? `${title} (${formats.join(', ')})` : title }]
  })
}

const targets = ['meeting', 'consultation', 'roster', 'unit', 'organisation', 'postulate', 'year'] as const
