import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Where the entry of an installed tool lies, so that it runs on this very Node: `.bin` holds shell scripts on Windows. */
export const tools = {
  tsc: join('node_modules', 'typescript', 'bin', 'tsc'),
  oxlint: join('node_modules', 'oxlint', 'bin', 'oxlint'),
  vitest: join('node_modules', 'vitest', 'vitest.mjs'),
  electronVite: join('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
  playwright: join('node_modules', '@playwright', 'test', 'cli.js'),
  electronBuilder: join('node_modules', 'electron-builder', 'cli.js'),
} as const

type Run = { command: string; values: readonly string[]; env?: NodeJS.ProcessEnv; isQuiet?: boolean; milliseconds?: number }

/** Runs a program to its end with this terminal as its own; gives its exit code, 1 when it could not be started, was killed or took longer than `milliseconds`. */
export function run({ command, values, env, isQuiet = false, milliseconds }: Run): Promise<number> {
  const child = spawn(command, values, { stdio: isQuiet ? 'ignore' : 'inherit', env: { ...process.env, ...env }, ...(milliseconds && { timeout: milliseconds }) })
  return new Promise((done) => {
    child.once('error', () => done(1))
    child.once('exit', (code) => done(code ?? 1))
  })
}

/** Runs an installed tool on this Node. */
export function runTool(tool: keyof typeof tools, values: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return run({ command: process.execPath, values: [tools[tool], ...values], env })
}
