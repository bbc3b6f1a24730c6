import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { AppError } from '#shared/errors.ts'

export type MadeFiles = { claim: (path: string) => void; finish: () => void }

const listName = 'demo.json'

/**
 * The files that the demo made in a folder, so that running it again replaces those and nothing else. `claim` makes room for a file and
 * refuses one that somebody else put there (`io_failed`, `file_exists`); `finish` takes away what was made before and is not made any more.
 */
export function makeMadeFiles(folder: string): MadeFiles {
  const list = join(folder, listName)
  const before = new Set(readList(list))
  const now = new Set<string>()
  return {
    claim(path) {
      const name = relative(folder, path)
      if (existsSync(path) && !before.has(name) && !now.has(name)) throw new AppError('io_failed', { reason: 'file_exists', params: { name } })
      now.add(name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(list, asText([...before, ...now]))
    },
    finish() {
      for (const name of before) if (!now.has(name)) rmSync(join(folder, name), { force: true })
      writeFileSync(list, asText([...now]))
    },
  }
}

const asText = (names: string[]) => JSON.stringify([...new Set(names)].toSorted((a, b) => a.localeCompare(b)), null, 1)

/** A list that is missing or not ours claims nothing; names that lead out of the folder are not ours. */
function readList(list: string): string[] {
  try {
    const names: unknown = JSON.parse(readFileSync(list, 'utf8'))
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string' && !name.startsWith('..') && !name.startsWith('/')) : []
  } catch {
    return []
  }
}
