import { expect, test } from 'vitest'
import { openOffice } from './office.ts'

/** The 16 duties of the sample, in the order in which the editor has them. */
async function openKrakow() {
  const office = await openOffice({ withSample: true })
  const { id, title } = (await office.call('rosters.list', { year: 2024 })).rows[0]!
  const read = async () => (await office.call('rosters.duties', { id })).rows
  const undoLast = async () => {
    const { undo } = await office.call('settings.status', {})
    await office.call('journal.undo', { operation: undo!.operation })
    return undo!.summary
  }
  return { office, roster: id, title, read, undoLast }
}

test('all duties of a roster come at once, by day and hour, with all that a copy needs', async () => {
  const { office, roster, read } = await openKrakow()
  const rows = await read()
  const listed = (await office.call('duties.list', { roster, limit: 200 })).rows
  expect([rows.map(({ date }) => date), rows.map(({ room: _room, sphereIds: _spheres, ...row }) => row)]).toEqual([rows.map(({ date }) => date).toSorted(), listed])
  const sphere = (await office.call('spheres.list', { limit: 1 })).rows[0]!
  await office.call('duties.update', { id: rows[0]!.id, revision: rows[0]!.revision, room: '105', spheres: [sphere.id] })
  const again = (await read())[0]!
  expect([again.room, again.sphereIds, again.spheres]).toEqual(['105', [sphere.id], [(await office.call('spheres.get', { id: sphere.id })).short]])
  expect(await office.refused('rosters.duties', { id: rows[0]!.id })).toMatchObject({ code: 'not_found' })
})

test('several duties are changed as one act, and taken back as one', async () => {
  const { office, roster, title, read, undoLast } = await openKrakow()
  const before = await read()
  const [one, two] = before
  const asked = [{ id: one!.id, revision: one!.revision, to: '17:00' }, { id: two!.id, revision: two!.revision, date: '2024-07-04', phone: '12 616 78 09' }]
  const { duties } = await office.call('rosters.changeDuties', { roster, duties: asked })
  expect(duties).toEqual([{ id: one!.id, revision: one!.revision + 1 }, { id: two!.id, revision: two!.revision + 1 }])
  expect((await read()).filter(({ id }) => id === one!.id || id === two!.id).map(({ date, to, phone }) => [date, to, phone])).toEqual([['2024-06-13', '17:00', one!.phone], ['2024-07-04', two!.to, '12 616 78 09']])
  expect(await undoLast()).toBe(`Zmieniono 2 dyżury w harmonogramie: ${title}`)
  const plain = (rows: typeof before) => rows.map(({ revision: _revision, ...row }) => row)
  expect(plain(await read())).toEqual(plain(before))
})

test('where one of them is refused, none is changed, and the refusal says which', async () => {
  const { office, roster, read } = await openKrakow()
  const before = await read()
  const [one, two] = before
  const good = { id: one!.id, revision: one!.revision, to: '17:00' }
  expect(await office.refused('rosters.changeDuties', { roster, duties: [good, { id: two!.id, revision: two!.revision, to: '09:00' }] })).toMatchObject({ code: 'invalid_input', fields: { 'duties.1.to': 'end_before_start' } })
  expect(await office.refused('rosters.changeDuties', { roster, duties: [good, { id: two!.id, revision: two!.revision + 1, to: '17:00' }] })).toMatchObject({ code: 'conflict', reason: 'edited_meanwhile' })
  const other = (await office.call('rosters.list', { year: 2025 })).rows[0]!
  const strange = (await office.call('rosters.duties', { id: other.id })).rows[0]!
  expect(await office.refused('rosters.changeDuties', { roster, duties: [good, { id: strange.id, revision: strange.revision, to: '17:00' }] })).toEqual({ code: 'invalid_input', fields: { 'duties.1.id': 'no_such_record' } })
  expect(await office.refused('rosters.changeDuties', { roster, duties: [good, { id: two!.id, revision: two!.revision, roster: other.id }] })).toEqual({ code: 'invalid_input', fields: { 'duties.1.roster': 'duty_stays' } })
  expect(await office.refused('duties.update', { id: two!.id, revision: two!.revision, roster: other.id })).toEqual({ code: 'invalid_input', fields: { roster: 'duty_stays' } })
  expect(await office.refused('rosters.removeDuties', { roster, ids: [one!.id, strange.id] })).toEqual({ code: 'invalid_input', fields: { 'ids.1': 'no_such_record' } })
  expect(await read()).toEqual(before)
})

test('several duties are removed as one act, and come back as one; a single one is named', async () => {
  const { office, roster, title, read, undoLast } = await openKrakow()
  const ids = (await read()).slice(0, 5).map(({ id }) => id)
  expect(await office.call('rosters.removeDuties', { roster, ids })).toEqual({ removed: 5 })
  expect(await read()).toHaveLength(11)
  expect(await undoLast()).toBe(`Usunięto 5 dyżurów z harmonogramu: ${title}`)
  expect(await read()).toHaveLength(16)
  await office.call('rosters.removeDuties', { roster, ids: ids.slice(0, 1) })
  expect(await undoLast()).toBe('Usunięto dyżur: 13.06.2024, 15:00–18:00')
})
