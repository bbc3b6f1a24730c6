import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

export type Ran = { code: number | null; out: string; err: string }

type RunOptions = {
  input?: string
  env?: Record<string, string>
  /** Nobody reads what it writes, as behind `head`. */
  isUnread?: boolean
}

/** Runs the command line as a person would, in a process of its own. */
export async function runCli(args: string[], { input = '', env = {}, isUnread = false }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, ['electron/cli/main.ts', ...args], { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stdin.end(input)
  if (isUnread) child.stdout.destroy()
  const [out, err, code] = await Promise.all([isUnread ? '' : text(child.stdout), text(child.stderr), ended])
  return { code, out, err }
}
