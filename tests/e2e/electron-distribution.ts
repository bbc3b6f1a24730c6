import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The mark before the fuses in a real Electron, then the version of the wire, its length, and one sign a fuse: `1` on, `0` off, as in a fresh download. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const freshWire = '10110001'

export const fuseNames = ['runAsNode', 'cookieEncryption', 'nodeOptions', 'inspect', 'asarIntegrity', 'onlyAsar', 'browserSnapshot', 'fileProtocol'] as const

/** Which fuses an executable has on. */
export function fusesOn(executable: Buffer): string[] {
  const start = executable.indexOf(sentinel) + sentinel.length + 2
  const wire = executable.subarray(start, start + fuseNames.length).toString('latin1')
  return fuseNames.filter((_name, index) => wire[index] === '1')
}

const executables = { linux: 'electron', win: 'electron.exe' } as const

/** A folder laid out like a download of Electron, with a file that only carries the fuses where the program would be. */
export function makeElectronDistribution(folder: string, system: keyof typeof executables): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  const wire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, fuseNames.length]), Buffer.from(freshWire)])
  writeFileSync(join(folder, executables[system]), Buffer.concat([Buffer.from('not a program '), wire, Buffer.from(' end')]), { mode: 0o755 })
  for (const language of ['pl', 'en-US', 'de']) writeFileSync(join(folder, 'locales', `${language}.pak`), language)
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), name)
}
