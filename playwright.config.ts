import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// What Node made of a source is kept for the next process that reads it: each test starts the program anew.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules', '.cache', 'compiled')

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: { screenshot: 'only-on-failure', actionTimeout: 15_000 },
})
