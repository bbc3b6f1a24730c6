import { v7 as newId } from 'uuid'
import { journaledTables } from '#electron/store/journaled-tables.ts'
import { insertRow, runOperation, updateRow } from '#electron/store/journal.ts'
import type { Row } from '#electron/store/journaled.ts'
import { createStore, type Store } from '#electron/store/open.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import type { About } from '#electron/store/operation-log.ts'
import type { EntityTable, EntityTables } from '#electron/store/tables.ts'
import { verifyChain } from '#electron/store/verify.ts'

export const organisation = {
  kind: 'foundation', formerNames: '[]', legalBasis: '3.2', krs: '', nip: '', regon: '', otherRegister: '', address: '', postcode: '', city: '', email: '', phone: '', website: '', notes: '', isActive: 1,
} as const
export const person = { role: '', email: '', phone: '', dataSource: '', informedOn: null, retainUntil: null, notes: '', isActive: 1 } as const
export const postulate = {
  stage: 'before', meeting: null, consultation: null, receivedOn: '2026-10-08', channel: 'email', sphere: null, programmeSection: '', currentText: '', rationale: '', isAnonymous: 0, isUnsigned: 0, note: '',
  splitFrom: null, mergedInto: null, carriedFrom: null, year: 2026, isCancelled: 0,
} as const

type Values = { [T in EntityTable]: Partial<Omit<EntityTables[T], 'id' | 'revision'>> }

/** A store (in memory unless opened elsewhere) with short ways to write one record in one operation. Each operation is a minute later than the one before. */
export async function storeWithRecords(store?: Store) {
  const opened = store ?? (await createStore(':memory:'))
  let minute = 0

  const write = <T>(work: (db: WriteDb) => Promise<T>, about: Partial<About> = {}) => {
    minute += 1
    const at = new Date(Date.UTC(2026, 0, 1, 8, minute)).toISOString()
    return runOperation(opened.db, { name: 'test.write', actor: 'Anna', at, summary: 'zapis', ...about }, work)
  }
  const add = async <T extends EntityTable>(table: T, values: Values[T], about: Partial<About> = {}) => {
    const id = newId()
    const { operation } = await write((db) => insertRow(db, table, { id, ...values } as never), about)
    return { id, operation: operation! }
  }
  const current = async (table: EntityTable, id: string): Promise<Row | undefined> => {
    return opened.db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst()
  }
  const patch = async <T extends EntityTable>(table: T, id: string, values: Values[T], about: Partial<About> = {}): Promise<number | null> => {
    const row = await current(table, id)
    const { operation } = await write((db) => updateRow(db, table, { id, revision: Number(row?.revision), patch: values as never }), about)
    return operation
  }
  return {
    ...opened,
    write,
    add,
    current,
    patch,
    addOrganisation: (name: string, values: Partial<Values['organisation']> = {}) => add('organisation', { ...organisation, name, ...values }),
    addPerson: (fullName: string, values: Partial<Values['person']> = {}) => add('person', { ...person, fullName, ...values }),
    addPostulate: (sequence: number, content: string) => add('postulate', { ...postulate, sequence, content } as never),
    /** What the chain's checker finds, one short line each. */
    faults: async () => (await verifyChain(opened.read)).map(({ at, why }) => `${at}: ${why}`),
  }
}
export type StoreWithRecords = Awaited<ReturnType<typeof storeWithRecords>>

/** What the journal records of a row that was written whole. */
export const contentOf = (table: EntityTable, row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !journaledTables[table].computed.includes(column)))
