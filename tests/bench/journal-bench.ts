import type { CompiledQuery, Kysely } from 'kysely'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { meeting as emptyMeeting } from '#shared/domain/meeting.ts'
import { insertRow, runOperation } from '#electron/store/journal.ts'
import { createStore, type Store } from '#electron/store/open.ts'
import type { About } from '#electron/store/operation-log.ts'
import type { Schema } from '#electron/store/schema.ts'
import type { EntityTables } from '#electron/store/tables.ts'
import { redoOperation, undoOperation } from '#electron/store/undo.ts'
import { verifyChain } from '#electron/store/verify.ts'
import { makeLoader } from './load-rows.ts'
import { median, timeOf } from './measure.ts'
import { held, milliseconds, times, type Result } from './result.ts'

export type JournalBench = { rows: number; rounds: number; folder: string }

type Attendance = EntityTables['attendance']
type Person = EntityTables['person']
type Measured = { plain: number; compiled: number; journaled: number; undo: number; check: number; redo: number; people: number; searchable: number; fileRatio: number }

const about: About = { name: 'import', actor: 'anna', at: '2026-11-21T08:00:00.000Z', summary: 'Import' }
const meeting = '018f0000-0000-7000-8000-000000000001'
const note = 'Uwaga o długości mniej więcej takiej, jaka zdarza się w życiu, z nazwiskiem i adresem osoby.'

const attendance = (): Attendance => ({ id: newId(), revision: 1, meeting, organisation: null, person: null, isInvited: 1, isRegistered: 1, isPresent: 0, note })
const person = (index: number): Person => ({
  id: newId(), revision: 1, fullName: `Imię Nazwisko ${index}`, role: '', email: `osoba.${index}@example.pl`, phone: '', dataSource: 'import', informedOn: null, retainUntil: null, notes: note, isActive: 1, sortKey: `nazwisko ${index}`,
})

/** A large import: written plainly by Kysely and through the journal, then undone, the chain checked, and redone. Records that are searched as well take longer: shown beside. */
export async function benchJournal({ rows, rounds, folder }: JournalBench): Promise<Result[]> {
  const all: Measured[] = []
  for (let round = 0; round < rounds; round += 1) all.push(await measureOnce(folder, rows, round))
  const of = (name: keyof Measured) => median(all.map((one) => one[name]))
  const line = (what: string, name: keyof Measured, most: number): Result => {
    const value = of(name) / of('plain')
    return held(what, { value, measured: `${times(value)} (${milliseconds(of(name))})`, bound: { most, unit: '× the plain insert' } })
  }
  return [
    { what: `insert of ${rows} rows: Kysely, plain`, measured: `${times(1)} (${milliseconds(of('plain'))})` },
    { what: `insert of ${rows} rows: Kysely, compiled once`, measured: `${times(of('compiled') / of('plain'))} (${milliseconds(of('compiled'))})` },
    line(`insert of ${rows} rows: through the journal`, 'journaled', 3),
    line(`undo of ${rows} inserts`, 'undo', 4),
    line(`redo of ${rows} inserts`, 'redo', 4),
    line(`check of the chain, ${rows * 2} changes`, 'check', 1.5),
    { what: `insert of ${rows} people, through the journal and into the search`, measured: `${times(of('searchable') / of('people'))} their plain insert (${milliseconds(of('searchable'))})` },
    { what: 'size of the file, journaled', measured: `${times(of('fileRatio'))} the plain one` },
  ]
}

async function measureOnce(folder: string, rows: number, round: number): Promise<Measured> {
  const inNew = <T>(name: string, work: (store: Store) => Promise<T>) => inNewStore(join(folder, `${name}-${round}.db`), work)
  const plain = await inNew('plain', (store) => timeOf(() => plainly(store, rows, (tx) => tx.insertInto('attendance').values(attendance()).execute())))
  const compiled = await inNew('compiled', (store) => {
    let query: CompiledQuery | undefined
    return timeOf(() => plainly(store, rows, (tx) => {
      const values = attendance()
      query ??= tx.insertInto('attendance').values(values).compile()
      return tx.executeQuery({ ...query, parameters: Object.values(values) })
    }))
  })
  const journaled = await inNew('journaled', async ({ db, read, file, path }) => ({
    journaled: await timeOf(() => runOperation(db, about, async (write) => { for (let index = 0; index < rows; index += 1) await insertRow(write, 'attendance', attendance()) })),
    bytes: sizeOf(file, path),
    undo: await timeOf(() => runOperation(db, about, (write) => undoOperation(write, 1))),
    check: await timeOf(async () => { if ((await verifyChain(read)).length > 0) throw new Error('the chain is broken') }),
    redo: await timeOf(() => runOperation(db, about, (write) => redoOperation(write, 1))),
  }))
  const people = await inNew('people', (store) => timeOf(() => plainly(store, rows, (tx, index) => tx.insertInto('person').values(person(index)).execute())))
  const searchable = await inNew('searchable', ({ db }) => timeOf(() => runOperation(db, about, async (write) => { for (let index = 0; index < rows; index += 1) await insertRow(write, 'person', person(index)) })))
  const { bytes, ...journaledTimes } = journaled.value
  return { plain: plain.value, compiled: compiled.value, ...journaledTimes, people: people.value, searchable: searchable.value, fileRatio: bytes / plain.bytes }
}

function plainly({ db }: Store, rows: number, insert: (tx: Kysely<Schema>, index: number) => Promise<unknown>): Promise<void> {
  return db.transaction().execute(async (tx) => { for (let index = 0; index < rows; index += 1) await insert(tx, index) })
}

function sizeOf(file: Store['file'], path: string): number {
  file.pragma('wal_checkpoint(truncate)')
  return statSync(path).size
}

async function inNewStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<{ value: T; bytes: number }> {
  const store = await createStore(path)
  try {
    makeLoader(store.file)('meeting', { ...emptyMeeting.blank, id: meeting, kind: 'sector', title: 'Spotkanie', year: 2026 })
    const value = await work(store)
    return { value, bytes: sizeOf(store.file, path) }
  } finally {
    await store.close()
  }
}
