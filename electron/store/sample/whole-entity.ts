import { AppError } from '#shared/errors.ts'
import type { Submitter } from '#shared/domain/postulate.ts'
import { entityShapes, type RegisterTable } from '#electron/store/registers/entity-shape.ts'
import type { SampleRecord } from './sample-files.ts'
import { sampleId } from './sample-id.ts'
import { sampleRules } from './sample-rules.ts'

/**
 * The whole entity that a record of the program's files stands for: blank fields filled, keys turned into ids.
 * `unexpected` when it breaks its schema or a rule: these files come with the program, so nobody at the screen could repair them.
 */
export function wholeEntity(table: RegisterTable, { key, ...given }: SampleRecord): Record<string, unknown> & { id: string } {
  const { blank, check } = sampleRules[table]
  const checked = check({ ...blank, ...withIds(table, given), id: sampleId(table, key), revision: 1 })
  if ('fault' in checked) throw new AppError('unexpected', { cause: new Error(`${table} ${key}: ${checked.fault}`) })
  return checked.entity
}

function withIds(table: RegisterTable, given: Record<string, unknown>): Record<string, unknown> {
  const { references } = entityShapes[table]
  return Object.fromEntries(Object.entries(given).map(([field, value]) => {
    if (field === 'submitters') return [field, (value as Submitter[]).map(submitterWithId)]
    const target = references[field]
    return [field, target ? idsOf(target, value) : value]
  }))
}

function idsOf(target: RegisterTable, value: unknown): unknown {
  return Array.isArray(value) ? value.map((key) => sampleId(target, String(key))) : sampleId(target, String(value))
}

function submitterWithId({ kind, id }: Submitter): Submitter {
  return kind === 'floor' || id === undefined ? { kind } : { kind, id: sampleId(kind, id) }
}
