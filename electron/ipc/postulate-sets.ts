import { isFinal, positionStateLabels, type Position } from '#shared/domain/position.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import { postulateColumns } from '#shared/domain/postulate-columns.ts'
import { currentUnitName, type Unit } from '#shared/domain/unit.ts'
import { AppError, type Reason } from '#shared/errors.ts'
import { listIds } from '#electron/store/lists/list-ids.ts'
import { postulateList } from '#electron/store/lists/postulates.ts'
import { readPositionsOn } from '#electron/store/positions.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntities, readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { AppHandlers, WriteContext } from './context.ts'
import { eachOf, type Answered, type Step } from './each-of.ts'
import { namedNumbers } from './named-numbers.ts'
import { positions } from './positions.ts'
import { postulateCells, readCellSources } from './postulate-cells.ts'
import { todayOf } from './services.ts'

type SetHandlers = AppHandlers<'postulates.ids' | 'postulates.table' | 'postulates.assign' | 'postulates.setState'>

const mostIds = 5000

/** One action on many postulates at once. Each of them is written by the rules of a single position; what is refused stays as it was and is named with the sentence of its reason. */
export const postulateSets: SetHandlers = {
  'postulates.ids': ({ search, ...filters }, { db, services }) => listIds(db, postulateList(todayOf(services)), { filters, search, most: mostIds }),

  'postulates.table': async ({ ids, columns }, { db }) => {
    const sources = await readCellSources(db, await inOrder(db, ids))
    return { header: columns.map((column) => postulateColumns[column].title), rows: sources.map((source) => columns.map((column) => postulateCells[column](source))) }
  },

  'postulates.assign': async ({ postulates, unit, deadline, leading }, context) => {
    const [found] = await readEntities<Unit>(context.db, 'unit', [unit])
    if (!found) throw new AppError('invalid_input', { fields: { unit: 'no_such_record' } })
    const { done, refused } = await eachOf(await withAnswers(context.db, postulates), ({ postulate, answers }) => {
      const patch = { ...(deadline !== null && { deadline }), ...(leading && { leading }) }
      const present = answers.find((one) => one.unit === unit)
      if (!present) return [() => positions['positions.create']({ postulate: postulate.id, unit, ...patch }, context)]
      if (isFinal(present.state)) return [refuse('position_locked')]
      return isHeld(present, patch) ? [] : [change(present, patch, context)]
    })
    if (done.length > 0) context.describe(`Przydzielono komórkę (${currentUnitName(found)}): ${namedNumbers(done)}`)
    return { changed: done.length, refused }
  },

  'postulates.setState': async ({ postulates, state, unit }, context) => {
    const { done, refused } = await eachOf(await withAnswers(context.db, postulates), ({ answers }) => {
      const asked = answers.filter((one) => unit === undefined || one.unit === unit)
      return asked.length === 0 ? [refuse('nobody_answers')] : asked.filter((one) => !isHeld(one, { state })).map((one) => change(one, { state }, context))
    })
    if (done.length > 0) context.describe(`Stan stanowisk „${positionStateLabels[state]}”: ${namedNumbers(done)}`)
    return { changed: done.length, refused }
  },
}

/** Whole postulates in the order of their ids. `not_found` when one is gone. */
async function inOrder(db: ReadDb, ids: readonly string[]): Promise<Postulate[]> {
  const found = new Map((await readPostulates(db, [...ids])).map((one) => [one.id, one]))
  return ids.map((id) => {
    const one = found.get(id)
    if (!one) throw new AppError('not_found')
    return one
  })
}

async function withAnswers(db: ReadDb, ids: readonly string[]): Promise<Answered[]> {
  const answers = Map.groupBy(await readPositionsOn(db, ids), ({ postulate }) => postulate)
  return (await inOrder(db, ids)).map((postulate) => ({ postulate, answers: answers.get(postulate.id) ?? [] }))
}

const isHeld = (position: Position, patch: Partial<Position>) => Object.entries(patch).every(([field, value]) => position[field as keyof Position] === value)

/** By the rules of one position. Its revision is read anew: an earlier step may have taken the lead from it. */
const change = ({ id }: Position, patch: Partial<Position>, context: WriteContext): Step => async () => {
  const { revision } = await readEntity<Position>(context.db, 'position', id)
  await positions['positions.update']({ id, revision, ...patch }, context)
}

const refuse = (reason: Reason): Step => () => {
  throw new AppError('rule_broken', { reason })
}
