import { expect, test } from 'vitest'
import { makeClerk } from './clerk.ts'
import { openOffice } from './office.ts'

test('history tells who changed what, field by field, lists included, newest first', async () => {
  const office = await openOffice()
  const sphere = (await office.call('spheres.list', { limit: 1 })).rows[0]!
  const { id } = await office.call('organisations.create', { name: 'Koci Patrol' })
  await office.call('settings.update', { id: (await office.call('settings.get', {})).id, revision: 1, userName: 'J. Kowalska' })
  await office.call('organisations.update', { id, revision: 1, city: 'Kraków', spheres: [sphere.id] })
  const { rows } = await office.call('journal.history', { table: 'organisation', row: id })
  expect(rows.slice(0, 2).map(({ actor, summary, kind, fields }) => ({ actor, summary, kind, fields }))).toEqual([
    { actor: 'J. Kowalska', summary: 'Zmieniono organizację: Koci Patrol', kind: 'insert', fields: [{ field: 'spheres', before: null, after: sphere.id }] },
    { actor: 'J. Kowalska', summary: 'Zmieniono organizację: Koci Patrol', kind: 'update', fields: [{ field: 'city', before: '', after: 'Kraków' }] },
  ])
  expect((await office.call('journal.list', { table: 'organisation', row: id })).total).toBe(2)
  await office.call('organisations.update', { id, revision: 2, spheres: [] })
  expect((await office.call('journal.list', { table: 'organisation', row: id })).rows.map(({ summary }) => summary)).toHaveLength(3)
  expect(rows[2]).toMatchObject({ actor: 'anna', kind: 'insert', summary: 'Dodano organizację: Koci Patrol' })
})

test('edits of one record in one visit are one act; another record begins a new one', async () => {
  const office = await openOffice()
  const { id } = await office.call('organisations.create', { name: 'A' })
  await office.call('organisations.update', { id, revision: 1, city: 'Kraków' })
  await office.call('organisations.update', { id, revision: 2, name: 'Alfa' })
  const { undo } = await office.call('settings.status', {})
  expect(undo!.summary).toBe('Zmieniono organizację: Alfa')
  await office.call('journal.undo', { operation: undo!.operation })
  expect(await office.call('organisations.get', { id })).toMatchObject({ name: 'A', city: '' })
})

test('a step of a position is an act of its own, with its own name: taking it back leaves what was typed before and after it', async () => {
  const office = await openOffice()
  const clerk = makeClerk(office)
  const unit = await clerk.unit('Kultura')
  const { id } = await clerk.position((await clerk.postulate('Ławki', { receivedOn: '2026-06-15' })).id, unit.id)
  const stored = () => office.call('positions.get', { id })
  const update = async (patch: object) => office.call('positions.update', { id, revision: (await stored()).revision, ...patch })
  for (const patch of [{ text: 'Ta' }, { text: 'Tak', decision: 'accepted' }, { state: 'approved' }, { deadline: '2026-12-01' }, { state: 'published' }, { state: 'approved' }]) await update(patch)
  const acts = (await office.call('journal.list', { table: 'position', row: id })).rows
  expect(acts.map(({ summary }) => summary)).toEqual([
    'Wycofano publikację stanowiska do postulatu 1/2026 (Kultura)', 'Opublikowano stanowisko do postulatu 1/2026 (Kultura)', 'Zmieniono stanowisko: do postulatu 1/2026 (Kultura)',
    'Zatwierdzono stanowisko do postulatu 1/2026 (Kultura)', 'Zmieniono stanowisko: do postulatu 1/2026 (Kultura)', 'Dodano stanowisko: do postulatu 1/2026 (Kultura)',
  ])
  for (let step = 0; step < 4; step += 1) await clerk.undo()
  expect(await stored()).toMatchObject({ text: 'Tak', decision: 'accepted', state: 'draft', deadline: null, date: null })
  await update({ state: 'to_fill' })
  expect(await clerk.summary()).toBe('Stanowisko do postulatu 1/2026 (Kultura) jest znów do uzupełnienia')
})

test('a stage of a consultation is an act of its own', async () => {
  const office = await openOffice()
  const clerk = makeClerk(office)
  const { id } = await office.call('consultations.create', { subjectShort: 'Program', subjectFull: 'Program współpracy', startsOn: '2026-09-01', endsOn: '2026-09-30' })
  await office.call('consultations.update', { id, revision: 1, note: 'pilne' })
  await office.call('consultations.update', { id, revision: 2, stage: 'announced' })
  await clerk.undo()
  expect(await office.call('consultations.get', { id })).toMatchObject({ note: 'pilne', stage: 'planned' })
})

test('the toolbar offers the last act, then the one before, then redo in turn, and survives a restart', async () => {
  const office = await openOffice()
  const [a, b] = [await office.call('organisations.create', { name: 'A' }), await office.call('organisations.create', { name: 'B' })]
  const offers = async () => {
    const { undo, redo } = await office.call('settings.status', {})
    return [undo?.summary ?? null, redo?.summary ?? null]
  }
  const undo = async () => office.call('journal.undo', { operation: (await office.call('settings.status', {})).undo!.operation })
  await undo()
  expect(await offers()).toEqual(['Dodano organizację: A', 'Dodano organizację: B'])
  await office.restart()
  await undo()
  expect(await offers()).toEqual([null, 'Dodano organizację: A'])
  await office.call('journal.redo', { operation: (await office.call('settings.status', {})).redo!.operation })
  expect(await offers()).toEqual(['Dodano organizację: A', 'Dodano organizację: B'])
  expect([(await office.call('organisations.get', { id: a.id })).name, (await office.refused('organisations.get', { id: b.id })).code]).toEqual(['A', 'not_found'])
})

test('what an undo leaves alone is named', async () => {
  const office = await openOffice()
  const { id } = await office.call('organisations.create', { name: 'A' })
  const [created] = (await office.call('journal.list', {})).rows
  await office.call('people.create', { fullName: 'Jan', organisations: [id] })
  expect(await office.call('journal.undo', { operation: created!.id })).toEqual({ undone: 0, kept: [], refused: [{ table: 'organisation', row: id, title: 'A', reason: 'foreign_key' }] })
})

test('the sample is where everything begins: it cannot be undone, and goes only into an empty file', async () => {
  const office = await openOffice()
  expect((await office.call('settings.status', {})).isEmpty).toBe(true)
  await office.call('settings.loadSample', {})
  const { isEmpty, undo } = await office.call('settings.status', {})
  expect([isEmpty, undo]).toEqual([false, null])
  const [loaded] = (await office.call('journal.list', {})).rows
  expect(await office.refused('journal.undo', { operation: loaded!.id })).toEqual({ code: 'rule_broken', reason: 'sample_is_start' })
  expect(await office.refused('settings.loadSample', {})).toEqual({ code: 'rule_broken', reason: 'not_empty' })
})

test('pages of the journal', async () => {
  const office = await openOffice()
  for (const name of ['A', 'B', 'C']) await office.call('organisations.create', { name })
  const first = await office.call('journal.list', { limit: 2 })
  const second = await office.call('journal.list', { limit: 2, cursor: first.nextCursor! })
  expect([...first.rows, ...second.rows].map(({ summary }) => summary)).toEqual(['Dodano organizację: C', 'Dodano organizację: B', 'Dodano organizację: A', 'Założono pustą bazę'])
  expect([first.total, second.nextCursor]).toEqual([4, undefined])
  expect(await office.refused('journal.list', { table: 'sqlite_schema' })).toEqual({ code: 'invalid_input', fields: { table: 'not_a_choice' } })
})

test('a restored backup brings the earlier state back and keeps the present one', async () => {
  const office = await openOffice()
  const { id } = await office.call('organisations.create', { name: 'A' })
  const backup = await office.call('backups.create', {})
  await office.call('organisations.update', { id, revision: 1, name: 'B' })
  expect(await office.call('backups.verify', { id: backup.id })).toMatchObject({ isSound: true })
  const { keptAs } = await office.call('backups.restore', { id: backup.id })
  expect((await office.call('organisations.get', { id })).name).toBe('A')
  expect((await office.call('backups.list', {})).rows.map((row) => row.id).toSorted()).toEqual([backup.id, keptAs].toSorted())
  await office.call('backups.restore', { id: keptAs })
  expect((await office.call('organisations.get', { id })).name).toBe('B')
  expect(await office.refused('backups.restore', { id: '../referat.db' })).toEqual({ code: 'io_failed', reason: 'backup_missing' })
})

test('drafts survive a restart and are no history', async () => {
  const office = await openOffice()
  await office.call('drafts.keep', { key: 'meetings:1', values: { notes: 'zaczęte „zdanie', dates: [] } })
  await office.restart()
  expect((await office.call('drafts.list', {})).rows).toMatchObject([{ key: 'meetings:1', values: { notes: 'zaczęte „zdanie', dates: [] } }])
  await office.call('drafts.drop', { key: 'meetings:1' })
  expect([(await office.call('drafts.list', {})).rows, (await office.call('journal.list', {})).total]).toEqual([[], 1])
})
