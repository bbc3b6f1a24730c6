import type { CompiledQuery } from 'kysely'
import type { Row } from './journaled.ts'
import type { AnyDb } from './open-operation.ts'

const limit = 500
const compiled = new Map<string, CompiledQuery>()

/** Compiles a statement once for each `key`: building it anew costs more than SQLite needs to run it. */
export async function runCompiled(tx: AnyDb, { key, parameters, compile }: { key: string; parameters: readonly unknown[]; compile: () => CompiledQuery }): Promise<Row[]> {
  let query = compiled.get(key)
  if (!query) {
    if (compiled.size >= limit) compiled.clear()
    query = compile()
    compiled.set(key, query)
  }
  const { rows } = await tx.executeQuery<Row>({ ...query, parameters })
  return rows
}
