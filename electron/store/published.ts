import { sql, type RawBuilder } from 'kysely'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { readEntities } from './registers/entity-rows.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

/** A year, or it and all before it. */
export type YearSpan = { year: number; isOnlyYear: boolean }

const within = ({ year, isOnlyYear }: YearSpan): RawBuilder<unknown> => (isOnlyYear ? sql`year = ${year}` : sql`year <= ${year}`)

/** Meetings of a span of years but those of consultations. */
export async function listedMeetings(db: ReadDb, span: YearSpan): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`select id from meeting where ${within(span)} and kind <> 'consultation'`)
  return rows.map(({ id }) => id)
}

/** What was published of meetings in a span of years, and the compilations and positions of whole years; nothing that is internal. In the order in which it was entered. */
export async function readPublished(db: ReadDb, span: YearSpan): Promise<DocumentRecord[]> {
  const rows = await selectRows(db, sql<{ id: string }>`
    select id from document where ${within(span)} and isInternal = 0 and json_array_length(publications) > 0
    and (meeting is not null or (consultation is null and roster is null and unit is null and organisation is null and kind in ('stanowisko', 'zestawienie-postulatow')))`)
  return (await readEntities<DocumentRecord>(db, 'document', rows.map(({ id }) => id))).toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Organisations that came to these meetings, each once. */
export function presentOrganisations(db: ReadDb, meetings: readonly string[]): Promise<{ meeting: string; name: string }[]> {
  return selectRows(db, sql<{ meeting: string; name: string }>`
    select meeting, organisation.name from attendance join organisation on organisation.id = attendance.organisation where meeting in ${oneOf(meetings)} and isPresent group by meeting, organisation.id`)
}

/** The unit that has or had a name; null when there is none. */
export async function unitNamed(db: ReadDb, name: string): Promise<Unit | null> {
  const rows = await selectRows(db, sql<{ id: string }>`select unit.id from unit, json_each(unit.names) as named where json_extract(named.value, '$.name') = ${name} order by unit.id limit 1`)
  return (await readEntities<Unit>(db, 'unit', rows.map(({ id }) => id)))[0] ?? null
}
