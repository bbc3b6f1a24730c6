import { v7 as newId } from 'uuid'
import { position } from '#shared/domain/position.ts'
import { byNumber, type Postulate } from '#shared/domain/postulate.ts'
import { meetingLabel, meetingYear, type Meeting } from '#shared/domain/meeting.ts'
import { isUnfinished } from '#shared/domain/realisation.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { AppError, type Reason } from '#shared/errors.ts'
import { readAnswered } from '#electron/store/answered.ts'
import { readCarriedTo } from '#electron/store/lineage-of.ts'
import { openPastIds } from '#electron/store/open-past.ts'
import { readLeadingPositions } from '#electron/store/positions.ts'
import { insertPostulate, readPostulates } from '#electron/store/postulates.ts'
import { insertEntity, readEntities, readEntity } from '#electron/store/registers/entity-rows.ts'
import { readRelatives } from '#electron/store/relatives.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { assertCurrent } from './assert-current.ts'
import type { AppHandlers } from './context.ts'
import { dayAtMeeting } from './day-at-meeting.ts'
import { namedNumbers } from './named-numbers.ts'
import { todayOf } from './services.ts'

/** Unfinished matters of past years become the opening list of this year's meeting. */
export const carrying: AppHandlers<'postulates.openPast' | 'postulates.carryForward'> = {
  /** A meeting without hosts and spheres is about everything. */
  'postulates.openPast': async ({ meeting: id, isEverywhere, limit }, { db }) => {
    const meeting = await readEntity<Meeting>(db, 'meeting', id)
    const { units, spheres } = meeting
    const scope = isEverywhere || units.length + spheres.length === 0 ? null : { units, spheres }
    const { ids, total } = await openPastIds(db, { year: meetingYear(meeting)!, scope, limit })
    return { rows: await readAnswered(db, ids), total }
  },

  /** All of them or none: what may not be carried is named. Who led the answer is asked again, without a deadline, so that somebody has to answer. */
  'postulates.carryForward': async ({ meeting: id, postulates: ids }, { db, services, describe }) => {
    const meeting = await readEntity<Meeting>(db, 'meeting', id)
    const year = meetingYear(meeting)!
    const postulates = (await readPostulates(db, ids)).toSorted(byNumber)
    if (postulates.length < ids.length) throw new AppError('invalid_input', { fields: { postulates: 'no_such_record' } })
    postulates.forEach(assertCurrent)
    assertNone(postulates.filter((one) => one.year >= year), 'same_year')
    assertNone(postulates.filter(({ stage }) => stage === 'remark'), 'remark_stays')
    const leading = await readLeadingPositions(db, ids)
    assertNone(postulates.filter(({ id: one, realisation }) => !isUnfinished({ decision: leading.get(one)?.decision ?? null, realisation })), 'finished_matter')
    const carried = new Set(await readCarriedTo(db, id, ids))
    assertNone(postulates.filter((one) => carried.has(one.id)), 'already_carried')
    const common = { meeting: id, receivedOn: dayAtMeeting(meeting, todayOf(services)), channel: 'meeting' } as const
    const units = await readEntities<Unit>(db, 'unit', [...leading.values()].map(({ unit }) => unit))
    const active = new Set(units.filter(({ isActive }) => isActive).map(({ id: unit }) => unit))
    const created: string[] = []
    for (const { id: carriedFrom, stage, content, rationale, submitters, sphere, programmeSection, isAnonymous } of postulates) {
      const next = await insertPostulate(db, year, { ...common, carriedFrom, stage, content, rationale, submitters, sphere, programmeSection, isAnonymous })
      const unit = leading.get(carriedFrom)?.unit
      if (unit && active.has(unit)) await insertEntity(db, 'position', { ...position.blank, id: newId(), revision: 1, postulate: next, unit, leading: true })
      created.push(next)
    }
    describe(`Przeniesiono z lat ubiegłych ${countOf(created.length, nouns.postulate)}: ${meetingLabel(meeting)}`)
    return { created: await readRelatives(db, created) }
  },
}

function assertNone(refused: readonly Postulate[], reason: Reason): void {
  if (refused.length > 0) throw new AppError('rule_broken', { reason, params: { numbers: namedNumbers(refused) } })
}
