import { sql } from 'kysely'
import type { Template } from '#shared/domain/template.ts'
import { AppError } from '#shared/errors.ts'
import { readContent } from './contents.ts'
import { readEntities } from './registers/entity-rows.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** The office's own templates; those of one kind and variant when they are given. */
export async function readTemplates(db: ReadDb, of?: { kind: string; variant: string }): Promise<Template[]> {
  const rows = await selectRows(db, of ? sql<{ id: string }>`select id from template where kind = ${of.kind} and variant = ${of.variant}` : sql<{ id: string }>`select id from template`)
  return readEntities<Template>(db, 'template', rows.map(({ id }) => id))
}

/** The bytes of a template. `io_failed` (`damaged_database`) when they are not kept. */
export async function readTemplateBytes(db: ReadDb, content: string): Promise<Uint8Array> {
  const bytes = await readContent(db, content)
  if (!bytes) throw new AppError('io_failed', { reason: 'damaged_database' })
  return bytes
}
