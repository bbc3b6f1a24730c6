import { isFinal } from '#shared/domain/position.ts'
import { byNumber, isCurrent, type Postulate } from '#shared/domain/postulate.ts'
import { AppError } from '#shared/errors.ts'
import { gatherSubmitters } from '#electron/store/joined-submitters.ts'
import { readJoinedIds } from '#electron/store/lineage-of.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { readPositionsOn } from '#electron/store/positions.ts'
import { readPostulate, readPostulates } from '#electron/store/postulates.ts'
import { updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { assertCurrent } from './assert-current.ts'
import type { AppHandlers } from './context.ts'
import { namedNumbers } from './named-numbers.ts'

const mostSubmitters = 200

/**
 * The same remark from many, answered once. One level deep: what was joined to a joined entry goes on to the one that stays,
 * so that nobody has to follow a chain to find the answer.
 */
export const merging: AppHandlers<'postulates.merge' | 'postulates.unmerge'> = {
  'postulates.merge': async ({ into, postulates }, { db, describe }) => {
    const target = await readPostulate(db, into)
    assertCurrent(target)
    if (postulates.includes(into)) throw new AppError('invalid_input', { fields: { postulates: 'self_reference' } })
    const sources = await readSources(db, target, postulates)
    for (const source of [...sources, ...(await readPostulates(db, await readJoinedIds(db, postulates)))]) await updateEntity(db, 'postulate', { id: source.id, revision: source.revision, mergedInto: into })
    for (const { id } of sources) await gatherSubmitters(db, id)
    await gather(db, into)
    describe(`Połączono z ${target.number}: ${namedNumbers(sources)}`)
    return readPostulate(db, into)
  },

  'postulates.unmerge': async ({ id, revision }, { db, describe }) => {
    const { isCancelled, mergedInto, number } = await readPostulate(db, id)
    if (isCancelled) throw new AppError('rule_broken', { reason: 'postulate_cancelled' })
    if (!mergedInto) throw new AppError('rule_broken', { reason: 'not_merged' })
    await updateEntity(db, 'postulate', { id, revision, mergedInto: null })
    await gather(db, mergedInto)
    describe(`Wyłączono ${number} z połączenia z ${(await readPostulate(db, mergedInto)).number}`)
    return readPostulate(db, id)
  },
}

/** What is to be joined, in the order of the numbers; refused as a whole when one of them may not be. */
async function readSources(db: ReadDb, target: Postulate, ids: readonly string[]): Promise<Postulate[]> {
  const sources = (await readPostulates(db, [...ids])).toSorted(byNumber)
  if (sources.length < ids.length) throw new AppError('invalid_input', { fields: { postulates: 'no_such_record' } })
  const gone = sources.filter((source) => !isCurrent(source))
  if (gone.length > 0) throw new AppError('rule_broken', { reason: 'merged_twice', params: { numbers: namedNumbers(gone) } })
  if (sources.some(({ stage }) => stage !== target.stage)) throw new AppError('rule_broken', { reason: 'different_stage' })
  if ((await readPositionsOn(db, ids)).some(({ state }) => isFinal(state))) throw new AppError('rule_broken', { reason: 'position_locked' })
  return sources
}

async function gather(db: WriteDb, id: string): Promise<void> {
  if ((await gatherSubmitters(db, id)) > mostSubmitters) throw new AppError('invalid_input', { fields: { postulates: 'too_many' } })
}
