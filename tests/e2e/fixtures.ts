import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { launchApp } from './launch.ts'

type Fixtures = { folder: string; app: AppUnderTest }

/** `folder`: a fresh data folder, removed afterwards. `app`: the program running on it. */
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
})
