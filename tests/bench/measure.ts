import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
/** Before each run, so that no way pays for what another one left behind. */
const collectGarbage = runInNewContext('gc') as () => void

/** Ways to do one and the same thing, by name. */
export type Candidates = Record<string, () => unknown>

/** Milliseconds of each run of each candidate. One warm-up, then rounds in which every candidate runs once, the order turned by one each time: whatever slows the machine down hits all alike. */
export async function interleave(candidates: Candidates, rounds: number): Promise<Record<string, number[]>> {
  const names = Object.keys(candidates)
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (const name of names) await candidates[name]!()
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length]!
      collectGarbage()
      times[name]!.push(await timeOf(candidates[name]!))
    }
  }
  return times
}

/**
 * The same candidates, and what each of their runs after the first, the warm-up, cost in milliseconds of processors, all threads of this process together. On a busy machine a way with several threads waits more
 * often than one with a single thread; its work changes less.
 */
export function countingWork(candidates: Candidates): { counted: Candidates; work: Record<string, number[]> } {
  const work: Record<string, number[]> = {}
  const counting = (name: string, run: () => unknown) => async () => {
    const start = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(start)
    if (work[name]) work[name].push((user + system) / 1000)
    else work[name] = []
  }
  return { counted: Object.fromEntries(Object.entries(candidates).map(([name, run]) => [name, counting(name, run)])), work }
}

/** Milliseconds that one run takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export const median = (values: readonly number[]) => percentile(values, 50)

/** The value that so many percent of all values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN
}
