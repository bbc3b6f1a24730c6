import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '#electron/platform/find-browser.ts'

export const standInRegister = './tests/e2e/electron-stand-in/register.ts'
export const builtMain = 'out/main/main.js'

/** Environment of a process that runs the built program on the stand-in, with a fresh profile for its Chromium. */
export function standInEnvironment(): { STAND_IN_BROWSER: string; STAND_IN_PROFILE: string } {
  const browser = findBrowser()
  if (!browser) throw new Error('No Chromium-family browser is installed; `npm test` says how to get one.')
  return { STAND_IN_BROWSER: browser, STAND_IN_PROFILE: mkdtempSync(join(tmpdir(), 'referat-profile-')) }
}
