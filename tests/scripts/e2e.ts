import { pathToFileURL } from 'node:url'
import { ensureBrowser } from './browser.ts'
import { runTool } from './run.ts'

/** Runs the end-to-end tests on the built program; without a browser it says what to install and fails. */
export async function endToEnd(values: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const missing = await ensureBrowser()
  if (missing) {
    console.error(missing)
    return 1
  }
  return await runTool('playwright', ['test', ...values], env)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await runTool('electronVite', ['build', '--logLevel', 'warn'])
  process.exitCode = built === 0 ? await endToEnd(process.argv.slice(2)) : built
}
