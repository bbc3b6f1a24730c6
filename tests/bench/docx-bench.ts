import { join } from 'node:path'
import { docxCandidates, type DocxCandidate } from './docx-candidates.ts'
import { startDocxWorker } from './docx-in-worker.ts'
import { docxRows } from './long-table.ts'
import { countingWork, interleave, median } from './measure.ts'
import { peakGrowth } from './memory.ts'
import { held, megabytes, milliseconds, times, type Result } from './result.ts'
import { longestStall } from './stall.ts'

export type DocxSize = { rows: number; rounds: number; goal?: { mostOfLimit: number; leastFaster: number } }
export type DocxBench = { sizes: readonly DocxSize[]; memoryRows: number; folder: string }

const ways: DocxCandidate[] = ['limit', 'ours', 'docx', 'docxtemplater']
const mostMemory = 40
const stallRuns = 5

/** A long DOCX table: limit, ours (in this thread, and in the worker reading from SQLite), plain docx, docxtemplater. */
export async function benchDocx({ sizes, memoryRows, folder }: DocxBench): Promise<Result[]> {
  const rows = docxRows(Math.max(memoryRows, ...sizes.map((size) => size.rows)))
  const worker = await startDocxWorker(join(folder, 'rows.db'), rows)
  const results: Result[] = []
  try {
    for (const size of sizes) results.push(...(await benchSize(size, rows.slice(0, size.rows), (count) => worker.render(count))))
    const stalls: number[] = []
    for (let run = 0; run < stallRuns; run += 1) stalls.push(await longestStall(() => worker.render(memoryRows)))
    results.push(held(`longest stall of the main thread, ours in the worker, ${memoryRows} rows`, { value: median(stalls), measured: `${milliseconds(median(stalls))} (median of ${stallRuns} runs)`, bound: { most: 16, unit: 'ms' } }))
    const busy = median(await ownWork(() => worker.render(memoryRows)))
    results.push(held(`all work of the main thread meanwhile, ${memoryRows} rows`, { value: busy, measured: `${milliseconds(busy)} (median of ${stallRuns} runs)`, bound: { most: 16, unit: 'ms' } }))
  } finally {
    await worker.stop()
  }
  return [...results, ...(await benchMemory(memoryRows, folder))]
}

/** Milliseconds of processor that this thread alone spent on each run: on a busy machine a stall may be other programs' doing, this is not. */
async function ownWork(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < stallRuns; run += 1) {
    const start = process.threadCpuUsage()
    await work()
    const { user, system } = process.threadCpuUsage(start)
    times.push((user + system) / 1000)
  }
  return times
}

async function benchSize({ rows: count, rounds, goal }: DocxSize, rows: string[][], inWorker: (count: number) => Promise<Uint8Array>): Promise<Result[]> {
  const candidates = Object.fromEntries(ways.map((way) => [way, () => docxCandidates[way](rows)]))
  const { counted, work } = countingWork({ ...candidates, worker: () => inWorker(count) })
  const measured = await interleave(counted, rounds)
  const of = (way: string) => median(measured[way]!)
  const ratio = (way: string) => of(way) / of('limit')
  const said = (way: string) => `${times(ratio(way))} (${milliseconds(of(way))}, work ${times(median(work[way]!) / median(work['limit']!))})`
  const ours = (way: string) => (goal ? held(`${count} rows: ours, ${way === 'ours' ? 'this thread' : 'worker, from SQLite'}`, { value: ratio(way), measured: said(way), bound: { most: goal.mostOfLimit, unit: '× the limit' } })
    : { what: `${count} rows: ours, ${way === 'ours' ? 'this thread' : 'worker, from SQLite'}`, measured: said(way) })
  const faster = (way: string) => {
    const value = of(way) / of('worker')
    const measuredFaster = `${said(way)}, ours ${value.toFixed(1)} × faster`
    return goal ? held(`${count} rows: ${way}`, { value, measured: measuredFaster, bound: { least: goal.leastFaster, unit: '× slower than ours' } }) : { what: `${count} rows: ${way}`, measured: measuredFaster }
  }
  return [{ what: `${count} rows: limit`, measured: said('limit') }, ours('worker'), ours('ours'), faster('docx'), faster('docxtemplater')]
}

async function benchMemory(rows: number, folder: string): Promise<Result[]> {
  const grown = async (way: DocxCandidate | 'worker') => peakGrowth(new URL('./docx-memory.ts', import.meta.url), [way, String(rows), folder])
  const ours = await grown('worker')
  const results: Result[] = [held(`peak memory, ${rows} rows: ours, worker`, { value: ours / 1_000_000, measured: `+${megabytes(ours)}`, bound: { most: mostMemory, unit: 'MB' } })]
  for (const way of ways.filter((one) => one !== 'ours')) results.push({ what: `peak memory, ${rows} rows: ${way}`, measured: `+${megabytes(await grown(way))}` })
  return results
}
