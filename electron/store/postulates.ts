import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Consultation } from '#shared/domain/consultation.ts'
import { formatPostulateNumber, isPostulateLate, postulate, type Postulate } from '#shared/domain/postulate.ts'
import { AppError } from '#shared/errors.ts'
import type { WriteDb } from './open-operation.ts'
import { insertEntity, readEntities } from './registers/entity-rows.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

type Mark = { id: string; year: number; sequence: number; isCancelled: number; isSplit: number }
type Fields = Pick<Postulate, keyof typeof postulate.fields>
/** What a new postulate is made of; the rest is blank. */
export type NewPostulate = Partial<Fields> & Pick<Fields, 'content' | 'receivedOn'>

/** Whole postulates with what the program says of them: number, year, cancelled, late, without a rationale. In no particular order. */
export async function readPostulates(db: ReadDb, ids: string[]): Promise<Postulate[]> {
  if (ids.length === 0) return []
  const entities = await readEntities<Postulate>(db, 'postulate', ids)
  const rows = await selectRows(db, sql<Mark>`select id, year, sequence, isCancelled, exists (select 1 from postulate as part where part.splitFrom = postulate.id and part.isCancelled = 0) as isSplit from postulate where id in ${oneOf(ids)}`)
  const marks = new Map(rows.map((row) => [row.id, row]))
  const consultations = await readEntities<Consultation>(db, 'consultation', [...new Set(entities.map((one) => one.consultation).filter((id) => id !== null))])
  const byId = new Map(consultations.map((one) => [one.id, one]))
  return entities.map((entity) => {
    const { year, sequence, isCancelled, isSplit } = marks.get(entity.id)!
    const consultation = entity.consultation ? byId.get(entity.consultation) : undefined
    return {
      ...entity, number: formatPostulateNumber(sequence, year), year, isCancelled: isCancelled === 1, isSplit: isSplit === 1, hasNoRationale: entity.rationale.trim() === '',
      isLate: isPostulateLate({ ...entity, receivedOn: entity.receivedOn ?? '' }, consultation),
    }
  })
}

/** The next number of a year. Cancelled postulates keep theirs, so the highest one ever given counts. */
export async function nextSequence(db: ReadDb, year: number): Promise<number> {
  const [row] = await selectRows(db, sql<{ last: number | null }>`select max(sequence) as last from postulate where year = ${year}`)
  return (row?.last ?? 0) + 1
}

/** One whole postulate. `not_found`; as `invalid_input` (`no_such_record`) at `field` when it was named there. */
export async function readPostulate(db: ReadDb, id: string, field?: string): Promise<Postulate> {
  const [one] = await readPostulates(db, [id])
  if (!one) throw field ? new AppError('invalid_input', { fields: { [field]: 'no_such_record' } }) : new AppError('not_found')
  return one
}

/** The record of a new postulate: the next number of its year is given here, once, and kept for ever. Gives its id. */
export async function insertPostulate(db: WriteDb, year: number, fields: NewPostulate): Promise<string> {
  const id = newId()
  await insertEntity(db, 'postulate', { ...postulate.blank, ...fields, id, revision: 1 }, { year, sequence: await nextSequence(db, year), isCancelled: 0 })
  return id
}
