import { sql } from 'kysely'
import { isCurrent } from '#shared/domain/postulate.ts'
import { stemsOf } from '#shared/text/stem.ts'
import { threadIdsOf } from './lineage-of.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'
import { questionOf, similarity, weightOf, type Question } from './similarity.ts'

export type Similar = { id: string; score: number }
type Asked = { text: string; except?: string | undefined; limit: number }
type Term = { stem: string; entries: number; weight: number }

/** So many entries are looked at: those with the rarest stems of the text. With half as many, two of the 44 reworded postulates of the benchmark are lost; with twice as many, none more is found. */
const mostCandidates = 10_000
/** So many of them, those with the weightiest stems in common, are compared whole. */
const mostCompared = 100
/** Below this, entries share hardly more than what all letters to an office do: reworded postulates of the benchmark have 0.37 and more. */
const leastScore = 0.25

/**
 * The entries that say most nearly the same, best first, the newer of equal ones first; `score` from 0 to 1. Any text may be asked; one without words finds nothing.
 * Cancelled entries are left out; for one that was joined to another, that one stands; a divided one is found by its parts. `except` leaves out an entry and the same matter of other years.
 */
export async function findSimilar(db: ReadDb, { text, except, limit }: Asked): Promise<Similar[]> {
  const terms = await readTerms(db, stemsOf(text))
  const question = questionOf(new Map(terms.map(({ stem, weight }) => [stem, weight])))
  const scores = await compare(db, question, await findCandidates(db, terms))
  const isLeftOut = new Set(except === undefined ? [] : await threadIdsOf(db, except))
  const standing = await readStanding(db, [...scores.keys()])
  return standing
    .filter((one) => isCurrent(one) && !isLeftOut.has(one.id))
    .map((one) => ({ ...one, score: scores.get(one.id)! }))
    .toSorted((left, right) => right.score - left.score || right.year - left.year || right.sequence - left.sequence)
    .slice(0, limit)
    .map(({ id, score }) => ({ id, score }))
}

/** The stems with how rare they are, the rarest first. One that stands nowhere weighs most: what is not found counts against every entry. */
async function readTerms(db: ReadDb, stems: readonly string[]): Promise<Term[]> {
  const rows = await selectRows(db, sql<{ term: string; doc: number }>`select term, doc from similarTerm where term in ${oneOf(stems)}`)
  const [newest] = await selectRows(db, sql<{ id: number | null }>`select max(id) as id from similarEntry`)
  const entriesOf = new Map(rows.map(({ term, doc }) => [term, doc]))
  return stems
    .map((stem) => ({ stem, entries: entriesOf.get(stem) ?? 0, weight: weightOf(entriesOf.get(stem) ?? 0, newest?.id ?? 0) }))
    .toSorted((left, right) => left.entries - right.entries || (left.stem < right.stem ? -1 : 1))
}

/** Numbers of the entries that share the weightiest of the rare stems. */
async function findCandidates(db: ReadDb, terms: readonly Term[]): Promise<number[]> {
  const known = terms.filter(({ entries }) => entries > 0)
  const found = new Map<number, number>()
  let read = 0
  for (const term of known) {
    if (read > 0 && read + term.entries > mostCandidates) break
    read += term.entries
    for (const entry of await readEntries(db, term, known)) found.set(entry, (found.get(entry) ?? 0) + term.weight)
  }
  return [...found].toSorted((left, right) => right[1] - left[1] || right[0] - left[0]).slice(0, mostCompared).map(([entry]) => entry)
}

/** Numbers of the entries that have this stem. Of a common one, the newest of those that have another stem of the text as well. */
async function readEntries(db: ReadDb, { stem, entries }: Term, known: readonly Term[]): Promise<number[]> {
  const others = known.filter((other) => other.stem !== stem).map((other) => `"${other.stem}"`)
  const question = entries > mostCandidates && others.length > 0 ? `"${stem}" AND (${others.join(' OR ')})` : `"${stem}"`
  const [row] = await selectRows(db, sql<{ entries: string }>`select json_group_array(rowid) as entries from (select rowid from similar where similar match ${question} order by rowid desc limit ${mostCandidates})`)
  return JSON.parse(row!.entries) as number[] // an aggregate always gives one row
}

/** The best score of each entry that stands for one of these. */
async function compare(db: ReadDb, question: Question, candidates: readonly number[]): Promise<Map<string, number>> {
  const rows = await selectRows(db, sql<{ stems: string; standing: string }>`
    select stems, coalesce(mergedInto, postulate.id) as standing from similarEntry join postulate on postulate.id = similarEntry.postulate
    where similarEntry.id in (select value from json_each(${JSON.stringify(candidates)})) and isCancelled = 0`)
  const scores = new Map<string, number>()
  for (const { stems, standing } of rows) {
    const score = similarity(question, stems.split(' '))
    if (score >= leastScore) scores.set(standing, Math.max(score, scores.get(standing) ?? 0))
  }
  return scores
}

type Standing = { id: string; year: number; sequence: number; isCancelled: boolean; mergedInto: string | null; isSplit: boolean }

/** Asked by id alone: with the rule of what is current in its `where`, SQLite walks all that are joined to nothing. */
async function readStanding(db: ReadDb, ids: readonly string[]): Promise<Standing[]> {
  const rows = await selectRows(db, sql<Omit<Standing, 'isCancelled' | 'isSplit'> & { isCancelled: number; isSplit: number }>`
    select id, year, sequence, isCancelled, mergedInto, exists (select 1 from postulate as part where part.splitFrom = postulate.id and part.isCancelled = 0) as isSplit from postulate where id in ${oneOf(ids)}`)
  return rows.map((row) => ({ ...row, isCancelled: row.isCancelled === 1, isSplit: row.isSplit === 1 }))
}
