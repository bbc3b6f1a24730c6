import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder with `package.json`, upwards from this file: the sources under Node, the bundle in `out/`, or the packed archive. The depth differs in each. */
function projectDir(): string {
  let dir = import.meta.dirname
  while (!existsSync(join(dir, 'package.json')) && dirname(dir) !== dir) dir = dirname(dir)
  return dir
}

/** Read-only files shipped with the program: fonts, sample data, dictionaries. */
export function resourcesDir(): string {
  return join(projectDir(), 'resources')
}

/** The built page that the window shows. */
export function builtPageDir(): string {
  return join(projectDir(), 'out', 'renderer')
}

/** The preload script of the window. */
export function preloadFile(): string {
  return join(projectDir(), 'out', 'preload', 'preload.cjs')
}
