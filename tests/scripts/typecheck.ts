import { pathToFileURL } from 'node:url'
import { runTool } from './run.ts'

const projects = ['shared', 'node', 'web', 'e2e']

/** Checks the types of every part of the sources; gives the first exit code that is not 0. */
export async function typecheck(): Promise<number> {
  for (const project of projects) {
    const code = await runTool('tsc', ['-p', `tsconfig.${project}.json`])
    if (code !== 0) return code
  }
  return 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await typecheck()
