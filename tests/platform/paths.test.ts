import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { builtPageDir, preloadFile, resourcesDir } from '#electron/platform/paths.ts'

test('from the sources the folders of the project are found', () => {
  expect([resourcesDir(), builtPageDir(), preloadFile()]).toEqual([resolve('resources'), resolve('out/renderer'), resolve('out/preload/preload.cjs')])
  expect(existsSync(join(resourcesDir(), 'icons', 'icon.png'))).toBe(true)
})
