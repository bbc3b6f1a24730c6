import { v7 as newId } from 'uuid'
import { changeInWords, dutyChanges, fieldChanges, hasChanges, type DutyChanges } from '#shared/domain/duty-changes.ts'
import { dutyInWords, type PrintedDuty } from '#shared/domain/printed-duty.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { RosterVersion } from '#shared/domain/roster-version.ts'
import { AppError } from '#shared/errors.ts'
import { formatDateNumeric } from '#shared/text/format-date.ts'
import type { TimeStyle } from '#shared/text/format-time.ts'
import { timeStyle } from '#shared/documents/house.ts'
import { readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import { insertVersion, printedDutiesOf, readVersions } from '#electron/store/roster-versions.ts'
import type { AppHandlers } from './context.ts'
import { readSettings } from './settings.ts'
import { todayOf } from './services.ts'

type PublishingHandlers = AppHandlers<'rosters.publish' | 'rosters.withdraw' | 'rosters.changes'>

/** What readers have of a roster, and what they would have to be told. */
export const rosterPublishing: PublishingHandlers = {
  'rosters.publish': async ({ id, revision, date }, { db, services, describe }) => {
    const roster = await readEntity<Roster>(db, 'roster', id)
    const publishedOn = date ?? todayOf(services)
    await updateEntity(db, 'roster', { id, revision, state: 'published', publishedOn })
    assertPublishable(roster, { publishedOn, last: (await readVersions(db, id)).at(-1), now: await printedDutiesOf(db, roster) })
    const { userName } = await readSettings(db)
    const version = await insertVersion(db, roster, { id: newId(), publishedOn, publishedBy: userName.trim() || services.systemUser() })
    describe(`Opublikowano harmonogram: ${roster.title} (wersja ${version})`)
    return { roster: await readEntity<Roster>(db, 'roster', id), version }
  },

  'rosters.withdraw': async ({ id, revision }, { db, describe }) => {
    const { state, title } = await readEntity<Roster>(db, 'roster', id)
    if (state === 'draft') throw new AppError('rule_broken', { reason: 'not_published' })
    await updateEntity(db, 'roster', { id, revision, state: 'draft', publishedOn: null })
    describe(`Cofnięto do projektu harmonogram: ${title}`)
    return readEntity<Roster>(db, 'roster', id)
  },

  'rosters.changes': async ({ id, since }, { db }) => {
    const roster = await readEntity<Roster>(db, 'roster', id)
    const versions = await readVersions(db, id)
    const base = since === undefined ? versions.at(-1) : versions.find(({ number }) => number === since)
    if (since !== undefined && !base) throw new AppError('invalid_input', { fields: { since: 'no_such_record' } })
    const changes = base ? dutyChanges(base.duties, await printedDutiesOf(db, roster)) : { added: [], removed: [], changed: [] }
    return {
      since: base?.number ?? null,
      versions: versions.map(({ number, publishedOn, publishedBy, duties }) => ({ number, publishedOn, publishedBy, duties: duties.length })),
      ...inWords(changes, timeStyle(await readSettings(db))),
    }
  },
}

/** `rule_broken`: `no_duties` when nothing was ever published and nothing is there, `published_later` when the day is before that of the last version, `nothing_to_publish` when readers have it already. */
function assertPublishable({ state }: Roster, { publishedOn, last, now }: { publishedOn: string; last: RosterVersion | undefined; now: readonly PrintedDuty[] }): void {
  if (!last && now.length === 0) throw new AppError('rule_broken', { reason: 'no_duties' })
  if (last && publishedOn < last.publishedOn) throw new AppError('rule_broken', { reason: 'published_later', params: { date: formatDateNumeric(last.publishedOn) } })
  if (last && state === 'published' && !hasChanges(dutyChanges(last.duties, now))) throw new AppError('rule_broken', { reason: 'nothing_to_publish' })
}

function inWords({ added, removed, changed }: DutyChanges, style: TimeStyle) {
  const printed = (duty: PrintedDuty) => ({ duty, sentence: dutyInWords(duty, style) })
  return {
    added: added.map(printed),
    removed: removed.map(printed),
    changed: changed.map((change) => ({ duty: change.after.duty, sentence: changeInWords(change, style), before: change.before, after: change.after, fields: fieldChanges(change, style) })),
  }
}
