import { sql } from 'kysely'
import { findContentFaults } from './check-contents.ts'
import type { Store } from './open.ts'
import { codeOf } from './store-error.ts'
import { verifyChain, type Anchor } from './verify.ts'

export type Check = { check: 'file' | 'integrity' | 'foreign_keys' | 'rows' | 'journal' | 'contents'; ok: boolean; detail: string }

const shown = 5

/** What SQLite says of the file's pages and indexes, whether every reference leads somewhere, whether the journal is as it was written, and whether all that records name by a hash is kept whole. Never throws on a damaged file. */
export async function checkStore(store: Pick<Store, 'db' | 'read'>, anchor?: Anchor | null): Promise<Check[]> {
  return [await checkIntegrity(store), await checkForeignKeys(store), await checkJournal(store, anchor), await checkContents(store)]
}

function checkIntegrity({ db }: Pick<Store, 'db'>): Promise<Check> {
  return attempt('integrity', async () => {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(${sql.lit(shown)})`.execute(db)
    return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
  })
}

function checkForeignKeys({ db }: Pick<Store, 'db'>): Promise<Check> {
  return attempt('foreign_keys', async () => {
    const { rows } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db)
    return rows.map(({ table, parent }) => `${table} points to a ${parent} that is not there`)
  })
}

function checkJournal({ read }: Pick<Store, 'read'>, anchor?: Anchor | null): Promise<Check> {
  return attempt('journal', async () => (await verifyChain(read, anchor)).map(({ at, why }) => `${at}: ${why}`))
}

function checkContents({ read }: Pick<Store, 'read'>): Promise<Check> {
  return attempt('contents', () => findContentFaults(read))
}

async function attempt(check: Check['check'], findFaults: () => Promise<string[]>): Promise<Check> {
  try {
    return toCheck(check, await findFaults())
  } catch (error) {
    return toCheck(check, [`cannot be read${codeOf(error) ? ` (${codeOf(error)})` : ''}`])
  }
}

/** One line: "ok", or the first faults and how many there are. */
export function toCheck(check: Check['check'], faults: readonly string[]): Check {
  if (faults.length === 0) return { check, ok: true, detail: 'ok' }
  const more = faults.length > shown ? `; and ${faults.length - shown} more` : ''
  return { check, ok: false, detail: `${faults.slice(0, shown).join('; ')}${more}` }
}
