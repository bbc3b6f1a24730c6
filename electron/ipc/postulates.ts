import { meetingYear, firstDay, type Meeting } from '#shared/domain/meeting.ts'
import { yearOf } from '#shared/domain/day.ts'
import { postulate, postulateProblems, type Postulate } from '#shared/domain/postulate.ts'
import { AppError } from '#shared/errors.ts'
import type { PostulateFilters } from '#electron/store/lists/postulate-filters.ts'
import type { PostulateListRow } from '#electron/store/lists/postulate-rows.ts'
import { postulateList, type PostulateSort } from '#electron/store/lists/postulates.ts'
import { gatherSubmitters } from '#electron/store/joined-submitters.ts'
import { readJoinedIds } from '#electron/store/lineage-of.ts'
import { nextSequence, readPostulate } from '#electron/store/postulates.ts'
import { readEntities, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { Row } from '#electron/store/journaled.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { ReadContext, WriteContext } from './context.ts'
import { named, registerHandlers } from './register-handlers.ts'
import { plurals } from './register-names.ts'
import { todayOf } from './services.ts'

type Entity = Omit<Postulate, 'number' | 'year' | 'isCancelled' | 'isLate' | 'hasNoRationale' | 'isSplit'>

const base = registerHandlers<Entity, PostulateFilters, PostulateSort, PostulateListRow>({
  table: 'postulate',
  list: postulateList,
  entity: postulate,
  problems: postulateProblems,
  settle: async (entity, before, { db, services }) => (before ? { ...entity, receivedOn: entity.receivedOn ?? before.receivedOn } : { ...entity, receivedOn: entity.receivedOn ?? (await meetingDay(db, entity)) ?? todayOf(services) }),
  columns: numberOf,
})

/** Postulates: their number is given here, once, and kept for ever. */
export const postulates = named('postulates', {
  ...base,
  get: ({ id }: { id: string }, { db }: ReadContext) => readPostulate(db, id),
  create: async (input: Partial<Entity>, context: WriteContext) => readPostulate(context.db, (await base.create(input, context)).id),
  /** What stands for a joined entry is submitted by whoever submitted that one now. */
  async update(patch: Partial<Entity> & { id: string; revision: number }, context: WriteContext) {
    const { isCancelled, mergedInto } = await readPostulate(context.db, patch.id)
    if (isCancelled) throw new AppError('rule_broken', { reason: 'postulate_cancelled' })
    await base.update(patch, context)
    if (patch.submitters && mergedInto) await gatherSubmitters(context.db, mergedInto)
    return readPostulate(context.db, patch.id)
  },
  /** Removing cancels: the number is never used again, so the entry stays in the register. One that stands for others stays until they are taken out. */
  async remove({ id }: { id: string }, context: WriteContext) {
    const one = await readPostulate(context.db, id)
    if (one.isCancelled) throw new AppError('rule_broken', { reason: 'number_kept' })
    const joined = await readJoinedIds(context.db, [id])
    if (joined.length > 0) throw new AppError('rule_broken', { reason: 'still_needed', params: { uses: `${plurals.postulate} – ${joined.length}` } })
    await updateEntity(context.db, 'postulate', { id, revision: one.revision }, { isCancelled: 1 })
    if (one.mergedInto) await gatherSubmitters(context.db, one.mergedInto)
    context.describe(`Anulowano postulat: ${one.number}`)
    return {}
  },
})

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
