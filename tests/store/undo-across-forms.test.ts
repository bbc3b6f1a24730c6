import { beforeEach, expect, test } from 'vitest'
import { deleteRow, updateRow } from '#electron/store/journal.ts'
import { undoOperation } from '#electron/store/undo.ts'
import { storeWithRecords, type StoreWithRecords } from './store-with-records.ts'

let s: StoreWithRecords
beforeEach(async () => {
  s = await storeWithRecords()
})
const undo = (id: number) => s.write((db) => undoOperation(db, id), { name: 'journal.undo' })

test('an operation whose columns the file no longer has is refused with its own reason, row by row', async () => {
  const [a, p] = [await s.addOrganisation('Alfa'), await s.addPerson('Jan')]
  const both = await s.write(async (db) => {
    await updateRow(db, 'organisation', { id: a.id, revision: 1, patch: { city: 'Radom' } })
    await updateRow(db, 'person', { id: p.id, revision: 1, patch: { role: 'prezes' } })
  })
  s.file.exec('alter table person rename column role to position')
  expect((await undo(both.operation!)).value).toEqual({ undone: 1, kept: [], refused: [{ tableName: 'person', rowId: p.id, reason: 'schema_changed' }] })
  expect(await s.current('person', p.id)).toMatchObject({ position: 'prezes' })
  expect((await undo(p.operation)).value.refused).toEqual([{ tableName: 'person', rowId: p.id, reason: 'schema_changed' }])
})

test('undo of a delete still works when a later form added a column', async () => {
  const p = await s.addPerson('Jan')
  const gone = await s.write((db) => deleteRow(db, 'person', p.id))
  s.file.exec(`alter table person add column title text not null default ''`)
  expect((await undo(gone.operation!)).value).toEqual({ undone: 1, kept: [], refused: [] })
  expect(await s.current('person', p.id)).toMatchObject({ fullName: 'Jan', title: '' })
})
