import type { DerivedTable, Written } from './derived-table.ts'
import type { AnyDb, OpenOperation } from './open-operation.ts'
import { postulateOrder } from './postulate-order.ts'
import { similarIndex } from './similar-index.ts'

export const derivedTables = { postulateOrder, similarIndex } satisfies Record<string, DerivedTable>
export type DerivedName = keyof typeof derivedTables

const names = Object.keys(derivedTables) as DerivedName[]

/** The journal calls this after every row it writes. */
export async function noteStale(tx: AnyDb, operation: OpenOperation, written: Written): Promise<void> {
  for (const name of names) {
    const ids = await derivedTables[name].staleAfter(tx, written)
    if (ids.length === 0) continue
    const stale = operation.stale.get(name) ?? new Set()
    for (const id of ids) stale.add(id)
    operation.stale.set(name, stale)
  }
}

/** The journal calls this before it closes an operation: what many rows made out of date is computed once. */
export async function renewStale(tx: AnyDb, operation: OpenOperation): Promise<void> {
  for (const name of names) {
    const stale = operation.stale.get(name)
    if (stale) await derivedTables[name].renew(tx, [...stale])
  }
}
