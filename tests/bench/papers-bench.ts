import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Input, Name } from '#shared/contract/index.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { fillPapers, type PapersSize } from './fill-papers.ts'
import { median, percentile } from './measure.ts'
import { officeOf, type Ask } from './office-of-store.ts'
import { held, megabytes, milliseconds, type Result } from './result.ts'

export type PapersBench = PapersSize & { rounds: number; folder: string }
type Question = { what: string; call: { [N in Name]: { name: N; input: Input<N> } }[Name] }

const mostMs = 16

/** Lists of submissions, calls and documents, the calendar and what is asked around documents, on a store of many years. In time of processors: nothing here waits for anything else. */
export async function benchPapers({ folder, rounds, ...size }: PapersBench): Promise<Result[]> {
  const path = join(folder, 'papers.db')
  const store = await createOfficeStore(path, { resourcesDir: resourcesDir(), now: new Date('2026-11-21T08:00:00Z'), actor: 'anna', withSample: false })
  try {
    fillPapers(store, size)
    const one = (sql: string) => String(store.file.prepare(sql).pluck().get())
    const ask = officeOf(store)
    const results: Result[] = [{ what: `a file of ${size.papers} submissions, calls and documents, ${size.people} people`, measured: megabytes(statSync(path).size) }]
    for (const question of questions(one)) results.push(await answered(ask, question, rounds))
    return results
  } finally {
    await store.close()
  }
}

function questions(one: (sql: string) => string): Question[] {
  const [consultation, meeting, unit, organisation] = [one('select consultation from submission'), one('select meeting from document where meeting is not null'), one('select unit from duty'), one('select organisation from submission where organisation is not null')]
  const submissions = (what: string, input: Input<'submissions.list'>): Question => ({ what: `submissions: ${what}`, call: { name: 'submissions.list', input } })
  const calls = (what: string, input: Input<'calls.list'>): Question => ({ what: `calls: ${what}`, call: { name: 'calls.list', input } })
  const documents = (what: string, input: Input<'documents.list'>): Question => ({ what: `documents: ${what}`, call: { name: 'documents.list', input: { ...input, sort: { by: 'madeAt' } } } })
  return [
    submissions('first page', {}), submissions('of a year', { year: 2024 }), submissions('of a consultation', { consultation }), submissions('by one channel', { channel: 'email' }), submissions('of an organisation', { organisation }), submissions('search, by sender too', { search: 'fundacja' }),
    { what: 'submissions: figures of a consultation', call: { name: 'submissions.figures', input: { consultation } } },
    calls('first page', {}), calls('of a year', { year: 2024 }), calls('of a consultation', { consultation }), calls('of a unit', { unit }), calls('of people', { callerKind: 'person' }), calls('search', { search: 'zieleni' }),
    { what: 'calls: figures of a consultation', call: { name: 'calls.figures', input: { consultation } } },
    documents('first page', {}), documents('of a year', { year: 2024 }), documents('of a meeting', { meeting }), documents('of a kind', { kind: 'stanowisko' }), documents('of a format', { format: 'pdf' }), documents('internal', { isInternal: true }), documents('of a year, not published', { year: 2023, isPublished: false }),
    documents('search', { search: 'zestawienie' }),
    { what: 'documents: the last made for a meeting', call: { name: 'documents.lastMade', input: { for: { meeting } } } },
    { what: 'documents: preview of an invitation', call: { name: 'documents.preview', input: { kind: 'zaproszenie-na-spotkanie', for: { meeting } } } },
    { what: 'an announcement is checked', call: { name: 'consultations.check', input: { id: consultation } } },
    { what: 'the calendar of a year', call: { name: 'calendar.year', input: { year: 2024 } } },
    { what: 'list of meetings', call: { name: 'meetings.list', input: {} } },
  ]
}

async function answered(ask: Ask, { what, call: { name, input } }: Question, rounds: number): Promise<Result> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const start = process.cpuUsage()
    await ask(name, input as never) // the question gives each operation its own input
    const { user, system } = process.cpuUsage(start)
    if (round > 0) times.push((user + system) / 1000)
  }
  const late = percentile(times, 95)
  return held(what, { value: late, measured: `median ${milliseconds(median(times))}, p95 ${milliseconds(late)}`, bound: { most: mostMs, unit: 'ms (p95)' } })
}
