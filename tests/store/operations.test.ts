import { v7 as newId } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { insertRow } from '#electron/store/journal.ts'
import { lastRedoable, lastUndoable, listOperations } from '#electron/store/operations.ts'
import { redactRows } from '#electron/store/redact.ts'
import { redoOperation, undoOperation } from '#electron/store/undo.ts'
import { organisation, storeWithRecords, type StoreWithRecords } from './store-with-records.ts'

let s: StoreWithRecords
beforeEach(async () => {
  s = await storeWithRecords()
})
const undo = (id: number) => s.write((db) => undoOperation(db, id), { name: 'journal.undo', summary: `Cofnięto ${id}` })
const redo = (id: number) => s.write((db) => redoOperation(db, id), { name: 'journal.redo', summary: `Przywrócono ${id}` })
const list = (filter: Partial<Parameters<typeof listOperations>[1]> = {}) => listOperations(s.read, { limit: 50, ...filter })
const offers = async () => [(await lastUndoable(s.read))?.id ?? null, (await lastRedoable(s.read))?.id ?? null]

test('operations are listed newest first with what each did, whether it is in effect, and what can be done with it', async () => {
  const a = await s.addOrganisation('Alfa')
  await s.patch('organisation', a.id, { name: 'Beta' }, { summary: 'Zmieniono nazwę' })
  await undo(2)
  const common = { actor: 'Anna', at: expect.stringMatching(/^2026-01-01T08:0\d:00\.000Z$/), changes: 1 }
  expect(await list()).toEqual([
    { ...common, id: 3, name: 'journal.undo', summary: 'Cofnięto 2', undoes: 2, isUndone: false, canUndo: true, canRedo: false },
    { ...common, id: 2, name: 'test.write', summary: 'Zmieniono nazwę', undoes: null, isUndone: true, canUndo: false, canRedo: true },
    { ...common, id: 1, name: 'test.write', summary: 'zapis', undoes: null, isUndone: false, canUndo: true, canRedo: false },
  ])
  await redo(2)
  expect((await list()).map(({ id, undoes, isUndone }) => [id, undoes, isUndone])).toEqual([[4, 3, false], [3, 2, true], [2, null, false], [1, null, false]])
})

test('the list goes on from an id, and can be narrowed to a table or a record', async () => {
  const [a, p] = [await s.addOrganisation('Alfa'), await s.addPerson('Jan')]
  const b = await s.addOrganisation('Beta')
  await s.patch('organisation', a.id, { city: 'Radom' })
  const ids = async (filter: Parameters<typeof list>[0]) => (await list(filter)).map(({ id }) => id)
  expect([await ids({ limit: 2 }), await ids({ limit: 2, before: 3 }), await ids({ before: 1 })]).toEqual([[4, 3], [2, 1], []])
  expect([await ids({ table: 'organisation' }), await ids({ table: 'organisation', row: a.id }), await ids({ table: 'person', row: p.id }), await ids({ row: b.id }), await ids({ table: 'duty' })]).toEqual([[4, 3, 1], [4, 1], [2], [3], []])
})

test('the toolbar undoes the newest act in effect and redoes the one undone last, as deep as wanted', async () => {
  expect(await offers()).toEqual([null, null])
  const a = await s.addOrganisation('Alfa')
  for (const name of ['Beta', 'Gamma']) await s.patch('organisation', a.id, { name }, { summary: `Zmieniono na ${name}` })
  expect(await lastUndoable(s.read)).toEqual({ id: 3, summary: 'Zmieniono na Gamma' })
  await undo(3)
  await undo(2)
  expect(await offers()).toEqual([1, 2])
  await redo(2)
  expect(await offers()).toEqual([2, 3])
  await redo(3)
  expect(await offers()).toEqual([3, null])
  await undo(3)
  await undo(2)
  await undo(1)
  expect(await offers()).toEqual([null, 1])
  await s.addPerson('Jan')
  expect(await offers()).toEqual([11, 1])
})

test('the toolbar passes over what has nothing to undo: an emptied autosave, a redaction, what it left empty, and the starting data', async () => {
  await s.write((db) => insertRow(db, 'organisation', { id: newId(), ...organisation, name: 'Początkowa' }), { name: 'start' })
  expect(await offers()).toEqual([null, null])
  const [a, p] = [await s.addOrganisation('Alfa'), await s.addPerson('Jan')]
  await s.patch('organisation', a.id, { name: 'Beta' }, { session: 'form' })
  await s.patch('organisation', a.id, { name: 'Alfa' }, { session: 'form' })
  expect(await offers()).toEqual([3, null])
  await s.write((db) => redactRows(db, [{ tableName: 'person', rowId: p.id }]))
  expect(await offers()).toEqual([2, null])
  expect((await list()).map(({ id, canUndo, canRedo }) => [id, canUndo, canRedo])).toEqual([[5, false, false], [4, false, false], [3, false, false], [2, true, false], [1, false, false]])
})

test('hundreds of undone acts in a row do not hide the one that is still in effect', async () => {
  const a = await s.addOrganisation('Alfa')
  for (let index = 0; index < 60; index += 1) await s.patch('organisation', a.id, { name: `N${index}` })
  for (let id = 61; id > 1; id -= 1) await undo(id)
  expect(await offers()).toEqual([1, 2])
  for (let id = 2; id <= 61; id += 1) await redo(id)
  expect(await offers()).toEqual([61, null])
})

test('a forged circle of reversals does not hang the program', async () => {
  for (const name of ['Alfa', 'Beta', 'Gamma']) await s.addOrganisation(name)
  s.file.exec('update operation set undoes = 3 where id = 2; update operation set undoes = 2 where id = 3')
  expect((await list()).map(({ id }) => id)).toEqual([3, 2, 1])
  expect(await offers()).toEqual([1, null])
  expect(await s.faults()).toEqual(['operation 2: chain', 'operation 3: chain'])
})
