import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { launchApp } from './launch.ts'

type Fixtures = { folder: string; app: AppUnderTest; start: () => Promise<AppUnderTest> }

/** `folder`: a fresh data folder, removed afterwards. `app`: the program running on it. `start` starts it there, as often as a journey needs, without anything that fades or slides. */
export const test = base.extend<Fixtures>({
  // Playwright wants the pattern even where nothing is used of it.
  folder: async ({ browserName: _browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'referat-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  },
  app: async ({ folder }, use) => {
    const app = await launchApp({ userData: folder })
    await use(app)
    await app.close()
  },
  start: async ({ folder }, use) => {
    const started: AppUnderTest[] = []
    await use(async () => {
      const app = await launchApp({ userData: folder })
      started.push(app)
      await app.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
      return app
    })
    for (const app of started) await app.close()
  },
})
