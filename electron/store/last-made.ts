import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'

/** What documents are for, as their records say it; what is not given must not be there. `year` is asked where nothing else tells the time. */
export type MadeFor = { meeting?: string | undefined; consultation?: string | undefined; roster?: string | undefined; unit?: string | undefined; organisation?: string | undefined; postulate?: string | undefined; year?: number | undefined }
export type LastMade = { kind: string; id: string; madeAt: string; format: string }

const records = ['meeting', 'consultation', 'roster', 'unit', 'organisation', 'postulate'] as const

/** Of each kind of document the one that this program made last for exactly this. */
export async function readLastMade(db: ReadDb, target: MadeFor): Promise<LastMade[]> {
  // The plus keeps SQLite from the index of what most documents are without, and from the one by kinds, which leads through all of them.
  const isExactly = records.map((name) => (target[name] === undefined ? sql`+${sql.ref(name)} is null` : sql`${sql.ref(name)} = ${target[name]}`))
  const isTimeless = [target.meeting, target.consultation, target.roster, target.postulate].every((one) => one === undefined)
  const ofYear = isTimeless && target.year !== undefined ? sql`and year = ${target.year}` : sql``
  // SQLite gives the other columns of the row that holds the only max().
  return selectRows(db, sql<LastMade>`select kind, id, max(madeAt) as madeAt, format from document where madeAt is not null and ${sql.join(isExactly, sql` and `)} ${ofYear} group by +kind order by +kind`)
}
