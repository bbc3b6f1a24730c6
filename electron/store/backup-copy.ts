import type { Database } from 'better-sqlite3'
import { rmSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'
import type { Manifest } from './backup-manifest.ts'
import { versionOf } from './migrate.ts'
import { connect } from './open.ts'

type Rows = Record<string, number>
type CopiedContent = Pick<Manifest, 'version' | 'lineage' | 'operation' | 'anchor' | 'rows'>

const attempts = 3

/**
 * Copies the database, as it is at one moment, into a new file, opens the copy and holds it against the source: pages and indexes, references, and
 * the number of rows of every table. `io_failed`: `damaged_database` when the source is not whole, `read_back_failed` when the copy is not.
 */
export function copyDatabase(path: string, copy: string): CopiedContent {
  const rows = copyAtOneMoment(path, copy)
  const file = connect(copy, { isReadonly: true })
  try {
    const copied = countRows(file)
    const isWhole = file.pragma('integrity_check(1)', { simple: true }) === 'ok' && file.prepare('pragma foreign_key_check').all().length === 0
    const hasAllRows = Object.keys({ ...rows, ...copied }).every((table) => rows[table] === copied[table])
    if (!isWhole || !hasAllRows) throw new AppError('io_failed', { reason: 'read_back_failed' })
    return { version: versionOf(file), rows: copied, ...readChain(file) }
  } finally {
    file.close()
  }
}

/**
 * Counting and copying are two reads, and another connection may write between them. `data_version` tells; after three such meetings writers wait.
 * https://www.sqlite.org/pragma.html#pragma_data_version
 */
function copyAtOneMoment(path: string, copy: string): Rows {
  const source = connect(path, { isReadonly: true })
  try {
    for (let attempt = 1; ; attempt += 1) {
      const writer = attempt > attempts ? connect(path) : null
      try {
        writer?.exec('begin immediate')
        const moment = source.pragma('data_version', { simple: true })
        const rows = source.transaction(() => countRows(source))()
        rmSync(copy, { force: true })
        source.prepare('vacuum into ?').run(copy)
        if (source.pragma('data_version', { simple: true }) === moment) return rows
      } finally {
        writer?.close()
      }
    }
  } finally {
    source.close()
  }
}

/** Rows of every table, those behind the search index included. */
export function countRows(file: Database): Rows {
  const tables = file.prepare(`select name from pragma_table_list where schema = 'main' and type in ('table', 'shadow') and name not like 'sqlite%' order by name`).pluck().all() as string[]
  return Object.fromEntries(tables.map((table) => [table, Number(file.prepare(`select count(*) from "${table.replaceAll('"', '""')}"`).pluck().get())]))
}

/** The anchor is the newest operation that can no longer grow, because the hash of one that can would change with the next keystroke. */
function readChain(file: Database): Pick<CopiedContent, 'lineage' | 'operation' | 'anchor'> {
  const hashOf = (condition: string): { id: number; hash: string } | undefined =>
    file.prepare(`select id, lower(hex(hash)) as hash from operation ${condition}`).get() as { id: number; hash: string } | undefined
  const anchor = hashOf('where session is null order by id desc limit 1')
  return {
    lineage: hashOf('where id = 1')?.hash ?? null,
    operation: hashOf('order by id desc limit 1')?.id ?? null,
    anchor: anchor ? { operation: anchor.id, hash: anchor.hash } : null,
  }
}
