import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.ts'

/** A program that a test needs, and the Debian packages that bring it. What is no program on the path says itself whether it is there. */
export type Needed = { program: string; packages: readonly string[]; isThere?: () => boolean }

function isOnPath(program: string): boolean {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  const places = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => extensions.map((extension) => join(folder, `${program}${extension}`)))
  return places.some((place) => {
    try {
      accessSync(place, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

async function install(packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  console.log(`Installing ${packages.join(' ')} …`)
  await run({ command: 'apt-get', values: ['update', '-qq'], env })
  await run({ command: 'apt-get', values: ['install', '-y', '-qq', '--no-install-recommends', ...packages], env })
}

/** Installs what is missing where that is possible (Debian, as root); gives a sentence saying what is still missing, or nothing. */
export async function ensureDebianPackages(needed: readonly Needed[], isThere: (program: string) => boolean = isOnPath): Promise<string | undefined> {
  const absent = () => needed.filter((one) => !(one.isThere ?? (() => isThere(one.program)))())
  const packages = absent().flatMap((one) => one.packages)
  if (packages.length > 0 && canInstall()) await install(packages)
  const missing = absent()
  if (missing.length === 0) return undefined
  return `The tests need ${missing.map(({ program }) => program).join(', ')}. On Debian: sudo apt-get install -y ${missing.flatMap((one) => one.packages).join(' ')}`
}
