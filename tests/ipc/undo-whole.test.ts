import { expect, test } from 'vitest'
import { makeClerk } from './clerk.ts'
import { csvFile, importList } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

async function openWithClerk() {
  const office = await openOffice()
  return { office, clerk: makeClerk(office) }
}

const lastOperation = async (office: Office) => (await office.call('journal.list', { limit: 1 })).rows[0]!.id
const undo = (office: Office, operation: number) => office.call('journal.undo', { operation })

test('an entry of an imported list edited since keeps its submitters and the organisation that came with it; the rest goes', async () => {
  const { office } = await openWithClerk()
  const { operation } = await importList(office, [csvFile(office, 'lista.csv', [['Treść', 'Organizacje'], ['Ławki', 'Fundacja Ławek'], ['Kosze', 'Fundacja Koszy']])])
  const [benches, bins] = (await office.call('postulates.list', { sort: { by: 'number', descending: false } })).rows
  const before = await office.call('postulates.get', { id: benches!.id })
  const noted = await office.call('postulates.update', { id: benches!.id, revision: before.revision, note: 'ważne' })
  const named = (title: string, table: string) => ({ table, row: expect.any(String), title })
  const undone = await undo(office, operation!)
  expect([undone.kept, undone.refused]).toEqual([[named(benches!.number, 'postulate')], [{ ...named('Fundacja Ławek', 'organisation'), reason: 'still_needed' }]])
  expect(await office.call('postulates.get', { id: benches!.id })).toEqual(noted)
  expect(await office.call('postulates.get', { id: bins!.id })).toMatchObject({ isCancelled: true, submitters: [] })
  expect((await office.call('organisations.list', {})).rows.map(({ name }) => name)).toEqual(['Fundacja Ławek'])
})

test('an entry whose content was edited since it was entered stays whole when its creation is undone', async () => {
  const { office, clerk } = await openWithClerk()
  const cats = await clerk.organisation('Koci Patrol')
  const entered = await clerk.postulate('Ławki', { submitters: [{ kind: 'organisation', id: cats.id }, { kind: 'floor' }] })
  const operation = await lastOperation(office)
  const edited = await office.call('postulates.update', { id: entered.id, revision: entered.revision, content: 'Ławki i kosze' })
  expect(await undo(office, operation)).toEqual({ undone: 0, kept: [{ table: 'postulate', row: entered.id, title: entered.number }], refused: [] })
  expect(await office.call('postulates.get', { id: entered.id })).toEqual(edited)
})

test('an entry joined to another since it was entered stays whole when its creation is undone', async () => {
  const { office, clerk } = await openWithClerk()
  const [cats, dogs] = [await clerk.organisation('Koci Patrol'), await clerk.organisation('Psi Patrol')]
  const source = await clerk.postulate('Ławki', { submitters: [{ kind: 'organisation', id: cats.id }] })
  const operation = await lastOperation(office)
  const target = await clerk.postulate('Więcej ławek', { submitters: [{ kind: 'organisation', id: dogs.id }] })
  await office.call('postulates.merge', { into: target.id, postulates: [source.id] })
  const before = clerk.tables()
  expect(await undo(office, operation)).toEqual({ undone: 0, kept: [{ table: 'postulate', row: source.id, title: source.number }], refused: [] })
  expect(clerk.tables()).toEqual(before)
})

test('a list is one field of its record: when it was changed since, the record that came with it stays, and so does what else was written with it', async () => {
  const { office, clerk } = await openWithClerk()
  const [cats, dogs] = [await clerk.organisation('Koci Patrol'), await clerk.organisation('Psi Patrol')]
  const [byCats, byDogs] = [{ kind: 'organisation', id: cats.id }, { kind: 'organisation', id: dogs.id }] as const
  const entered = await clerk.postulate('Ławki', { submitters: [byCats, byDogs] })
  const creation = await lastOperation(office)
  await office.call('postulates.update', { id: entered.id, revision: entered.revision, submitters: [byDogs, byCats] })
  await undo(office, creation)
  expect(await office.call('postulates.get', { id: entered.id })).toMatchObject({ isCancelled: false, submitters: [byDogs, byCats] })
})

test('a new entry that somebody was added to since is refused whole: its first submitter does not go alone', async () => {
  const { office, clerk } = await openWithClerk()
  const entered = await clerk.postulate('Ławki', { submitters: [{ kind: 'floor' }] })
  const creation = await lastOperation(office)
  const cats = await clerk.organisation('Koci Patrol')
  const both = [{ kind: 'floor' }, { kind: 'organisation', id: cats.id }] as const
  await office.call('postulates.update', { id: entered.id, revision: entered.revision, submitters: [...both] })
  expect(await undo(office, creation)).toEqual({ undone: 0, kept: [], refused: [{ table: 'postulate', row: entered.id, title: entered.number, reason: 'still_needed' }] })
  expect((await office.call('postulates.get', { id: entered.id })).submitters).toEqual(both)
})

test('a new organisation that somebody points to since is refused whole: its spheres stay', async () => {
  const { office } = await openWithClerk()
  const sphere = (await office.call('spheres.list', {})).rows[0]!.id
  const { id } = await office.call('organisations.create', { name: 'Koci Patrol', spheres: [sphere] })
  const creation = await lastOperation(office)
  await office.call('people.create', { fullName: 'Jan', organisations: [id] })
  expect(await undo(office, creation)).toEqual({ undone: 0, kept: [], refused: [{ table: 'organisation', row: id, title: 'Koci Patrol', reason: 'foreign_key' }] })
  expect((await office.call('organisations.get', { id })).spheres).toEqual([sphere])
})

test('a division is undone whole or not at all: what was edited, answered or joined since is named, and nothing goes', async () => {
  const { office, clerk } = await openWithClerk()
  const [culture, sport] = [await clerk.unit('Kultura'), await clerk.unit('Sport')]
  const whole = await clerk.postulate('Ławki i kosze', { submitters: [{ kind: 'floor' }] })
  await clerk.position(whole.id, culture.id)
  const { parts: [benches, bins] } = await office.call('postulates.split', { id: whole.id, revision: whole.revision, parts: ['Ławki', 'Kosze'].map((content) => ({ content, rationale: '', sphere: null })) })
  const division = await lastOperation(office)
  const partOf = (part: typeof benches) => ({ table: 'postulate', row: part!.id, title: part!.number })
  const [answer] = (await office.call('positions.list', { postulate: benches!.id })).rows
  const answerOf = (part: typeof benches) => ({ table: 'position', row: answer!.id, title: `do postulatu ${part!.number} (Kultura)` })
  const refusals = async (act: () => Promise<unknown>) => {
    await act()
    const before = clerk.tables()
    const { undone, kept, refused } = await undo(office, division)
    expect(clerk.tables()).toEqual(before)
    await clerk.undo()
    return [undone, kept, refused]
  }

  const { revision } = await office.call('postulates.get', { id: bins!.id })
  expect([
    await refusals(() => office.call('postulates.update', { id: bins!.id, revision, content: 'Kosze na śmieci' })),
    await refusals(() => office.call('positions.update', { id: answer!.id, revision: answer!.revision, deadline: '2026-12-01' })),
    await refusals(() => clerk.position(bins!.id, sport.id)),
  ]).toEqual([
    [0, [partOf(bins)], []],
    [0, [answerOf(benches)], [{ ...partOf(benches), reason: 'still_needed' }]],
    [0, [], [{ ...partOf(bins), reason: 'still_needed' }]],
  ])
  const other = await clerk.postulate('Ławka')
  expect(await refusals(() => office.call('postulates.merge', { into: benches!.id, postulates: [other.id] }))).toEqual([0, [], [{ ...partOf(benches), reason: 'still_needed' }]])

  expect(await undo(office, division)).toMatchObject({ kept: [], refused: [] })
  expect(await office.call('postulates.get', { id: whole.id })).toEqual(whole)
})

test('a redone division is whole as well: when a part cannot come back, no part does', async () => {
  const { office, clerk } = await openWithClerk()
  const [whole, target] = [await clerk.postulate('Ławki i kosze'), await clerk.postulate('Mała architektura')]
  await office.call('postulates.split', { id: whole.id, revision: whole.revision, parts: ['Ławki', 'Kosze'].map((content) => ({ content, rationale: '', sphere: null })) })
  const division = await lastOperation(office)
  await undo(office, division)
  await office.call('postulates.merge', { into: target.id, postulates: [whole.id] })
  const before = clerk.tables()
  const { undone, refused } = await office.call('journal.redo', { operation: division })
  expect([undone, refused.map(({ title, reason }) => [title, reason])]).toEqual([0, [['3/2026', 'replaced'], ['4/2026', 'replaced']]])
  expect(clerk.tables()).toEqual(before)
})
