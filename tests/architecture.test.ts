import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Who may import whom: each folder itself, and what its row names. Default-deny: a folder without a row fails.
 * Packages by name, `node` for any `node:…`, `type:x` for types only. `*` is one folder; a row with it may not reach its siblings.
 */
const mayImport: Record<string, readonly string[]> = {
  'shared/errors.ts': ['zod'],
  'shared/text': ['shared/errors.ts'],
  'shared/domain': ['shared/errors.ts', 'shared/text', 'zod'],
  'shared/contract': ['shared/domain', 'shared/errors.ts', 'zod'],
  'shared/documents': ['shared/domain', 'shared/text', 'shared/errors.ts'],
  'electron/store': ['shared/domain', 'shared/text', 'shared/errors.ts', 'kysely', 'kysely/readonly', 'better-sqlite3', 'uuid', 'type:zod', 'node'],
  'electron/documents': ['shared/documents', 'shared/text', 'shared/errors.ts', '@resvg/resvg-wasm', 'docx', 'docxtemplater', 'pizzip', '@xmldom/xmldom', 'leven', 'exceljs', 'fflate', 'ical-generator', 'dayjs', 'node'],
  'electron/exchange': ['shared/domain', 'shared/text', 'shared/errors.ts', 'csv-parse', 'fflate', 'saxes', 'node'],
  'electron/platform': ['shared/errors.ts', 'electron', 'node'],
  'electron/ipc': ['shared/contract', 'shared/domain', 'shared/text', 'shared/errors.ts', 'shared/documents', 'electron/store', 'electron/documents', 'electron/exchange', 'electron/platform', 'uuid', 'zod', 'node'],
  'electron/jobs': ['shared/contract', 'shared/domain', 'shared/text', 'shared/errors.ts', 'shared/documents', 'electron/store', 'electron/documents', 'electron/exchange', 'electron/platform', 'electron/ipc', 'node'],
  'electron/main': ['electron/store', 'electron/documents', 'electron/exchange', 'electron/platform', 'electron/ipc', 'electron/jobs', 'shared/contract', 'shared/errors.ts', 'shared/text', 'electron', 'node'],
  'electron/cli': ['electron/store', 'electron/documents', 'electron/exchange', 'electron/platform', 'electron/ipc', 'electron/jobs', 'shared/contract', 'shared/domain', 'shared/documents', 'shared/text', 'shared/errors.ts', 'zod', 'node'],
  'electron/preload': ['electron', 'type:shared/contract', 'type:shared/errors.ts'],
  'renderer/ui': ['shared/text', 'shared/domain', 'renderer/api', 'type:shared/errors.ts', 'react', '@mantine', '@tabler/icons-react', '@tanstack/react-virtual', 'dayjs', 'diff'],
  'renderer/api': ['shared/contract', 'shared/errors.ts', 'shared/text', 'zod', 'react', '@tanstack/react-query'],
  'renderer/features/*': ['renderer/ui', 'renderer/api', 'shared/contract', 'shared/domain', 'shared/text', 'shared/errors.ts', 'react', '@mantine', '@tabler/icons-react', '@tanstack/react-virtual', 'dayjs', 'docx-preview'],
  'renderer/app': ['renderer/features', 'renderer/ui', 'renderer/api', 'shared/contract', 'shared/domain', 'shared/text', 'shared/errors.ts', 'react', 'react-dom', '@mantine', '@tabler/icons-react', '@tanstack/react-query', 'dayjs'],
  'renderer/main.tsx': ['renderer/app', 'react', 'react-dom', 'dayjs'],
}

const importing = /^\s*(?:import|export)\s+(type\s+)?[^'"`]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
const files = globSync('{shared,electron,renderer}/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'))
const styles = /\.css$/

const rowNames = Object.keys(mayImport)
const patternOf = (row: string) => new RegExp(`^${row.replace('*', '[^/]+')}(?=/|$)`)
/** The folder a file belongs to: `renderer/features/meetings` for a row with `*`. */
const folderOf = (file: string) => rowNames.map((row) => file.match(patternOf(row))?.[0]).find(Boolean)
const rowOf = (folder: string) => mayImport[folder] ?? mayImport[folder.replace(/[^/]+$/, '*')] ?? []

type Import = { specifier: string; isType: boolean }

function importsOf(source: string): Import[] {
  return [...source.matchAll(importing)].map(([, type, from, bare, dynamic]) => ({ specifier: (from ?? bare ?? dynamic)!, isType: type !== undefined }))
}

/** Where an import leads: a folder of ours, `node`, or the name of a package. */
function targetOf(file: string, { specifier }: Import): string | undefined {
  if (specifier.startsWith('node:')) return 'node'
  const path = specifier.startsWith('#') ? specifier.slice(1) : specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined
  return path === undefined ? specifier : folderOf(path)
}

function isAllowed(from: string, { isType }: Import, to: string): boolean {
  return to === from || rowOf(from).some((named) => {
    const [allowed, needsType] = named.startsWith('type:') ? [named.slice(5), true] : [named, false]
    return (!needsType || isType) && (to === allowed || to.startsWith(`${allowed}/`))
  })
}

test('imports go one way, as the table says', () => {
  const broken = files.flatMap((file) => {
    const from = folderOf(file)
    if (!from) return [`${file}: its folder has no row in the table`]
    return importsOf(readFileSync(file, 'utf8'))
      .filter(({ specifier }) => !styles.test(specifier))
      .map((one) => ({ one, to: targetOf(file, one) }))
      .filter(({ one, to }) => to === undefined || !isAllowed(from, one, to))
      .map(({ one, to }) => `${file}: ${from} may not import ${to ?? one.specifier}; it may import ${rowOf(from).join(', ')}`)
  })
  expect(broken).toEqual([])
  expect(files.length).toBeGreaterThan(250)
})

test('paths never climb two folders', () => {
  expect(files.filter((file) => importsOf(readFileSync(file, 'utf8')).some(({ specifier }) => specifier.startsWith('../..')))).toEqual([])
})

test('only the journal and what is not history write tables', () => {
  const writers = files.filter((file) => /\.(?:insertInto|updateTable|deleteFrom)\(/.test(readFileSync(file, 'utf8')))
  expect(writers.filter((file) => !mayWrite.some((place) => file.startsWith(place)))).toEqual([])
})

const mayWrite = ['electron/store/journal.ts', 'electron/store/operation-log.ts', 'electron/store/redact.ts', 'electron/store/search.ts', 'electron/store/postulate-order.ts', 'electron/store/scratch.ts', 'electron/store/contents.ts', 'electron/store/sent-duties.ts', 'electron/store/migrations/']

test('only the opening of files, their backups and migrations know better-sqlite3', () => {
  const knowing = files.filter((file) => importsOf(readFileSync(file, 'utf8')).some(({ specifier }) => specifier === 'better-sqlite3')).map((file) => posix.basename(file))
  expect(knowing.filter((name) => !/^(?:open|dialect|migrate|file-header|backup-\w+|process-start)\.ts$/.test(name))).toEqual([])
})

test('there is no network code', () => {
  const talking = /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|from\s*['"]node:(?:https?|net|tls|dgram|dns|http2)['"]/
  expect(files.filter((file) => talking.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('the table catches a wrong import, a type where a value is needed, and a neighbouring feature', () => {
  const value = (specifier: string): Import => ({ specifier, isType: false })
  expect([
    isAllowed('shared/domain', value(''), 'electron/store'), isAllowed('electron/preload', value(''), 'shared/contract'), isAllowed('electron/preload', { specifier: '', isType: true }, 'shared/contract'),
    isAllowed('renderer/features/meetings', value(''), 'renderer/features/rosters'), isAllowed('renderer/features/meetings', value(''), '@mantine/core'),
  ]).toEqual([false, false, true, false, true])
})
