import { sql } from 'kysely'
import type { PostulatesOf } from './postulates-of.ts'
import { postulateIdsOf } from './postulates-of.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

export type KnownPersonRow = { id: string; fullName: string; email: string; phone: string }

/** Everybody in the register with what they are known by, those no longer active too. */
export async function readKnownPeople(db: ReadDb): Promise<readonly KnownPersonRow[]> {
  return selectRows(db, sql<KnownPersonRow>`select id, fullName, email, phone from person`)
}

/** Ids of the people who submitted some postulates, or stand on the lists of the meetings at which they were raised. */
export async function participantIds(db: ReadDb, of: PostulatesOf | { postulate: string }): Promise<string[]> {
  const postulates = 'postulate' in of ? [of.postulate] : await postulateIdsOf(db, of)
  const meeting = 'meeting' in of ? of.meeting : null
  const rows = await selectRows(db, sql<{ person: string }>`
    select person from postulateSubmitter where person is not null and postulate in ${oneOf(postulates)}
    union select person from attendance where person is not null and (meeting = ${meeting} or meeting in (select meeting from postulate where id in ${oneOf(postulates)}))`)
  return rows.map(({ person }) => person)
}

/** Ids of those who stand for an organisation. */
export async function representativeIds(db: ReadDb, organisation: string): Promise<string[]> {
  const rows = await selectRows(db, sql<{ person: string }>`select person from personOrganisation where organisation = ${organisation}`)
  return rows.map(({ person }) => person)
}

/** What organisations and units are called, have been called, and how they and duties are reached. */
export async function readOfficialData(db: ReadDb): Promise<{ names: string[]; contacts: string[] }> {
  const names = await selectRows(db, sql<{ name: string }>`select name from organisation union select json_extract(value, '$.name') as name from organisation, json_each(organisation.formerNames)`)
  const contacts = await selectRows(db, sql<{ contact: string }>`
    select email as contact from organisation union select phone from organisation union select email from unit union select phone from unit union select email from duty union select phone from duty`)
  return { names: names.map(({ name }) => name), contacts: contacts.map(({ contact }) => contact).filter((text) => text !== '') }
}
