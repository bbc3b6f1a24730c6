import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A path in a folder that no file has yet, also where capitals and small letters are the same: `nazwa.xlsx`, `nazwa-2.xlsx`, … A file that came back filled in, or was corrected by hand, may lie there under the same name. */
export function freePath(folder: string, name: string, extension: string): string {
  const taken = new Set(existsSync(folder) ? readdirSync(folder).map((file) => file.toLowerCase()) : [])
  for (let count = 1; ; count += 1) {
    const file = `${name}${count === 1 ? '' : `-${count}`}.${extension}`
    if (!taken.has(file.toLowerCase())) return join(folder, file)
  }
}
