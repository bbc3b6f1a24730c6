import { join } from 'node:path'
import { fold } from '#shared/text/fold.ts'
import { stemsOf } from '#shared/text/stem.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import type { Store } from '#electron/store/open.ts'
import { fillStore, type StoreSize } from './fill-store.ts'
import { hidePairs, type Hidden } from './hidden-pairs.ts'
import { median, percentile, timeOf } from './measure.ts'
import { officeOf, type Ask } from './office-of-store.ts'
import { held, milliseconds, type Result } from './result.ts'
import { rewordings } from './reworded-pairs.ts'

export type SimilarBench = StoreSize & { neighbours: number; rounds: number; folder: string }

const shown = 5
const mostMs = 16
const leastRecall = 90
/** The beginning of what is typed until it is whole: a page asks again at every pause. */
const typedParts = [0.25, 0.5, 0.75, 1]
const rawSql = 'select stems from similarEntry where id in (select rowid from similar where similar match ? order by rowid desc limit 100)'
const rankedSql = `select rowId from searchEntry where id in (select rowid from search where search match ? order by rank limit ${shown})`

/** Whether earlier postulates are found again in other words, among many that share their words, and how long that takes. */
export async function benchSimilar({ folder, neighbours, rounds, postulates, organisations }: SimilarBench): Promise<Result[]> {
  const store = await createOfficeStore(join(folder, 'similar.db'), { resourcesDir: resourcesDir(), now: new Date('2026-11-21T08:00:00Z'), actor: 'anna', withSample: false })
  try {
    const hidden = hidePairs(store.file, neighbours)
    fillStore(store, { postulates: Math.max(1, postulates - hidden.length - neighbours), organisations })
    const ask = officeOf(store)
    return [...(await recall(ask, hidden)), rankedBySqlite(store, hidden), await speed(store, ask, { hidden, rounds }), await longestText(ask, rounds)]
  } finally {
    await store.close()
  }
}

const percentOf = (part: number, whole: number) => (100 * part) / whole
const percents = (value: number) => `${value.toFixed(0)} %`

/** The place at which each was found, from 1; none for one that was not among the first. */
async function recall(ask: Ask, hidden: readonly Hidden[]): Promise<Result[]> {
  const places: { kind: string; place: number }[] = []
  for (const { id, kind, reworded } of hidden) {
    const { rows } = await ask('postulates.similar', { content: reworded, limit: shown })
    places.push({ kind, place: rows.findIndex((row) => row.id === id) + 1 })
  }
  const found = (most: number, of = places) => percentOf(of.filter(({ place }) => place > 0 && place <= most).length, of.length)
  const byKind = rewordings.map((kind) => `${kind} ${percents(found(shown, places.filter((one) => one.kind === kind)))}`)
  return [
    held(`similar: recall at ${shown} of ${hidden.length} reworded postulates`, { value: found(shown), measured: percents(found(shown)), bound: { least: leastRecall, unit: '%' } }),
    { what: 'similar: recall at 1', measured: percents(found(1)) },
    { what: `similar: recall at ${shown} by kind`, measured: byKind.join(', ') },
  ]
}

/** What the search index gives by itself: any of the words as typed, in SQLite's own order of relevance. */
function rankedBySqlite({ file }: Store, hidden: readonly Hidden[]): Result {
  const statement = file.prepare<[string], string>(rankedSql).pluck()
  const times: number[] = []
  let found = 0
  for (const { id, reworded } of hidden) {
    const words = fold(reworded).match(/[\p{L}\p{N}]+/gu) ?? []
    const start = performance.now()
    const rows = statement.all(words.map((word) => `"${word}"`).join(' OR '))
    times.push(performance.now() - start)
    if (rows.includes(id)) found += 1
  }
  return { what: 'beside it: words as typed, ranked by SQLite (bm25)', measured: `recall at ${shown} ${percents(percentOf(found, hidden.length))}, median ${milliseconds(median(times))}, p95 ${milliseconds(percentile(times, 95))}` }
}

async function speed({ file }: Store, ask: Ask, { hidden, rounds }: { hidden: readonly Hidden[]; rounds: number }): Promise<Result> {
  const statement = file.prepare(rawSql).pluck()
  const texts = hidden.flatMap(({ reworded, original }) => [...typedParts.map((part) => reworded.slice(0, Math.ceil(reworded.length * part))), original]).filter((text) => stemsOf(text).length > 0)
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const content of texts) {
      const question = stemsOf(content).map((stem) => `"${stem}"`).join(' OR ')
      const least = await timeOf(() => statement.all(question))
      const whole = await timeOf(() => ask('postulates.similar', { content }))
      if (round === 0) continue
      bare.push(least)
      ours.push(whole)
    }
  }
  const late = percentile(ours, 95)
  return held('similar, while a postulate is typed', { value: late, measured: `median ${milliseconds(median(ours))}, p95 ${milliseconds(late)}, ${(median(ours) / median(bare)).toFixed(1)} × raw SQLite`, bound: { most: mostMs, unit: 'ms (p95)' } })
}

/** A whole annex pasted into the field. */
async function longestText(ask: Ask, rounds: number): Promise<Result> {
  const content = Array.from({ length: 5000 }, (_, index) => `słowo${index % 700} organizacji`).join(' ').slice(0, 20_000)
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) times.push(await timeOf(() => ask('postulates.similar', { content })))
  return { what: 'similar, for a text of 20 000 characters', measured: `median ${milliseconds(median(times.slice(1)))}` }
}
