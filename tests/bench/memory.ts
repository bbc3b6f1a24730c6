import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** By how many bytes a process of its own grew at its peak while it did the work that `entry` does for these arguments. */
export async function peakGrowth(entry: URL, args: readonly string[]): Promise<number> {
  const { stdout } = await run(process.execPath, ['--expose-gc', entry.pathname, ...args])
  return Number(stdout)
}

/** In the child: does the work and tells the growth. Rows and modules that the work needs are there before. */
export async function tellPeakGrowth(work: () => unknown): Promise<void> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let peak = before
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const timer = setInterval(look, 5)
  await work()
  clearInterval(timer)
  look()
  process.stdout.write(String(Math.max(peak, process.resourceUsage().maxRSS * 1024) - before))
}
