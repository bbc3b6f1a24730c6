import { sql } from 'kysely'
import { formatPostulateNumber } from '#shared/domain/postulate.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

type Link = { entry: string; link: 'joined' | 'joinedTo' | 'splitFrom'; year: number; sequence: number }

/** Numbers of other entries: those joined to one, the one it was joined to, the one it is a part of. */
export type LineageNumbers = { joined: string[]; joinedTo: string | null; splitFrom: string | null }

/** For each of these entries the numbers that papers name beside its own: what was joined to it, what it was joined to, what it is a part of. Without what was cancelled. */
export async function readLineageNumbers(db: ReadDb, ids: readonly string[]): Promise<(id: string) => LineageNumbers> {
  const rows = await selectRows(db, sql<Link>`
    select mergedInto as entry, 'joined' as link, year, sequence from postulate where mergedInto in ${oneOf(ids)} and isCancelled = 0
    union all select one.id, 'joinedTo', other.year, other.sequence from postulate as one join postulate as other on other.id = one.mergedInto where one.id in ${oneOf(ids)}
    union all select one.id, 'splitFrom', other.year, other.sequence from postulate as one join postulate as other on other.id = one.splitFrom where one.id in ${oneOf(ids)}
    order by year, sequence`)
  const byEntry = Map.groupBy(rows, ({ entry }) => entry)
  return (id) => {
    const numbersBy = (wanted: Link['link']) => (byEntry.get(id) ?? []).filter(({ link }) => link === wanted).map(({ sequence, year }) => formatPostulateNumber(sequence, year))
    return { joined: numbersBy('joined'), joinedTo: numbersBy('joinedTo')[0] ?? null, splitFrom: numbersBy('splitFrom')[0] ?? null }
  }
}
