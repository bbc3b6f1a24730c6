import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fromText, toText } from '#electron/store/canonical.ts'
import { deleteRow, updateRow } from '#electron/store/journal.ts'
import { createStore } from '#electron/store/open.ts'
import type { RowRef } from '#electron/store/open-operation.ts'
import { closeSession } from '#electron/store/operation-log.ts'
import { redactRows } from '#electron/store/redact.ts'
import { scrubFile } from '#electron/store/scrub.ts'
import { searchEverything } from '#electron/store/search.ts'
import { undoOperation } from '#electron/store/undo.ts'
import { verifyChain } from '#electron/store/verify.ts'
import { storeWithRecords, type StoreWithRecords } from './store-with-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

let s: StoreWithRecords
beforeEach(async () => {
  s = await storeWithRecords()
})
const personRef = (rowId: string): RowRef => ({ tableName: 'person', rowId })
const copied = 'insert into change select OPERATION, SEQ, tableName, rowId, kind, before, after, salt, contentHash from change where operation = 2'

test.each([
  ['content of a change', `update change set after = replace(after, 'Jan', 'Iwo') where operation = 2`, ['change 2/1: content']],
  ['who', `update operation set actor = 'Ewa' where id = 2`, ['operation 2: chain']],
  ['when', `update operation set at = '2020-01-01' where id = 2`, ['operation 2: chain']],
  ['what', `update operation set name = 'other' where id = 2`, ['operation 2: chain']],
  ['the form of the file', `update operation set schemaVersion = 1 where id = 2`, ['operation 2: chain']],
  ['what it takes back', `update operation set undoes = 1 where id = 2`, ['operation 2: chain']],
  ['summary', `update operation set summary = 'inny' where id = 2`, ['operation 2: content']],
  ['which row', `update change set rowId = 'x' where operation = 2`, ['operation 2: chain']],
  ['a change taken out', `delete from change where operation = 2`, ['operation 2: chain']],
  ['a change added', copied.replace('OPERATION', 'operation').replace('SEQ', '2'), ['operation 2: chain']],
  ['an operation taken out', `delete from change where operation = 2; delete from operation where id = 2`, ['operation 3: gap', 'operation 3: chain']],
  ['a change of no operation', copied.replace('OPERATION', '99').replace('SEQ', '1'), ['changes of no operation: gap']],
  ['removal passed off as a redaction', `update change set before = null, after = null, salt = null where operation = 2`, ['change 2/1: removed without a redaction']],
  ['summary removed likewise', `update operation set summary = null, salt = null where id = 2`, ['operation 2: removed without a redaction']],
])('tampering is found: %s', async (_, attack, expected) => {
  await s.addOrganisation('Alfa')
  await s.addPerson('Jan Kowalski')
  await s.addOrganisation('Beta')
  expect(await s.faults()).toEqual([])
  s.file.pragma('foreign_keys = off')
  s.file.exec(attack)
  expect(await s.faults()).toEqual(expected)
})

test('a chain of more operations than are read at a time is walked to its end', async () => {
  for (let index = 0; index < 501; index += 1) await s.addPerson(`Osoba ${index}`)
  expect(await s.faults()).toEqual([])
  s.file.exec(`update operation set actor = 'Ewa' where id = 501`)
  expect(await s.faults()).toEqual(['operation 501: chain'])
})

test('a tail cut off is invisible to the chain alone and found by an anchor kept elsewhere; autosave never moves an anchor', async () => {
  const a = await s.addOrganisation('Alfa')
  await s.patch('organisation', a.id, { name: 'B' }, { session: 'form' })
  await closeSession(s.db)
  const { hash } = await s.db.selectFrom('operation').select('hash').where('id', '=', 2).executeTakeFirstOrThrow()
  const anchor = { operation: 2, hash }
  expect(await s.patch('organisation', a.id, { name: 'Be' }, { session: 'form' })).toBe(3)
  expect(await verifyChain(s.read, anchor)).toEqual([])
  s.file.exec('delete from change where operation > 1; delete from operation where id > 1')
  expect(await s.faults()).toEqual([])
  expect(await verifyChain(s.read, anchor)).toEqual([{ at: 'operation 2', why: 'anchor' }])
})

test('redaction: the person is nowhere in the file, who and when stay, the chain checks, and it can be neither taken back nor forged', async () => {
  const path = join(temporaryFolder(), 'referat.db')
  s = await storeWithRecords(await createStore(path))
  const jan = await s.addPerson('Jan Kowalski', { email: 'jan.kowalski@example.pl' })
  const edit = await s.patch('person', jan.id, { notes: 'Kowalski dzwonił' }, { summary: 'Zmieniono: Jan Kowalski' })
  const ewa = await s.addPerson('Ewa Nowak')
  const redaction = await s.write(async (db) => {
    await updateRow(db, 'person', { id: jan.id, revision: 2, patch: { fullName: 'usunięto', email: '', notes: '' } })
    await redactRows(db, [personRef(jan.id)])
  }, { name: 'people.redact', summary: 'Usunięto dane osoby' })
  expect(await s.faults()).toEqual([])
  scrubFile(s)
  const bytes = ['', '-wal'].map((end) => readFileSync(path + end).toString('latin1').toLowerCase()).join('')
  expect([bytes.includes('kowalski'), bytes.includes('nowak')]).toEqual([false, true])
  expect(await searchEverything(s.read, 'kowalski', 10)).toEqual([])
  expect(await s.db.selectFrom('operation').select(['actor', 'summary']).where('id', '=', edit!).executeTakeFirst()).toEqual({ actor: 'Anna', summary: null })
  expect((await s.write((db) => undoOperation(db, edit!))).value).toEqual({ undone: 0, kept: [], refused: [{ ...personRef(jan.id), reason: 'redacted' }] })
  await expect(s.write((db) => undoOperation(db, redaction.operation!))).rejects.toMatchObject({ code: 'rule_broken', reason: 'redaction_stays' })
  s.file.exec(`update change set before = null, after = null, salt = null where operation = ${ewa.operation}`)
  expect(await s.faults()).toEqual(['change 3/1: removed without a redaction'])
  await s.close()
})

test('a redaction of a person already deleted leaves the rest of that operation undoable', async () => {
  const [jan, ewa] = [await s.addPerson('Jan'), await s.addPerson('Ewa')]
  const gone = await s.write(async (db) => {
    await deleteRow(db, 'person', jan.id)
    await deleteRow(db, 'person', ewa.id)
  })
  await s.write((db) => redactRows(db, [personRef(jan.id)]))
  expect((await s.write((db) => undoOperation(db, gone.operation!))).value).toEqual({ undone: 1, kept: [], refused: [{ ...personRef(jan.id), reason: 'redacted' }] })
  expect(await s.faults()).toEqual([])
})

test('a redaction announced but not carried out is found', async () => {
  const jan = await s.addPerson('Jan')
  const kept = s.file.prepare('select after, salt from change where operation = 1').get()
  await s.write((db) => redactRows(db, [personRef(jan.id)]))
  s.file.prepare('update change set after = @after, salt = @salt where operation = 1').run(kept)
  expect(await s.faults()).toEqual(['change 1/1: redaction not carried out'])
})

test('text the store would change on the way in is refused at its field; everything else comes back from the journal as it was', async () => {
  for (const fullName of ['a\0b', 'a\ud800', 'x\udc00y']) await expect(s.addPerson(fullName)).rejects.toMatchObject({ code: 'invalid_input', fields: { fullName: 'unstorable_text' } })
  for (const fullName of ['😀 Zażółć "gęślą" \\ \u2028\n\t\u0001', '\ufffe', 'e\u0301 é', '__proto__', '\u202eabc', '=1+1']) {
    const { id } = await s.addPerson(fullName)
    const gone = await s.write((db) => deleteRow(db, 'person', id))
    await s.write((db) => undoOperation(db, gone.operation!))
    expect(await s.current('person', id)).toMatchObject({ fullName })
  }
  expect(await s.faults()).toEqual([])
})

test('canonical text: keys in code-unit order whatever the record says, numbers the ECMAScript way', () => {
  expect(toText({ ż: 1, b: 1e21, 10: -0, 9: 0.1 + 0.2, B: 1.0, a: 5e-324 })).toBe('{"10":0,"9":0.30000000000000004,"B":1,"a":5e-324,"b":1e+21,"ż":1}')
})

test('a record read back from its text is the record, and the same content always gives the same text', () => {
  const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.constant(null))
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (row) => {
      const text = toText(row)
      expect(toText(fromText(text))).toBe(text)
      expect(new Map(Object.entries(fromText(text)))).toEqual(new Map(Object.entries(row)))
      expect(toText(Object.fromEntries(Object.entries(row).toReversed()))).toBe(text)
    }),
  )
})
