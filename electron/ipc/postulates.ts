import { meetingYear, firstDay, type Meeting } from '#shared/domain/meeting.ts'
import { yearOf } from '#shared/domain/day.ts'
import { answeredTexts, postulate, postulateProblems, type Postulate } from '#shared/domain/postulate.ts'
import { AppError, type Reason } from '#shared/errors.ts'
import type { PostulateFilters } from '#electron/store/lists/postulate-filters.ts'
import type { PostulateListRow } from '#electron/store/lists/postulate-rows.ts'
import { postulateList, type PostulateSort } from '#electron/store/lists/postulates.ts'
import { gatherSubmitters } from '#electron/store/joined-submitters.ts'
import { readJoinedIds } from '#electron/store/lineage-of.ts'
import { hasFinalAnswer } from '#electron/store/positions.ts'
import { nextSequence, readPostulate } from '#electron/store/postulates.ts'
import { readEntities, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { Row } from '#electron/store/journaled.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { assertLineage } from './assert-lineage.ts'
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
  async create(input: Partial<Entity>, context: WriteContext) {
    const created = await readPostulate(context.db, (await base.create(input, context)).id)
    await assertLineage(context.db, created, { carriedFrom: created.carriedFrom })
    return created
  },
  /** What stands for a joined entry is submitted by whoever submitted that one now. */
  async update(patch: Partial<Entity> & { id: string; revision: number }, context: WriteContext) {
    const before = await readPostulate(context.db, patch.id)
    const { isCancelled, mergedInto } = before
    if (isCancelled) throw new AppError('rule_broken', { reason: 'postulate_cancelled' })
    await assertPatch(context.db, before, patch)
    await base.update(patch, context)
    if (patch.submitters && mergedInto) await gatherSubmitters(context.db, mergedInto)
    return readPostulate(context.db, patch.id)
  },
  /** Removing cancels: the number is never used again, so the entry stays in the register. One that stands for others stays until they are taken out. */
  async remove({ id }: { id: string }, context: WriteContext) {
    const one = await readPostulate(context.db, id)
    if (one.isCancelled) throw new AppError('rule_broken', { reason: 'number_kept' })
    if (await hasFinalAnswer(context.db, id)) throw new AppError('rule_broken', { reason: 'withdraw_before' })
    const joined = await readJoinedIds(context.db, [id])
    if (joined.length > 0) throw new AppError('rule_broken', { reason: 'still_needed', params: { uses: `${plurals.postulate} – ${joined.length}` } })
    await updateEntity(context.db, 'postulate', { id, revision: one.revision }, { isCancelled: 1 })
    if (one.mergedInto) await gatherSubmitters(context.db, one.mergedInto)
    context.describe(`Anulowano postulat: ${one.number}`)
    return {}
  },
})

/** What of an entry stays as it is: what it came from keeps the rules of carrying, joined entries are of one kind, and an approved answer keeps the text that it answers. */
async function assertPatch(db: ReadDb, before: Postulate, patch: Partial<Entity>): Promise<void> {
  const changes = (field: keyof Entity) => patch[field] !== undefined && patch[field] !== before[field]
  if (changes('carriedFrom')) await assertLineage(db, before, { carriedFrom: patch.carriedFrom! })
  if (changes('stage') && (before.mergedInto !== null || (await readJoinedIds(db, [before.id])).length > 0)) throw new AppError('rule_broken', { reason: 'different_stage', fields: { stage: 'different_stage' } })
  const texts = answeredTexts.filter(changes)
  if (texts.length > 0 && (await hasFinalAnswer(db, before.id))) throw new AppError('rule_broken', { reason: 'answer_final', fields: Object.fromEntries(texts.map((field): [string, Reason] => [field, 'answer_final'])) })
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
