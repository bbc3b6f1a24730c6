import { sql } from 'kysely'
import type { Consultation } from '#shared/domain/consultation.ts'
import { formatPostulateNumber, isPostulateLate, type Postulate } from '#shared/domain/postulate.ts'
import { readEntities } from './registers/entity-rows.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

type Mark = { id: string; year: number; sequence: number; isCancelled: number; isSplit: number }

/** Whole postulates with what the program says of them: number, year, cancelled, late, without a rationale. In no particular order. */
export async function readPostulates(db: ReadDb, ids: string[]): Promise<Postulate[]> {
  if (ids.length === 0) return []
  const entities = await readEntities<Postulate>(db, 'postulate', ids)
  const rows = await selectRows(db, sql<Mark>`select id, year, sequence, isCancelled, exists (select 1 from postulate as part where part.splitFrom = postulate.id and part.isCancelled = 0) as isSplit from postulate where id in ${oneOf(ids)}`)
  const marks = new Map(rows.map((row) => [row.id, row]))
  const consultations = await readEntities<Consultation>(db, 'consultation', [...new Set(entities.map((one) => one.consultation).filter((id) => id !== null))])
  const byId = new Map(consultations.map((one) => [one.id, one]))
  return entities.map((postulate) => {
    const { year, sequence, isCancelled, isSplit } = marks.get(postulate.id)!
    const consultation = postulate.consultation ? byId.get(postulate.consultation) : undefined
    return {
      ...postulate, number: formatPostulateNumber(sequence, year), year, isCancelled: isCancelled === 1, isSplit: isSplit === 1, hasNoRationale: postulate.rationale.trim() === '',
      isLate: isPostulateLate({ ...postulate, receivedOn: postulate.receivedOn ?? '' }, consultation),
    }
  })
}

/** The next number of a year. Cancelled postulates keep theirs, so the highest one ever given counts. */
export async function nextSequence(db: ReadDb, year: number): Promise<number> {
  const [row] = await selectRows(db, sql<{ last: number | null }>`select max(sequence) as last from postulate where year = ${year}`)
  return (row?.last ?? 0) + 1
}

/** Whether a postulate only keeps its number. */
export async function isCancelled(db: ReadDb, id: string): Promise<boolean> {
  const [row] = await selectRows(db, sql<{ isCancelled: number }>`select isCancelled from postulate where id = ${id}`)
  return row?.isCancelled === 1
}
