import { v7 as newId } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { deleteRow, insertRow, updateRow } from '#electron/store/journal.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { createStore, openStore } from '#electron/store/open.ts'
import { lastUndoable } from '#electron/store/operations.ts'
import { operationHistory } from '#electron/store/record-history.ts'
import { redoOperation, undoOperation } from '#electron/store/undo.ts'
import { organisation, person, postulate, storeWithRecords, type StoreWithRecords } from './store-with-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

let s: StoreWithRecords
beforeEach(async () => {
  s = await storeWithRecords()
})
const undo = (id: number) => s.write((db) => undoOperation(db, id), { name: 'journal.undo' })
const redo = (id: number) => s.write((db) => redoOperation(db, id), { name: 'journal.redo' })
const allUndone = (undone: number) => ({ undone, kept: [], refused: [] })
const nips = ['1111111111', '2222222222', '3333333333'] as const

test('history tells who changed what, before and after, undo included', async () => {
  const { id } = await s.addOrganisation('Alfa')
  const edit = await s.patch('organisation', id, { city: 'Łódź' })
  await undo(edit!)
  const history = await operationHistory(s.read, 'organisation', id)
  expect(history.map(({ operation, kind, fields }) => [operation, kind, fields])).toEqual([
    [3, 'update', [{ field: 'city', before: 'Łódź', after: '' }]],
    [2, 'update', [{ field: 'city', before: '', after: 'Łódź' }]],
    [1, 'insert', expect.arrayContaining([{ field: 'name', before: null, after: 'Alfa' }])],
  ])
})

test('out of order: other fields of the same row do not stand in the way, the same field does', async () => {
  const { id } = await s.addOrganisation('Alfa')
  const city = await s.patch('organisation', id, { city: 'Radom' })
  const name = await s.patch('organisation', id, { name: 'Beta' })
  await s.patch('organisation', id, { name: 'Gamma' })
  expect((await undo(city!)).value).toEqual(allUndone(1))
  expect(await undo(name!)).toEqual({ value: { undone: 0, kept: [{ tableName: 'organisation', rowId: id }], refused: [] }, operation: null })
  expect(await s.current('organisation', id)).toMatchObject({ name: 'Gamma', city: '', revision: 5 })
  expect(await s.faults()).toEqual([])
})

test('undo, redo, undo; twice in a row is refused; an undo of an undo brings the act back', async () => {
  const { id } = await s.addOrganisation('Alfa')
  const edit = (await s.patch('organisation', id, { name: 'Beta' }))!
  const name = async () => (await s.current('organisation', id))?.name
  const first = await undo(edit)
  expect(await name()).toBe('Alfa')
  await expect(undo(edit)).rejects.toMatchObject({ code: 'rule_broken', reason: 'already_undone' })
  await undo(first.operation!)
  expect(await name()).toBe('Beta')
  await expect(redo(edit)).rejects.toMatchObject({ code: 'rule_broken', reason: 'not_undone' })
  await undo(edit)
  await redo(edit)
  expect(await name()).toBe('Beta')
  await expect(undo(99)).rejects.toMatchObject({ code: 'not_found' })
  expect(await s.faults()).toEqual([])
})

test('an undo that could do nothing leaves no trace and may be tried again', async () => {
  const { id } = await s.addOrganisation('Alfa')
  const edit = (await s.patch('organisation', id, { name: 'Beta' }))!
  const later = (await s.patch('organisation', id, { name: 'Gamma' }))!
  expect((await undo(edit)).operation).toBeNull()
  await undo(later)
  expect(await undo(edit)).toEqual({ value: allUndone(1), operation: 5 })
})

test('undo of an insert that others point to is refused, and so is undo of a delete whose parent is gone', async () => {
  const a = await s.addOrganisation('Alfa')
  const p = await s.addPerson('Jan')
  const link = await s.add('personOrganisation', { person: p.id, organisation: a.id, order: 0 })
  expect((await undo(a.operation)).value).toEqual({ undone: 0, kept: [], refused: [{ tableName: 'organisation', rowId: a.id, reason: 'foreign_key' }] })
  const gone = await s.write((db) => deleteRow(db, 'personOrganisation', link.id))
  await s.write((db) => deleteRow(db, 'organisation', a.id))
  expect((await undo(gone.operation!)).value).toEqual({ undone: 0, kept: [], refused: [{ tableName: 'personOrganisation', rowId: link.id, reason: 'foreign_key' }] })
})

test('undo of a delete whose number was taken is refused as unique, and the rest of the operation is undone', async () => {
  const [a, b] = [await s.addOrganisation('Alfa', { nip: nips[0] }), await s.addOrganisation('Beta', { nip: nips[1] })]
  const gone = await s.write(async (db) => {
    await deleteRow(db, 'organisation', a.id)
    await deleteRow(db, 'organisation', b.id)
  })
  await s.addOrganisation('Gamma', { nip: nips[0] })
  expect((await undo(gone.operation!)).value).toEqual({ undone: 1, kept: [], refused: [{ tableName: 'organisation', rowId: a.id, reason: 'unique' }] })
  expect(await s.current('organisation', b.id)).toMatchObject({ name: 'Beta', nipDigits: nips[1], revision: 2 })
  await redo(gone.operation!)
  expect(await s.current('organisation', b.id)).toBeUndefined()
  expect(await s.faults()).toEqual([])
})

test('several writes to one row in one operation, a swap of unique numbers among them, go back in reverse order', async () => {
  const [a, b] = [await s.addOrganisation('Alfa', { nip: nips[0] }), await s.addOrganisation('Beta', { nip: nips[1] })]
  const swap = await s.write(async (db) => {
    await updateRow(db, 'organisation', { id: a.id, revision: 1, patch: { nip: nips[2] } })
    await updateRow(db, 'organisation', { id: b.id, revision: 1, patch: { nip: nips[0] } })
    await updateRow(db, 'organisation', { id: a.id, revision: 2, patch: { nip: nips[1] } })
  })
  expect((await undo(swap.operation!)).value).toEqual(allUndone(2))
  expect([(await s.current('organisation', a.id))?.nip, (await s.current('organisation', b.id))?.nip]).toEqual([nips[0], nips[1]])
})

test('a row refused half-way through its own changes is left whole, and the others go back', async () => {
  const [a, b] = [await s.addOrganisation('Alfa', { nip: nips[0] }), await s.addOrganisation('Beta')]
  const both = await s.write(async (db) => {
    await updateRow(db, 'organisation', { id: a.id, revision: 1, patch: { nip: nips[1] } })
    await updateRow(db, 'organisation', { id: b.id, revision: 1, patch: { city: 'Opole' } })
    await updateRow(db, 'organisation', { id: a.id, revision: 2, patch: { name: 'Alfa 2' } })
  })
  await s.addOrganisation('Gamma', { nip: nips[0] })
  expect((await undo(both.operation!)).value).toEqual({ undone: 1, kept: [], refused: [{ tableName: 'organisation', rowId: a.id, reason: 'unique' }] })
  expect(await s.current('organisation', a.id)).toMatchObject({ nip: nips[1], name: 'Alfa 2', revision: 3 })
  expect(await s.current('organisation', b.id)).toMatchObject({ city: '' })
  expect(await s.faults()).toEqual([])
})

test('an operation that fails half-way leaves nothing, in the tables and in the journal', async () => {
  const { id } = await s.addOrganisation('Alfa')
  const failing = s.write(async (db) => {
    for (let index = 0; index < 250; index += 1) await insertRow(db, 'person', { id: newId(), ...person, fullName: `Osoba ${index}` })
    await updateRow(db, 'organisation', { id, revision: 7, patch: { name: 'Beta' } })
  })
  await expect(failing).rejects.toMatchObject({ code: 'conflict', reason: 'edited_meanwhile' })
  const counts = s.file.prepare('select (select count(*) from person), (select count(*) from change), (select count(*) from operation), (select count(*) from searchEntry)').raw().get()
  expect(counts).toEqual([0, 1, 1, 1])
})

/** Merging is nothing but ordinary journaled writes, which is why undo takes it back. */
async function merge(db: WriteDb, keep: string, drop: string): Promise<void> {
  const links = await db.selectFrom('personOrganisation').select(['id', 'revision']).where('organisation', '=', drop).execute()
  for (const { id, revision } of links) await updateRow(db, 'personOrganisation', { id, revision, patch: { organisation: keep } })
  await deleteRow(db, 'organisation', drop)
}

test('a merge goes back, with children edited meanwhile; a child moved elsewhere stays there', async () => {
  const [keep, drop, third] = [await s.addOrganisation('Alfa'), await s.addOrganisation('Alfa sp. z o.o.'), await s.addOrganisation('Trzecia')]
  const links: string[] = []
  for (const fullName of ['Xawery', 'Yeti', 'Zofia']) {
    const { id } = await s.addPerson(fullName)
    links.push((await s.add('personOrganisation', { person: id, organisation: drop.id, order: 0 })).id)
  }
  const [x, y] = links as [string, string, string]
  const merged = await s.write((db) => merge(db, keep.id, drop.id))
  await s.patch('personOrganisation', x, { order: 5 })
  await s.patch('personOrganisation', y, { organisation: third.id })
  const places = () => Promise.all(links.map(async (id) => (await s.current('personOrganisation', id))?.organisation))
  expect((await undo(merged.operation!)).value).toEqual({ undone: 3, kept: [{ tableName: 'personOrganisation', rowId: y }], refused: [] })
  expect(await places()).toEqual([drop.id, third.id, drop.id])
  expect((await redo(merged.operation!)).value).toEqual(allUndone(3))
  expect(await places()).toEqual([keep.id, third.id, keep.id])
  expect(await s.faults()).toEqual([])
})

test('undo works after a restart', async () => {
  const path = `${temporaryFolder()}/referat.db`
  s = await storeWithRecords(await createStore(path))
  const a = await s.addOrganisation('Alfa')
  await s.close()
  s = await storeWithRecords(await openStore(path))
  expect((await undo(a.operation)).value).toEqual(allUndone(1))
  expect(await s.current('organisation', a.id)).toBeUndefined()
  await s.close()
})

test('a row that came and went within one operation has nothing to go back to; when that is all, there is nothing to undo', async () => {
  const [stays, passes] = [newId(), newId()]
  const comeAndGo = async (db: WriteDb) => {
    await insertRow(db, 'postulate', { id: passes, ...postulate, sequence: 1, content: 'Znika' } as never)
    await deleteRow(db, 'postulate', passes)
  }
  const mixed = await s.write(async (db) => {
    await insertRow(db, 'person', { id: stays, ...person, fullName: 'Zostaje' })
    await comeAndGo(db)
  })
  const nothing = await s.write(comeAndGo)
  await expect(undo(nothing.operation!)).rejects.toMatchObject({ code: 'rule_broken', reason: 'nothing_to_undo' })
  expect(await lastUndoable(s.read)).toMatchObject({ id: mixed.operation })
  expect((await undo(mixed.operation!)).value).toEqual(allUndone(2))
  expect([await s.current('person', stays), await s.current('postulate', passes)]).toEqual([undefined, undefined])
})

test('the starting data cannot be taken back as a whole', async () => {
  const start = await s.write((db) => insertRow(db, 'organisation', { id: newId(), ...organisation, name: 'Alfa' }), { name: 'start' })
  await expect(undo(start.operation!)).rejects.toMatchObject({ code: 'rule_broken', reason: 'sample_is_start' })
})
