// `npm start`: builds what is older than its sources and opens the program.
import { rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { electronBinary } from '#tests/e2e/electron-binary.ts'
import { builtMain, standInEnvironment, standInRegister } from '#tests/e2e/stand-in-environment.ts'
import { ensureBrowser } from './browser.ts'
import { isBuildStale } from './freshness.ts'
import { run, runTool } from './run.ts'

/** A network that swallows packets must not keep the window from opening. */
const downloadAtMost = 180_000

function hasDesktop(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

async function inBrowser(): Promise<number> {
  if (!hasDesktop()) {
    console.error('There is no desktop to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).')
    return 1
  }
  const missing = await ensureBrowser()
  if (missing) {
    console.error(missing)
    return 1
  }
  const environment = standInEnvironment()
  const code = await run({
    command: process.execPath,
    values: ['--import', standInRegister, builtMain],
    env: { ...environment, STAND_IN_HEADED: '1', STAND_IN_SAVE_FOLDER: join(homedir(), 'Referat NGO') },
  })
  rmSync(environment.STAND_IN_PROFILE, { recursive: true, force: true, maxRetries: 10 })
  return code
}

async function start(): Promise<number> {
  const built = isBuildStale() ? await runTool('electronVite', ['build', '--logLevel', 'warn']) : 0
  if (built !== 0) return built
  if (!electronBinary()) {
    console.log('The Electron runtime is not there yet; fetching it once.')
    await run({ command: process.execPath, values: [join('node_modules', 'electron', 'install.js')], isQuiet: true, milliseconds: downloadAtMost })
  }
  const electron = electronBinary()
  if (electron) return await run({ command: electron, values: ['.'] })
  console.log('The Electron runtime could not be fetched (npx install-electron tries again), so the same program opens in an installed browser.')
  return await inBrowser()
}

// Ctrl+C reaches the program as well; this process stays to tidy up after it.
process.on('SIGINT', () => undefined)
process.exitCode = await start()
