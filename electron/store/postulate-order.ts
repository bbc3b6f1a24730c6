import { sql } from 'kysely'
import { decisions, positionStates } from '#shared/domain/position.ts'
import type { DerivedTable, Written } from './derived-table.ts'
import type { Row } from './journaled.ts'
import type { AnyDb } from './open-operation.ts'
import { marksSql, placeIn } from './postulate-marks.ts'
import { oneOf } from './select-rows.ts'

/** Where a value is missing, the row comes last: after every key, and after every place in a list. */
const lastText = 'char(1114111)'
const lastPlace = 1_000_000
const longestKey = 80
/** The floor has no record; its key is that of „głos z sali”. */
const floorKey = 'gl{os z sali'

/**
 * One row a postulate: the keys by which the register is sorted, and the marks and references by which it is narrowed. `contentKey` is a function of ours (`sql-functions.ts`).
 * The first submitter, and the position that leads (else the first one), are those that the list shows.
 */
const rows = `
insert into postulateOrder (postulate, year, sequence, receivedOn, submitters, sphere, content, unit, decision, state, marks, meeting, consultation, sphereId)
select p.id, p.year, p.sequence, p.receivedOn,
  coalesce((select substr(case link.kind when 'organisation' then organisation.sortKey when 'person' then person.sortKey else '${floorKey}' end, 1, ${longestKey}) from postulateSubmitter as link
    left join organisation on organisation.id = link.organisation left join person on person.id = link.person where link.postulate = p.id order by link."order" limit 1), ${lastText}),
  coalesce(sphere."order", ${lastPlace}), contentKey(p.content), coalesce(substr(unit.sortKey, 1, ${longestKey}), ${lastText}),
  coalesce(${placeIn('answer.decision', decisions)}, ${lastPlace}), coalesce(${placeIn('answer.state', positionStates)}, ${lastPlace}), ${marksSql}, p.meeting, p.consultation, p.sphere
from postulate as p left join sphere on sphere.id = p.sphere left join consultation as c on c.id = p.consultation
  left join position as answer on answer.id = (select id from position where postulate = p.id order by leading desc, id limit 1) left join unit on unit.id = answer.unit`

export const postulateOrder: DerivedTable = {
  staleAfter: async (db, { tableName, rowId, before, after }) => (await affected[tableName]?.(db, { tableName, rowId, before, after })) ?? [],

  async renew(db, ids) {
    await sql`delete from postulateOrder where postulate in ${oneOf(ids)}`.execute(db)
    await sql`${sql.raw(rows)} where p.id in ${oneOf(ids)}`.execute(db)
  },

  renewAll(file) {
    file.exec(`delete from postulateOrder; ${rows}`)
  },
}

const affected: { [T in Written['tableName']]?: (db: AnyDb, written: Written) => Promise<string[]> | string[] } = {
  // A part stands for the entry that was divided, as long as it is not cancelled.
  postulate: (_, { rowId, before, after }) => [rowId, ...valuesOf('splitFrom', before, after)],
  position: (_, { before, after }) => valuesOf('postulate', before, after),
  postulateSubmitter: (_, { before, after }) => valuesOf('postulate', before, after),
  organisation: shownBy(['sortKey'], (id) => sql`select postulate as id from postulateSubmitter where organisation = ${id}`),
  person: shownBy(['sortKey'], (id) => sql`select postulate as id from postulateSubmitter where person = ${id}`),
  unit: shownBy(['sortKey'], (id) => sql`select postulate as id from position where unit = ${id}`),
  sphere: shownBy(['order'], (id) => sql`select id from postulate where sphere = ${id}`),
  consultation: shownBy(['endsOn', 'deadlineTime', 'deadlineRule'], (id) => sql`select id from postulate where consultation = ${id}`),
}

function valuesOf(column: string, before: Row | null, after: Row | null): string[] {
  return [before?.[column], after?.[column]].filter((value) => typeof value === 'string')
}

/** A record that others are sorted by: only a change of what they are sorted by counts, and a new one is shown by nobody. */
function shownBy(columns: readonly string[], ids: (id: string) => ReturnType<typeof sql>) {
  return async (db: AnyDb, { rowId, before, after }: Written): Promise<string[]> => {
    if (!before || !after || columns.every((column) => before[column] === after[column])) return []
    const { rows: found } = await (ids(rowId) as ReturnType<typeof sql<{ id: string }>>).execute(db)
    return found.map(({ id }) => id)
  }
}
