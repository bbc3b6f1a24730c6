import type { CompiledQuery } from 'kysely'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { insertRow, runOperation } from '#electron/store/journal.ts'
import { createStore, type Store } from '#electron/store/open.ts'
import type { About } from '#electron/store/operation-log.ts'
import type { EntityTables } from '#electron/store/tables.ts'
import { redoOperation, undoOperation } from '#electron/store/undo.ts'
import { verifyChain } from '#electron/store/verify.ts'
import { median, timeOf } from './measure.ts'
import { held, milliseconds, times, type Result } from './result.ts'

export type JournalBench = { rows: number; rounds: number; folder: string }

type Person = EntityTables['person']
type Measured = { plain: number; compiled: number; journaled: number; undo: number; check: number; redo: number; fileRatio: number }

const about: About = { name: 'people.import', actor: 'anna', at: '2026-11-21T08:00:00.000Z', summary: 'Import' }
const personNumber = (index: number): Person => ({
  id: newId(), revision: 1, fullName: `Imię Nazwisko ${index}`, role: '', email: `osoba.${index}@example.pl`, phone: '', dataSource: 'import', informedOn: null, retainUntil: null,
  notes: 'Uwaga o długości mniej więcej takiej, jaka zdarza się w życiu.', isActive: 1, sortKey: `nazwisko ${index}`,
})

/** A large import: written plainly by Kysely and through the journal (with its search entries), then undone, the chain checked, and redone. */
export async function benchJournal({ rows, rounds, folder }: JournalBench): Promise<Result[]> {
  const all: Measured[] = []
  for (let round = 0; round < rounds; round += 1) all.push(await measureOnce(folder, rows, round))
  const of = (name: keyof Measured) => median(all.map((one) => one[name]))
  const ratio = (name: keyof Measured) => of(name) / of('plain')
  const said = (name: keyof Measured) => `${times(ratio(name))} (${milliseconds(of(name))})`
  return [
    { what: `insert of ${rows} people: Kysely, plain`, measured: said('plain') },
    { what: `insert of ${rows} people: Kysely, compiled once`, measured: said('compiled') },
    held(`insert of ${rows} people: journaled and searchable`, { value: ratio('journaled'), measured: said('journaled'), bound: { most: 4, unit: '× plain' } }),
    held(`undo of ${rows} inserts`, { value: of('undo') / of('journaled'), measured: said('undo'), bound: { most: 2, unit: '× the journaled insert' } }),
    held(`redo of ${rows} inserts`, { value: of('redo') / of('journaled'), measured: said('redo'), bound: { most: 2, unit: '× the journaled insert' } }),
    held(`check of the chain, ${rows * 2} changes`, { value: of('check') / of('journaled'), measured: said('check'), bound: { most: 1, unit: '× the journaled insert' } }),
    { what: 'size of the file, journaled and searchable', measured: `${times(of('fileRatio'))} the plain one` },
  ]
}

async function measureOnce(folder: string, rows: number, round: number): Promise<Measured> {
  const plain = await inNewStore(join(folder, `plain-${round}.db`), ({ db }) => timeOf(() => db.transaction().execute(async (tx) => { for (let index = 0; index < rows; index += 1) await tx.insertInto('person').values(personNumber(index)).execute() })))
  const compiled = await inNewStore(join(folder, `compiled-${round}.db`), ({ db }) => timeOf(() => db.transaction().execute(async (tx) => {
    let query: CompiledQuery | undefined
    for (let index = 0; index < rows; index += 1) {
      const person = personNumber(index)
      query ??= tx.insertInto('person').values(person).compile()
      await tx.executeQuery({ ...query, parameters: Object.values(person) })
    }
  })))
  const journaled = await inNewStore(join(folder, `journaled-${round}.db`), async ({ db, read }) => ({
    journaled: await timeOf(() => runOperation(db, about, async (write) => { for (let index = 0; index < rows; index += 1) await insertRow(write, 'person', personNumber(index)) })),
    undo: await timeOf(() => runOperation(db, about, (write) => undoOperation(write, 1))),
    check: await timeOf(async () => { if ((await verifyChain(read)).length > 0) throw new Error('the chain is broken') }),
    redo: await timeOf(() => runOperation(db, about, (write) => redoOperation(write, 1))),
  }))
  return { plain: plain.value, compiled: compiled.value, ...journaled.value, fileRatio: journaled.bytes / plain.bytes }
}

async function inNewStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<{ value: T; bytes: number }> {
  const store = await createStore(path)
  try {
    const value = await work(store)
    store.file.pragma('wal_checkpoint(truncate)')
    return { value, bytes: statSync(path).size }
  } finally {
    await store.close()
  }
}
