import { sql } from 'kysely'
import { hashOf } from './contents.ts'
import { namedContents } from './named-contents.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** Contents that a record names and that are not kept, and contents that are not what was kept; told by the beginning of their hash. A file from before there were any has no fault. */
export async function findContentFaults(db: ReadDb): Promise<string[]> {
  const [hasContents] = await selectRows(db, sql`select 1 from sqlite_schema where type = 'table' and name = 'content'`)
  return hasContents ? [...(await findMissing(db)), ...(await findChanged(db))] : []
}

async function findMissing(db: ReadDb): Promise<string[]> {
  const missing = await Promise.all(namedContents.map(async ([table, column]) => {
    const rows = await selectRows(db, sql<{ hash: string }>`
      select distinct ${sql.ref(column)} as hash from ${sql.table(table)} where ${sql.ref(column)} <> '' and not exists (select 1 from content where content.hash = ${sql.ref(`${table}.${column}`)})`)
    return rows.map(({ hash }) => `${table} names content ${short(hash)} that is not there`)
  }))
  return missing.flat()
}

/** One by one: together they could be larger than the memory. */
async function findChanged(db: ReadDb): Promise<string[]> {
  const faults: string[] = []
  for (const { hash } of await selectRows(db, sql<{ hash: string }>`select hash from content order by hash`)) {
    const [row] = await selectRows(db, sql<{ bytes: Uint8Array }>`select bytes from content where hash = ${hash}`)
    if (!row || hashOf(row.bytes) !== hash) faults.push(`content ${short(hash)} is not what was kept`)
  }
  return faults
}

const short = (hash: string) => hash.slice(0, 12)
