import { v7 as newId } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { deleteRow, insertRow, runOperation, updateRow } from '#electron/store/journal.ts'
import { createStore, openStore } from '#electron/store/open.ts'
import { closeSession } from '#electron/store/operation-log.ts'
import { undoOperation } from '#electron/store/undo.ts'
import { latestVersion } from '#electron/store/migrations/index.ts'
import { organisation, person, storeWithRecords, type StoreWithRecords } from './store-with-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

let s: StoreWithRecords
beforeEach(async () => {
  s = await storeWithRecords()
})
const operations = () => s.db.selectFrom('operation').select(['id', 'name', 'actor', 'summary', 'undoes', 'changes', 'schemaVersion']).orderBy('id').execute()
const changesOf = (operation: number) => s.db.selectFrom('change').select(['kind', 'before', 'after']).where('operation', '=', operation).execute()

test('an operation says who, what, in which form of the file; one that changed nothing is not there and has no number', async () => {
  const a = await s.addOrganisation('Alfa')
  expect(await s.patch('organisation', a.id, { name: 'Alfa' })).toBeNull()
  expect(await s.current('organisation', a.id)).toMatchObject({ revision: 1 })
  expect(await s.write(async () => 'czytanie')).toEqual({ value: 'czytanie', operation: null })
  const named = await s.write(async (db) => {
    const row = await updateRow(db, 'organisation', { id: a.id, revision: 1, patch: { city: 'Radom' } })
    return row.city
  }, { summary: () => 'Zmieniono miasto' })
  expect(named).toEqual({ value: 'Radom', operation: 2 })
  expect(await operations()).toEqual([
    { id: 1, name: 'test.write', actor: 'Anna', summary: 'zapis', undoes: null, changes: 1, schemaVersion: latestVersion },
    { id: 2, name: 'test.write', actor: 'Anna', summary: 'Zmieniono miasto', undoes: null, changes: 1, schemaVersion: latestVersion },
  ])
})

test('a summary is asked after the work, when it can name what was made', async () => {
  let made = ''
  await s.write(async (db) => {
    made = (await insertRow(db, 'organisation', { id: newId(), ...organisation, name: 'Alfa' })).name
  }, { summary: () => `Dodano: ${made}` })
  expect((await operations())[0]?.summary).toBe('Dodano: Alfa')
})

test('an update records only the columns that differ, and neither ids, revisions nor computed columns can be patched', async () => {
  const a = await s.addOrganisation('Łąka')
  const stored = await s.current('organisation', a.id)
  const wholeRow = { id: 'y', revision: 99, name: 'Łąka', city: 'Łódź', sortKey: 'x' }
  await s.patch('organisation', a.id, wholeRow)
  expect(await changesOf(2)).toEqual([{ kind: 'update', before: '{"city":""}', after: '{"city":"Łódź"}' }])
  expect(await s.current('organisation', a.id)).toEqual({ ...stored, city: 'Łódź', revision: 2 })
})

test('a stale revision is a conflict, a missing row is not found, a row that others need stays, a reference to nothing is refused', async () => {
  const [a, p] = [await s.addOrganisation('Alfa', { nip: '1111111111' }), await s.addPerson('Jan')]
  await s.add('personOrganisation', { person: p.id, organisation: a.id, order: 0 })
  const stale = s.write((db) => updateRow(db, 'organisation', { id: a.id, revision: 5, patch: { name: 'B' } }))
  await expect(stale).rejects.toMatchObject({ code: 'conflict', reason: 'edited_meanwhile' })
  await expect(s.write((db) => updateRow(db, 'organisation', { id: newId(), revision: 1, patch: { name: 'B' } }))).rejects.toMatchObject({ code: 'not_found' })
  await expect(s.write((db) => deleteRow(db, 'organisation', newId()))).rejects.toMatchObject({ code: 'not_found' })
  await expect(s.write((db) => deleteRow(db, 'organisation', a.id))).rejects.toMatchObject({ code: 'rule_broken', reason: 'still_needed' })
  await expect(s.add('personOrganisation', { person: p.id, organisation: newId(), order: 0 })).rejects.toMatchObject({ code: 'invalid_input', reason: 'no_such_record' })
  await expect(s.addOrganisation('Beta', { nip: '111-111-11-11' })).rejects.toMatchObject({ code: 'conflict', reason: 'duplicate' })
  expect(await operations()).toHaveLength(3)
})

test('outside an operation nothing can be written, not even with a handle kept from one', async () => {
  const { value: kept } = await s.write(async (db) => db)
  await expect(insertRow(kept, 'person', { id: newId(), ...person, fullName: 'x' })).rejects.toMatchObject({ code: 'unexpected' })
  // @ts-expect-error a write handler cannot go round the journal
  void (() => kept.insertInto('person').values({ id: 'x' }))
})

test('operations started at once run one after another', async () => {
  const names = ['Alfa', 'Beta', 'Gamma', 'Delta']
  const started = names.map((name) => s.addOrganisation(name))
  expect((await Promise.all(started)).map(({ operation }) => operation)).toEqual([1, 2, 3, 4])
  expect(await s.faults()).toEqual([])
})

test('a second connection that writes meanwhile does not break an operation that reads first', async () => {
  const path = `${temporaryFolder()}/referat.db`
  const first = await storeWithRecords(await createStore(path))
  const second = await storeWithRecords(await openStore(path))
  await first.addOrganisation('Alfa')
  await second.addOrganisation('Beta')
  await first.addOrganisation('Gamma')
  expect(await second.faults()).toEqual([])
  expect(first.file.prepare('select id from operation').pluck().all()).toEqual([1, 2, 3])
  await first.close()
  await second.close()
})

test('a disk that is full in the middle of an operation is said to be full, and nothing of the operation stays', async () => {
  const path = `${temporaryFolder()}/referat.db`
  s = await storeWithRecords(await createStore(path))
  await s.addOrganisation('Alfa')
  s.file.pragma(`max_page_count = ${Number(s.file.pragma('page_count', { simple: true })) + 2}`)
  const filling = s.write(async (db) => {
    for (let index = 0; index < 500; index += 1) await insertRow(db, 'organisation', { id: newId(), ...organisation, name: `Organizacja ${index}`, notes: 'x'.repeat(500) })
  })
  await expect(filling).rejects.toMatchObject({ code: 'io_failed', reason: 'disk_full' })
  s.file.pragma('max_page_count = 1000000')
  expect(s.file.prepare('select count(*) from organisation').pluck().get()).toBe(1)
  expect((await s.addOrganisation('Beta')).operation).toBe(2)
  expect(await s.faults()).toEqual([])
  await s.close()
})

test('a file that is being written by somebody else for too long is said to be busy', async () => {
  const path = `${temporaryFolder()}/referat.db`
  s = await storeWithRecords(await createStore(path))
  const other = await openStore(path)
  other.file.exec('begin immediate')
  s.file.pragma('busy_timeout = 1')
  await expect(s.addOrganisation('Alfa')).rejects.toMatchObject({ code: 'io_failed', reason: 'busy' })
  other.file.exec('rollback')
  expect((await s.addOrganisation('Alfa')).operation).toBe(1)
  await other.close()
  await s.close()
})

test('the edits of one record in one visit are one operation and one undo, whichever fields they touch', async () => {
  const a = await s.addOrganisation('A')
  const visit = { session: 'form-1' }
  const ids = [
    await s.patch('organisation', a.id, { name: 'Al' }, { ...visit, summary: 'Zmieniono: A' }),
    await s.patch('organisation', a.id, { city: 'Radom' }, visit),
    await s.patch('organisation', a.id, { name: 'Alfa', email: 'a@alfa.pl' }, { ...visit, summary: 'Zmieniono: Alfa' }),
  ]
  expect(ids).toEqual([2, 2, 2])
  expect(await changesOf(2)).toEqual([{ kind: 'update', before: '{"city":"","email":"","name":"A"}', after: '{"city":"Radom","email":"a@alfa.pl","name":"Alfa"}' }])
  expect((await operations())[1]).toMatchObject({ summary: 'Zmieniono: Alfa', changes: 1 })
  expect(await s.faults()).toEqual([])
  expect((await s.write((db) => undoOperation(db, 2))).value).toEqual({ undone: 1, kept: [], refused: [] })
  expect(await s.current('organisation', a.id)).toMatchObject({ name: 'A', city: '', email: '', revision: 5 })
})

test('a field that is back at its first value drops out; when none is left the operation stays with nothing to undo, and may grow again', async () => {
  const a = await s.addOrganisation('A')
  const visit = { session: 'form-1' }
  await s.patch('organisation', a.id, { name: 'B' }, visit)
  await s.patch('organisation', a.id, { city: 'Radom' }, visit)
  expect(await s.patch('organisation', a.id, { name: 'A' }, visit)).toBe(2)
  expect(await changesOf(2)).toEqual([{ kind: 'update', before: '{"city":""}', after: '{"city":"Radom"}' }])
  expect(await s.patch('organisation', a.id, { city: '' }, visit)).toBe(2)
  expect(await changesOf(2)).toEqual([{ kind: 'update', before: '{}', after: '{}' }])
  await expect(s.write((db) => undoOperation(db, 2))).rejects.toMatchObject({ code: 'rule_broken', reason: 'nothing_to_undo' })
  expect(await s.patch('organisation', a.id, { email: 'a@alfa.pl' }, visit)).toBe(2)
  expect(await changesOf(2)).toEqual([{ kind: 'update', before: '{"email":""}', after: '{"email":"a@alfa.pl"}' }])
  expect(await s.faults()).toEqual([])
})

test('only the last operation grows, and only in the same visit, by the same person, on the same one row, under the same name', async () => {
  const [a, b] = [await s.addOrganisation('A'), await s.addOrganisation('B')]
  const visit = { session: 'form-1' }
  const first = await s.patch('organisation', a.id, { name: 'A1' }, visit)
  const others = [
    await s.patch('organisation', a.id, { name: 'A2' }, { session: 'form-2' }),
    await s.patch('organisation', a.id, { name: 'A3' }, { session: 'form-2', actor: 'Ewa' }),
    await s.patch('organisation', a.id, { name: 'A4' }, { session: 'form-2', actor: 'Ewa', name: 'test.other' }),
    await s.patch('organisation', b.id, { name: 'B1' }, { session: 'form-2', actor: 'Ewa', name: 'test.other' }),
    await s.patch('organisation', b.id, { name: 'B2' }, {}),
    await s.patch('organisation', b.id, { name: 'B3' }, visit),
    (await s.write((db) => deleteRow(db, 'organisation', b.id), visit)).operation,
    await s.patch('organisation', a.id, { name: 'A5' }, visit),
  ]
  expect([first, ...others]).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11])
  const several = await s.write(async (db) => {
    await updateRow(db, 'organisation', { id: a.id, revision: 6, patch: { name: 'A6' } })
    await updateRow(db, 'organisation', { id: a.id, revision: 7, patch: { city: 'Radom' } })
  }, visit)
  expect(several.operation).toBe(12)
  expect(await s.patch('organisation', a.id, { name: 'A7' }, visit)).toBe(13)
  expect(await s.faults()).toEqual([])
})

test('an undo never grows, and nothing grows after the session was closed', async () => {
  const a = await s.addOrganisation('A')
  const visit = { session: 'form-1', name: 'journal.undo' }
  await s.patch('organisation', a.id, { name: 'B' }, { session: 'form-1' })
  await s.write((db) => undoOperation(db, 2), visit)
  expect(await s.patch('organisation', a.id, { city: 'Radom' }, visit)).toBe(4)
  await closeSession(s.db)
  expect(await s.patch('organisation', a.id, { city: 'Opole' }, visit)).toBe(5)
  expect(await s.faults()).toEqual([])
})

test('a write that fails after the work was done is a failure of the whole: a summary that cannot be made takes the record back', async () => {
  const failing = runOperation(s.db, { name: 'test', actor: 'Anna', at: '2026-01-01T08:00:00.000Z', summary: () => { throw new Error('no summary') } }, (db) => insertRow(db, 'organisation', { id: newId(), ...organisation, name: 'Alfa' }))
  await expect(failing).rejects.toThrow('no summary')
  expect([await operations(), s.file.prepare('select count(*) from organisation').pluck().get()]).toEqual([[], 0])
})
