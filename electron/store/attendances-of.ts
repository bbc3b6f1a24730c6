import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'

/** Ids of the organisations that are invited to a meeting or have signed up for it, in the order of their names. */
export async function invitedOrganisations(db: ReadDb, meeting: string): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`
    select id from organisation where id in (select organisation from attendance where meeting = ${meeting} and (isInvited = 1 or isRegistered = 1)) order by sortKey, id`)
  return rows.map(({ id }) => id)
}

/** Ids of the rows of a meeting's list, by organisation, then person; those without an organisation last. */
export async function attendanceIdsOf(db: ReadDb, meeting: string): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`
    select attendance.id from attendance left join organisation on organisation.id = attendance.organisation left join person on person.id = attendance.person
    where meeting = ${meeting} order by coalesce(organisation.sortKey, '~'), coalesce(person.sortKey, ''), attendance.id`)
  return rows.map(({ id }) => id)
}
