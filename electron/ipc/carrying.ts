import { byNumber, type Postulate } from '#shared/domain/postulate.ts'
import { meetingLabel, meetingYear, type Meeting } from '#shared/domain/meeting.ts'
import { AppError, type Reason } from '#shared/errors.ts'
import { readAnswered } from '#electron/store/answered.ts'
import { readCarriedTo } from '#electron/store/lineage-of.ts'
import { openPastIds } from '#electron/store/open-past.ts'
import { insertPostulate, readPostulates } from '#electron/store/postulates.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
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

  /** All of them or none: what may not be carried is named. */
  'postulates.carryForward': async ({ meeting: id, postulates: ids }, { db, services, describe }) => {
    const meeting = await readEntity<Meeting>(db, 'meeting', id)
    const year = meetingYear(meeting)!
    const postulates = (await readPostulates(db, ids)).toSorted(byNumber)
    if (postulates.length < ids.length) throw new AppError('invalid_input', { fields: { postulates: 'no_such_record' } })
    postulates.forEach(assertCurrent)
    assertNone(postulates.filter((one) => one.year >= year), 'same_year')
    const carried = new Set(await readCarriedTo(db, id, ids))
    assertNone(postulates.filter((one) => carried.has(one.id)), 'already_carried')
    const common = { meeting: id, receivedOn: dayAtMeeting(meeting, todayOf(services)), channel: 'meeting' } as const
    const created: string[] = []
    for (const { id: carriedFrom, stage, content, rationale, submitters, sphere, programmeSection, isAnonymous } of postulates) {
      created.push(await insertPostulate(db, year, { ...common, carriedFrom, stage, content, rationale, submitters, sphere, programmeSection, isAnonymous }))
    }
    describe(`Przeniesiono z lat ubiegłych ${countOf(created.length, nouns.postulate)}: ${meetingLabel(meeting)}`)
    return { created: await readRelatives(db, created) }
  },
}

function assertNone(refused: readonly Postulate[], reason: Reason): void {
  if (refused.length > 0) throw new AppError('rule_broken', { reason, params: { numbers: namedNumbers(refused) } })
}
