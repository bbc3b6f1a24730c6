import { v7 as newId } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { insertRow } from '#electron/store/journal.ts'
import { redoOperation, undoOperation } from '#electron/store/undo.ts'
import { postulate, storeWithRecords, type StoreWithRecords } from './store-with-records.ts'

let s: StoreWithRecords
beforeEach(async () => {
  s = await storeWithRecords()
})
const undo = (id: number) => s.write((db) => undoOperation(db, id), { name: 'journal.undo' })
const redo = (id: number) => s.write((db) => redoOperation(db, id), { name: 'journal.redo' })
const allUndone = (undone: number) => ({ undone, kept: [], refused: [] })

test('undo of a new postulate keeps its number: the row stays, cancelled; redo brings it back', async () => {
  const a = await s.addPostulate(1, 'Więcej zieleni')
  expect((await undo(a.operation)).value).toEqual(allUndone(1))
  expect(await s.current('postulate', a.id)).toMatchObject({ sequence: 1, isCancelled: 1, content: 'Więcej zieleni', revision: 2 })
  expect((await redo(a.operation)).value).toEqual(allUndone(1))
  expect(await s.current('postulate', a.id)).toMatchObject({ sequence: 1, isCancelled: 0, revision: 3 })
  expect((await undo(a.operation)).value).toEqual(allUndone(1))
  expect(await s.current('postulate', a.id)).toMatchObject({ isCancelled: 1, revision: 4 })
  expect(await s.faults()).toEqual([])
})

test('a postulate edited since is kept whole, one already cancelled counts as undone, and its submitters go and come back with it', async () => {
  const edited = await s.addPostulate(1, 'Pierwszy')
  await s.patch('postulate', edited.id, { content: 'Zmieniony' })
  expect((await undo(edited.operation)).value).toEqual({ undone: 0, kept: [{ tableName: 'postulate', rowId: edited.id }], refused: [] })
  await s.patch('postulate', edited.id, { isCancelled: 1 })
  expect(await undo(edited.operation)).toEqual({ value: allUndone(1), operation: null })

  const [id, submitter] = [newId(), newId()]
  const both = await s.write(async (db) => {
    await insertRow(db, 'postulate', { id, ...postulate, sequence: 2, content: 'Drugi' } as never)
    await insertRow(db, 'postulateSubmitter', { id: submitter, postulate: id, kind: 'floor', organisation: null, person: null, order: 0 })
  })
  expect((await undo(both.operation!)).value).toEqual(allUndone(2))
  expect([(await s.current('postulate', id))?.isCancelled, await s.current('postulateSubmitter', submitter)]).toEqual([1, undefined])
  expect((await redo(both.operation!)).value).toEqual(allUndone(2))
  expect([(await s.current('postulate', id))?.isCancelled, (await s.current('postulateSubmitter', submitter))?.kind]).toEqual([0, 'floor'])
})
