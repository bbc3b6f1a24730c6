import type * as z from 'zod'
import type { Row, Value } from '#electron/store/journaled.ts'
import type { EntityShape } from './entity-shape.ts'

/** What zod calls the schema: its refinements do not change it. */
const typeOf = (schema: z.ZodType) => (schema as unknown as { def: { type: string } }).def.type

/** The columns of an entity's own row: lists as JSON text, yes/no as 1/0. Fields in link tables and fields not given are left out; other keys pass as they are. */
export function toRow({ links }: EntityShape, entity: Record<string, unknown>): Row {
  const columns = Object.entries(entity).filter(([field, value]) => value !== undefined && !(field in links))
  return Object.fromEntries(columns.map(([field, value]) => [field, Array.isArray(value) ? JSON.stringify(value) : typeof value === 'boolean' ? Number(value) : (value as Value)]))
}

/** The entity in a row, without its link lists; columns that are no field are left out. */
export function fromRow({ fields, links }: EntityShape, row: Row): Record<string, unknown> {
  const own = Object.entries(fields).filter(([field]) => !(field in links))
  return { ...Object.fromEntries(own.map(([field, schema]) => [field, read(schema, row[field] ?? null)])), id: row.id, revision: row.revision }
}

function read(schema: z.ZodType, value: Value): unknown {
  if (value === null) return null
  const type = typeOf(schema)
  if (type === 'array') return JSON.parse(String(value))
  return type === 'boolean' ? value === 1 : value
}
