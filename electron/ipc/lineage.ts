import { v7 as newId } from 'uuid'
import { isFinal, position } from '#shared/domain/position.ts'
import { AppError } from '#shared/errors.ts'
import { readAnswered } from '#electron/store/answered.ts'
import { readJoinedIds, readLineage, threadIdsOf } from '#electron/store/lineage-of.ts'
import { readPositionsOn } from '#electron/store/positions.ts'
import { insertPostulate, readPostulate } from '#electron/store/postulates.ts'
import { insertEntity } from '#electron/store/registers/entity-rows.ts'
import { readRelatives } from '#electron/store/relatives.ts'
import { assertCurrent } from './assert-current.ts'
import type { AppHandlers } from './context.ts'

type Lineage = AppHandlers<'postulates.split' | 'postulates.lineage' | 'postulates.thread'>

/** One entry in several: its parts, what it came from, and what became of it over the years. */
export const lineage: Lineage = {
  /** The parts are counted in the year of the whole, whose place they take. What was answered to the whole stays with it: an answer to all of it is none to each part. */
  'postulates.split': async ({ id, revision, parts }, { db, describe }) => {
    const whole = await readPostulate(db, id)
    assertCurrent(whole)
    if (whole.revision !== revision) throw new AppError('conflict', { reason: 'edited_meanwhile' })
    const positions = await readPositionsOn(db, [id])
    if (positions.some(({ state }) => isFinal(state))) throw new AppError('rule_broken', { reason: 'position_locked' })
    if ((await readJoinedIds(db, [id])).length > 0) throw new AppError('rule_broken', { reason: 'others_joined' })
    const { stage, meeting, consultation, receivedTime, postedOn, channel, submitters, programmeSection, currentText, isAnonymous, isUnsigned, realisation, realisationNote } = whole
    const common = {
      stage, meeting, consultation, receivedOn: whole.receivedOn!, receivedTime, postedOn, channel, submitters, programmeSection, currentText, isAnonymous, isUnsigned, realisation, realisationNote, splitFrom: id,
    }
    const created: string[] = []
    for (const { content, rationale, sphere } of parts) {
      const part = await insertPostulate(db, whole.year, { ...common, content, rationale, sphere: sphere ?? whole.sphere })
      for (const { unit, leading, deadline } of positions) await insertEntity(db, 'position', { ...position.blank, id: newId(), revision: 1, postulate: part, unit, leading, deadline })
      created.push(part)
    }
    describe(`Podzielono ${accusative[stage]}: ${whole.number}`)
    return { parts: await readRelatives(db, created) }
  },

  'postulates.lineage': async ({ id }, { db }) => {
    const { splitFrom, mergedInto, carriedFrom } = await readPostulate(db, id)
    const { parts, merged, carriedTo } = await readLineage(db, id)
    const relatives = new Map((await readRelatives(db, [splitFrom, mergedInto, carriedFrom, ...parts, ...merged, ...carriedTo].filter((one) => one !== null))).map((one) => [one.id, one]))
    const one = (relative: string | null) => (relative ? (relatives.get(relative) ?? null) : null)
    const all = (of: string[]) => of.map((relative) => relatives.get(relative)!)
    return { splitFrom: one(splitFrom), parts: all(parts), mergedInto: one(mergedInto), merged: all(merged), carriedFrom: one(carriedFrom), carriedTo: all(carriedTo) }
  },

  'postulates.thread': async ({ id }, { db }) => {
    await readPostulate(db, id)
    return { rows: await readAnswered(db, await threadIdsOf(db, id)) }
  },
}

const accusative = { postulate: 'postulat', remark: 'uwagę' } as const
