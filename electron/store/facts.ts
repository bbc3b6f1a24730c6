import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'

/** Who acts: the name entered in the settings, else the user of the operating system. */
export async function actorOf(db: ReadDb, systemUser: string): Promise<string> {
  const [row] = await selectRows(db, sql<{ userName: string }>`select userName from settings`)
  return row?.userName.trim() || systemUser
}

/** When the newest operation was stored (UTC); null before the first. */
export async function lastSavedAt(db: ReadDb): Promise<string | null> {
  const [row] = await selectRows(db, sql<{ at: string }>`select at from operation order by id desc limit 1`)
  return row?.at ?? null
}

/** The seal of the newest operation, which changes with whatever is stored, also when the operation only grows; empty before the first. */
export async function lastOperationHash(db: ReadDb): Promise<string> {
  const [row] = await selectRows(db, sql<{ hash: string }>`select hex(hash) as hash from operation order by id desc limit 1`)
  return row?.hash ?? ''
}

/** Years in which anything was consulted, discussed or received; newest first. Steps from year to year of the postulates' index: reading all of them would take longer than the whole status line. */
export async function yearsIn(db: ReadDb): Promise<number[]> {
  const rows = await selectRows(db, sql<{ year: number }>`
    with recursive received(year) as (
      select max(year) from postulate union all select (select max(year) from postulate where postulate.year < received.year) from received where received.year is not null
    )
    select year from meeting union select year from consultation union select year from received where year is not null order by year desc`)
  return rows.map(({ year }) => year)
}


/** Whether nothing was entered yet beside the dictionaries that every new file has. */
export async function isEmpty(db: ReadDb): Promise<boolean> {
  const rows = await selectRows(db, sql`select 1 from meeting union all select 1 from consultation union all select 1 from postulate union all select 1 from organisation union all select 1 from person limit 1`)
  return rows.length === 0
}
