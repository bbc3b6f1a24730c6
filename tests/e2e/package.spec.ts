import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect } from '@playwright/test'
import { fusesOn, makeElectronDistribution } from './electron-distribution.ts'
import { test } from './fixtures.ts'
import { launchOnStandIn } from './launch-stand-in.ts'
import { readAsar } from './read-asar.ts'

/** Packs the built program for one system on a stand-in for Electron's download; needs no network. */
function pack(folder: string, system: 'linux' | 'win'): string {
  const distribution = join(folder, 'electron')
  makeElectronDistribution(distribution, system)
  const overrides = { electronDist: distribution, 'directories.output': join(folder, 'dist'), disableAsarIntegrity: true, ...(system === 'win' && { 'win.signAndEditExecutable': false }) }
  const values = Object.entries(overrides).map(([name, value]) => `-c.${name}=${String(value)}`)
  execFileSync(process.execPath, ['node_modules/electron-builder/cli.js', `--${system}`, 'dir', '--x64', '--publish', 'never', '--config', 'electron-builder.config.mjs', ...values], { stdio: 'pipe' })
  return join(folder, 'dist', `${system}-unpacked`)
}

function filesUnder(...patterns: string[]): string[] {
  return globSync(patterns).filter((path) => statSync(path).isFile()).map((path) => path.replaceAll('\\', '/'))
}

function wantedFiles(prebuilt: string): string[] {
  const notForRunning = new Set(['svg', 'ico', 'icns'].map((kind) => `resources/icons/icon.${kind}`))
  const sqlite = 'node_modules/better-sqlite3'
  return [
    'package.json',
    ...filesUnder('out/**', 'resources/**').filter((path) => !notForRunning.has(path) && !path.endsWith('.map')),
    // Draws charts: WebAssembly, the same on every system.
    ...['index.js', 'index.mjs', 'index_bg.wasm', 'package.json'].map((name) => `node_modules/@resvg/resvg-wasm/${name}`),
    ...filesUnder(`${sqlite}/lib/**`),
    `${sqlite}/LICENSE`,
    `${sqlite}/package.json`,
    `${sqlite}/prebuilds/${prebuilt}`,
  ].sort()
}

const systems = [
  { system: 'linux', executable: 'referat-ngo', prebuilt: 'linux-x64.node' },
  { system: 'win', executable: 'Referat NGO.exe', prebuilt: 'win32-x64.node' },
] as const

for (const { system, executable, prebuilt } of systems) {
  test(`the package for ${system} holds the program, its resources, one native file outside the archive, and closed fuses`, ({ folder }) => {
    const packed = pack(folder, system)
    const archive = join(packed, 'resources', 'app.asar')
    expect([...readAsar(archive).keys()].sort()).toEqual(wantedFiles(prebuilt))
    expect(globSync('**/*.*', { cwd: `${archive}.unpacked` }).filter((path) => statSync(join(`${archive}.unpacked`, path)).isFile())).toEqual([join('node_modules', 'better-sqlite3', 'prebuilds', prebuilt)])
    expect(fusesOn(readFileSync(join(packed, executable)))).toEqual(['cookieEncryption', 'asarIntegrity', 'onlyAsar'])
    expect(readdirSync(join(packed, 'locales')).sort()).toEqual(['en-US.pak', 'pl.pak'])
  })
}

test('the packed program needs nothing that is not in the package', async ({ folder }) => {
  const files = readAsar(join(pack(folder, 'linux'), 'resources', 'app.asar'))
  const unpacked = join(folder, 'unpacked')
  for (const [path, content] of files) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true })
    writeFileSync(join(unpacked, path), content)
  }
  expect(existsSync(join(folder, 'node_modules'))).toBe(false)
  // Charts are drawn long after the start; what draws them is found where the program looks for it.
  expect(createRequire(join(unpacked, 'out', 'main', 'main.js')).resolve('@resvg/resvg-wasm/index_bg.wasm')).toBe(join(unpacked, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm'))
  const app = await launchOnStandIn({ userData: join(folder, 'data'), main: join(unpacked, 'out', 'main', 'main.js') })
  await expect(app.page).toHaveTitle('Referat NGO')
  expect(await app.close()).toBe(0)
})
