import { meetingYear, firstDay, type Meeting } from '#shared/domain/meeting.ts'
import { yearOf } from '#shared/domain/day.ts'
import { postulate, postulateProblems, type Postulate } from '#shared/domain/postulate.ts'
import { AppError } from '#shared/errors.ts'
import { postulateList } from '#electron/store/lists/postulates.ts'
import { isCancelled, nextSequence, readPostulates } from '#electron/store/postulates.ts'
import { readEntities, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { Row } from '#electron/store/journaled.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { ReadContext, WriteContext } from './context.ts'
import { named, registerHandlers } from './register-handlers.ts'
import { todayOf } from './services.ts'

type Entity = Omit<Postulate, 'number' | 'year' | 'isCancelled' | 'isLate' | 'hasNoRationale' | 'isSplit'>

const base = registerHandlers<Entity, Record<string, unknown>, 'number' | 'receivedOn', { id: string }>({
  table: 'postulate',
  list: postulateList as never,
  entity: postulate,
  problems: postulateProblems,
  settle: async (entity, before, { db, services }) => (before ? { ...entity, receivedOn: entity.receivedOn ?? before.receivedOn } : { ...entity, receivedOn: entity.receivedOn ?? (await meetingDay(db, entity)) ?? todayOf(services) }),
  columns: numberOf,
})

/** Postulates: their number is given here, once, and kept for ever. */
export const postulates = named('postulates', {
  ...base,
  get: ({ id }: { id: string }, { db }: ReadContext) => whole(db, id),
  create: async (input: Partial<Entity>, context: WriteContext) => whole(context.db, (await base.create(input, context)).id),
  update: async (patch: Partial<Entity> & { id: string; revision: number }, context: WriteContext) => {
    if (await isCancelled(context.db, patch.id)) throw new AppError('rule_broken', { reason: 'postulate_cancelled' })
    return whole(context.db, (await base.update(patch, context)).id)
  },
  /** Removing cancels: the number is never used again, so the entry stays in the register. */
  async remove({ id }: { id: string }, context: WriteContext) {
    const one = await whole(context.db, id)
    if (one.isCancelled) throw new AppError('rule_broken', { reason: 'number_kept' })
    await updateEntity(context.db, 'postulate', { id, revision: one.revision }, { isCancelled: 1 })
    context.describe(`Anulowano postulat: ${one.number}`)
    return {}
  },
})

async function whole(db: ReadDb, id: string): Promise<Postulate> {
  const [one] = await readPostulates(db, [id])
  if (!one) throw new AppError('not_found')
  return one
}

async function meetingDay(db: ReadDb, { meeting }: Entity): Promise<string | undefined> {
  const [found] = meeting ? await readEntities<Meeting>(db, 'meeting', [meeting]) : []
  return found && firstDay(found.dates)
}

/** The year of the meeting, else of the receipt; the next number in it. A number once given does not move with later corrections. */
async function numberOf(entity: Entity, before: Entity | null, db: ReadDb): Promise<Row> {
  if (before) return {}
  const [meeting] = entity.meeting ? await readEntities<Meeting>(db, 'meeting', [entity.meeting]) : []
  const year = (meeting && meetingYear(meeting)) ?? yearOf(entity.receivedOn!)
  return { year, sequence: await nextSequence(db, year), isCancelled: 0 }
}
