import { sql } from 'kysely'
import type { DerivedTable } from './derived-table.ts'
import { oneOf } from './select-rows.ts'

/**
 * What each postulate is about, as stems, and the index over them. All postulates are in it, cancelled and replaced ones too: what stands for them is asked when searching.
 * The section of the programme is left out: its numbers change with each programme, and what is being typed has none yet. `stems` is a function of ours (`sql-functions.ts`).
 */
const ofPostulates = 'select id, stems(content || char(10) || rationale) from postulate'

export const similarIndex: DerivedTable = {
  staleAfter: (_, { tableName, rowId, before, after }) => (tableName === 'postulate' && (before?.content !== after?.content || before?.rationale !== after?.rationale) ? [rowId] : []),

  /** FTS5 forgets a row only when it is told what the row was. An edited entry keeps its number: the highest one says how many there are. */
  async renew(db, ids) {
    const these = sql`similarEntry where postulate in ${oneOf(ids)}`
    await sql`insert into similar (similar, rowid, stems) select 'delete', id, stems from ${these}`.execute(db)
    await sql`delete from ${these} and postulate not in (select id from postulate where id in ${oneOf(ids)})`.execute(db)
    await sql`insert into similarEntry (postulate, stems) ${sql.raw(ofPostulates)} where id in ${oneOf(ids)} order by id on conflict (postulate) do update set stems = excluded.stems`.execute(db)
    await sql`insert into similar (rowid, stems) select id, stems from ${these}`.execute(db)
  },

  renewAll(file) {
    file.exec(`delete from similarEntry; insert into similarEntry (postulate, stems) ${ofPostulates} order by id; insert into similar (similar) values ('rebuild')`)
  },
}
