import { statSync } from 'node:fs'
import { join } from 'node:path'
import { resourcesDir } from '#electron/platform/paths.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { openStore, type Store } from '#electron/store/open.ts'
import { fillStore, type StoreSize } from './fill-store.ts'
import { interleave, median, percentile, timeOf } from './measure.ts'
import { officeOf, type Ask } from './office-of-store.ts'
import { held, megabytes, milliseconds, type Result } from './result.ts'
import { storeQuestions, type Question } from './store-questions.ts'

export type StoreBench = StoreSize & { edits: number; undone: number; rounds: number; folder: string }

const mostMs = 16
const mostStartMs = 1500

/** Lists, searches and records on a large file through the real dispatcher, and the start of the program on it. */
export async function benchStore({ folder, edits, undone, rounds, ...size }: StoreBench): Promise<Result[]> {
  const path = join(folder, 'large.db')
  await makeLargeFile(path, { ...size, edits, undone })
  const start = await interleave({ open: () => startOn(path) }, Math.min(rounds, 5))
  const store = await openStore(path, { isChecked: true })
  try {
    const ask = officeOf(store)
    const results: Result[] = [
      { what: `a file of ${size.postulates} postulates and ${size.organisations} organisations`, measured: megabytes(statSync(path).size) },
      held('start: the file checked and opened, first list page', { value: median(start.open!), measured: milliseconds(median(start.open!)), bound: { most: mostStartMs, unit: 'ms' } }),
    ]
    for (const question of await storeQuestions(store, ask)) results.push(await benchQuestion(store, ask, { question, rounds }))
    return results
  } finally {
    await store.close()
  }
}

/** The office's work of years: records loaded at once, then edits through the journal, the newest of them undone. */
async function makeLargeFile(path: string, { edits, undone, ...size }: StoreSize & { edits: number; undone: number }): Promise<void> {
  const store = await createOfficeStore(path, { resourcesDir: resourcesDir(), now: new Date('2026-11-21T08:00:00Z'), actor: 'anna', withSample: false })
  fillStore(store, size)
  const ask = officeOf(store)
  const { rows } = await ask('postulates.list', { limit: 50 })
  for (let edit = 0; edit < edits; edit += 1) {
    const { id, revision } = await ask('postulates.get', { id: rows[edit % rows.length]!.id })
    await ask('postulates.update', { id, revision, note: `Uzupełnienie ${edit}` })
  }
  for (let undo = 0; undo < undone; undo += 1) await undoNewest(ask)
  await store.close()
}

async function undoNewest(ask: Ask): Promise<void> {
  const { undo } = await ask('settings.status', {})
  if (undo) await ask('journal.undo', { operation: undo.operation })
}

/** What the window does before it shows its first list. */
async function startOn(path: string): Promise<void> {
  const store = await openStore(path)
  const ask = officeOf(store)
  await ask('settings.status', {})
  await ask('postulates.list', {})
  await store.close()
}

async function benchQuestion({ file }: Store, ask: Ask, { question: { what, calls, raw }, rounds }: { question: Question; rounds: number }): Promise<Result> {
  const statement = file.prepare(raw.sql)
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { name, input }] of calls.entries()) {
      const least = await timeOf(() => statement.all(...raw.parameters[index % raw.parameters.length]!))
      const whole = await timeOf(() => ask(name, input as never))
      if (round === 0) continue
      bare.push(least)
      ours.push(whole)
    }
  }
  const late = percentile(ours, 95)
  return held(what, { value: late, measured: `median ${milliseconds(median(ours))}, p95 ${milliseconds(late)}, ${(median(ours) / median(bare)).toFixed(1)} × raw SQLite`, bound: { most: mostMs, unit: 'ms (p95)' } })
}
