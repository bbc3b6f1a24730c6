import { AppError } from '#shared/errors.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { dutyIdsOf } from '#electron/store/duties-of.ts'
import { withNames } from '#electron/store/lists/duties.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { atField } from './at-field.ts'
import type { AppHandlers } from './context.ts'
import { readDutiesOf } from './read-roster.ts'
import { registers } from './registers.ts'

type SetHandlers = AppHandlers<'rosters.duties' | 'rosters.changeDuties' | 'rosters.removeDuties'>

/** The duties of a roster as one set: read, changed and removed together. */
export const rosterDuties: SetHandlers = {
  'rosters.duties': async ({ id }, { db }) => {
    await readEntity<Roster>(db, 'roster', id)
    return { rows: await withNames(db, await readDutiesOf(db, id)) }
  },

  'rosters.changeDuties': async ({ roster: id, duties }, context) => {
    const roster = await readEntity<Roster>(context.db, 'roster', id)
    await assertOfRoster(context.db, id, duties.map((duty, index) => ({ id: duty.id, field: `duties.${index}.id` })))
    const stored: { id: string; revision: number }[] = []
    for (const [index, duty] of duties.entries()) {
      const { revision } = await atField(`duties.${index}`, () => registers['duties.update'](duty, context))
      stored.push({ id: duty.id, revision })
    }
    if (duties.length > 1) context.describe(`Zmieniono ${countOf(duties.length, nouns.duty)} w harmonogramie: ${roster.title}`)
    return { duties: stored }
  },

  'rosters.removeDuties': async ({ roster: id, ids }, context) => {
    const roster = await readEntity<Roster>(context.db, 'roster', id)
    await assertOfRoster(context.db, id, ids.map((one, index) => ({ id: one, field: `ids.${index}` })))
    for (const one of ids) await registers['duties.remove']({ id: one }, context)
    if (ids.length > 1) context.describe(`Usunięto ${countOf(ids.length, nouns.duty)} z harmonogramu: ${roster.title}`)
    return { removed: ids.length }
  },
}

/** Refuses duties that are gone or belong to another roster (`invalid_input`, `no_such_record`), at their fields. */
async function assertOfRoster(db: ReadDb, roster: string, named: readonly { id: string; field: string }[]): Promise<void> {
  const own = new Set(await dutyIdsOf(db, [roster]))
  const strange = named.filter(({ id }) => !own.has(id))
  if (strange.length > 0) throw new AppError('invalid_input', { fields: Object.fromEntries(strange.map(({ field }) => [field, 'no_such_record' as const])) })
}
