import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { allPostulates, csvFile, importList, outcomesOf, preview } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

/** A list that is read again after its entries were undone or cancelled. */

let office: Office
beforeEach(async () => {
  office = await openOffice()
})

const exported = async (from: Office) => (await from.call('exports.register', { kind: 'postulates', isInternal: true, format: 'json', path: join(from.folder, 'rejestr.json') })).path

test('a register that was imported, undone and imported again has its submitters and joined entries back', async () => {
  const other = await openOffice()
  const clubs: string[] = []
  for (const name of ['Klub A', 'Klub B']) clubs.push((await other.call('organisations.create', { name })).id)
  const [first, second] = [
    await other.call('postulates.create', { content: 'A', receivedOn: '2026-06-15', submitters: [{ kind: 'organisation', id: clubs[0]! }, { kind: 'floor' }] }),
    await other.call('postulates.create', { content: 'B', receivedOn: '2026-06-15', submitters: [{ kind: 'organisation', id: clubs[1]! }] }),
  ]
  await other.call('postulates.merge', { into: first.id, postulates: [second.id] })
  const path = await exported(other)
  const { operation } = await importList(office, [path])
  await office.call('journal.undo', { operation: operation! })
  const shown = await preview(office, [path])
  await office.call('imports.apply', { plan: shown.plan })
  const [one, joined] = await allPostulates(office)
  expect([shown.rows.map(({ outcome, fields }) => [outcome, fields.map(({ field }) => field)]), one!.isCancelled, one!.submitters.length, joined!.submitters.length, joined!.mergedInto === one!.id]).toEqual([
    [['updated', expect.arrayContaining(['isCancelled', 'organisations', 'floor'])], ['updated', expect.arrayContaining(['isCancelled', 'organisations'])]], false, 3, 1, true,
  ])
})

const list = () => csvFile(office, 'lista.csv', [['Treść', 'Anulowany'], ['Ławki', ''], ['Zieleń', ''], ['Cisza', 'tak']])

test('an entry that somebody cancelled on purpose stays cancelled when its list is read again, and says so; one that came cancelled is the same entry', async () => {
  await importList(office, [list()])
  const [first] = await allPostulates(office)
  await office.call('postulates.remove', { id: first!.id })
  const shown = await preview(office, [list()])
  await office.call('imports.apply', { plan: shown.plan })
  expect([outcomesOf(shown), (await allPostulates(office)).map(({ number, isCancelled }) => [number, isCancelled])]).toEqual([
    [
      [2, 'unchanged', 'Ten wiersz wczytano już wcześniej, a potem ktoś anulował wpis 1/2026 w rejestrze: zostaje anulowany. Aby wrócił, cofnij jego anulowanie w dzienniku zmian.'],
      [3, 'unchanged', ''], [4, 'unchanged', ''],
    ],
    [['1/2026', true], ['2/2026', false], ['3/2026', true]],
  ])
})

test('an entry of another register that somebody cancelled on purpose is not brought back by its file; after a redone import neither', async () => {
  const other = await openOffice()
  for (const content of ['A', 'B']) await other.call('postulates.create', { content, receivedOn: '2026-06-15' })
  const path = await exported(other)
  const { operation } = await importList(office, [path])
  const [first] = await allPostulates(office)
  await office.call('journal.undo', { operation: operation! })
  await office.call('journal.redo', { operation: operation! })
  await office.call('postulates.remove', { id: first!.id })
  expect((await preview(office, [path])).rows.map(({ outcome, note }) => [outcome, note !== ''])).toEqual([['unchanged', true], ['unchanged', false]])
  await office.call('journal.undo', { operation: operation! })
  expect((await preview(office, [path])).rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'updated'])
})

test('a row whose import was undone and whose cancelling was redone tells the two apart', async () => {
  await importList(office, [list()])
  const [first] = await allPostulates(office)
  await office.call('postulates.remove', { id: first!.id })
  const { rows: [removal] } = await office.call('journal.list', { limit: 1 })
  await office.call('journal.undo', { operation: removal!.id })
  await office.call('journal.redo', { operation: removal!.id })
  expect((await preview(office, [list()])).rows[0]!.note).toContain('ktoś anulował wpis 1/2026')
})
