import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A path in a folder that no file has yet: `nazwa.xlsx`, `nazwa-2.xlsx`, … A file that came back filled in may lie there under the same name. */
export function freePath(folder: string, name: string, extension: string): string {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${name}${count === 1 ? '' : `-${count}`}.${extension}`)
    if (!existsSync(path)) return path
  }
}
