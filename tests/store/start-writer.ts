import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** Another process that writes into the database without end. */
export async function startWriter(path: string) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('writer-process.ts', import.meta.url)), path], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()

  /** The number of the next operation that the store acknowledged to it. */
  const nextOperation = async (): Promise<number> => {
    const { value } = await lines.next()
    return Number(value)
  }
  /** Kills it in the middle of whatever it does; gives the newest operation it was told of. */
  const kill = async (): Promise<number> => {
    child.kill('SIGKILL')
    await exited
    let newest = 0
    for (let line = await lines.next(); !line.done; line = await lines.next()) newest = Number(line.value)
    return newest
  }
  return { nextOperation, kill }
}
