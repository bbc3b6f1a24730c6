import { sql } from 'kysely'
import { formatPostulateNumber, type Submitter } from '#shared/domain/postulate.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

/** Entries that came from rows of lists and are not cancelled, by the keys of those rows. */
export async function readImportedRows(db: ReadDb): Promise<Map<string, string>> {
  const rows = await selectRows(db, sql<{ id: string; importKey: string }>`select id, importKey from postulate where importKey is not null and isCancelled = 0`)
  return new Map(rows.map(({ id, importKey }) => [importKey, id]))
}

/** By the ids of entries the keys of the rows that they came from; entries that were entered by hand are left out. */
export async function readImportKeys(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await selectRows(db, sql<{ id: string; importKey: string }>`select id, importKey from postulate where importKey is not null and id in ${oneOf(ids)}`)
  return new Map(rows.map(({ id, importKey }) => [id, importKey]))
}

/** The number of every entry by its id, cancelled ones too. */
export async function readPostulateNumbers(db: ReadDb): Promise<Map<string, string>> {
  const rows = await selectRows(db, sql<{ id: string; year: number; sequence: number }>`select id, year, sequence from postulate`)
  return new Map(rows.map(({ id, year, sequence }) => [id, formatPostulateNumber(sequence, year)]))
}

/** Those of the entries that others are joined to, without cancelled ones. */
export async function readTargets(db: ReadDb, ids: readonly string[]): Promise<Set<string>> {
  const rows = await selectRows(db, sql<{ id: string }>`select distinct mergedInto as id from postulate where mergedInto in ${oneOf(ids)} and isCancelled = 0`)
  return new Set(rows.map(({ id }) => id))
}

/** By the ids of entries those who stand on their lists only because theirs was joined to them, in order. */
export async function readJoinedSubmitters(db: ReadDb, ids: readonly string[]): Promise<Map<string, Submitter[]>> {
  const rows = await selectRows(db, sql<{ postulate: string; kind: Submitter['kind']; id: string | null }>`
    select postulate, kind, coalesce(organisation, person) as id from postulateSubmitter where isJoined = 1 and postulate in ${oneOf(ids)} order by "order"`)
  const byPostulate = Map.groupBy(rows, ({ postulate }) => postulate)
  return new Map([...byPostulate].map(([postulate, joined]) => [postulate, joined.map(({ kind, id }) => ({ kind, ...(id !== null && { id }) }))]))
}
