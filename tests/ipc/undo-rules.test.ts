import { expect, test } from 'vitest'
import { makeClerk } from './clerk.ts'
import { openOffice, type Office } from './office.ts'

async function openWithClerk() {
  const office = await openOffice()
  return { office, clerk: makeClerk(office) }
}

const lastOperation = async (office: Office) => (await office.call('journal.list', { limit: 1 })).rows[0]!.id
const undo = (office: Office, operation: number) => office.call('journal.undo', { operation })
const redo = (office: Office, operation: number) => office.call('journal.redo', { operation })
const get = (office: Office, id: string) => office.call('postulates.get', { id })
const refusedFor = ({ id, number }: { id: string; number: string }, reason: string) => ({ undone: 0, kept: [], refused: [{ table: 'postulate', row: id, title: number, reason }] })

test('a new entry that others were joined to since is not cancelled by an undo, nor by the undo of a redo; without them it is', async () => {
  const { office, clerk } = await openWithClerk()
  const target = await clerk.postulate('Więcej ławek')
  const creation = await lastOperation(office)
  await undo(office, creation)
  await redo(office, creation)
  const source = await clerk.postulate('Ławki')
  await office.call('postulates.merge', { into: target.id, postulates: [source.id] })
  expect(await undo(office, creation)).toEqual(refusedFor(target, 'still_needed'))
  expect([(await get(office, target.id)).isCancelled, (await get(office, source.id)).mergedInto]).toEqual([false, target.id])
  await office.call('postulates.unmerge', { id: source.id, revision: (await get(office, source.id)).revision })
  expect(await undo(office, creation)).toEqual({ undone: 1, kept: [], refused: [] })
})

test('a new entry that was answered, divided or carried on since is not cancelled by an undo', async () => {
  const { office, clerk } = await openWithClerk()
  const unit = await clerk.unit('Kultura')
  const entered = async (content: string) => {
    const one = await clerk.postulate(content, { receivedOn: '2025-06-15' })
    return { one, creation: await lastOperation(office) }
  }
  const [answered, divided, carried] = [await entered('Ławki'), await entered('Kosze i drzewa'), await entered('Cisza')]
  await clerk.position(answered.one.id, unit.id, { text: 'Tak', decision: 'accepted' })
  await office.call('postulates.split', { id: divided.one.id, revision: 1, parts: [{ content: 'Kosze', rationale: '', sphere: null }, { content: 'Drzewa', rationale: '', sphere: null }] })
  await office.call('postulates.carryForward', { meeting: (await clerk.meeting('2026-06-11')).id, postulates: [carried.one.id] })
  for (const { one, creation } of [answered, divided, carried]) expect(await undo(office, creation)).toEqual(refusedFor(one, 'still_needed'))
})

test('an undo of a list takes an entry and what is joined to it by the same list', async () => {
  const { office, clerk } = await openWithClerk()
  const [target, source] = [await clerk.postulate('Więcej ławek'), await clerk.postulate('Ławki')]
  await office.call('postulates.merge', { into: target.id, postulates: [source.id] })
  const path = `${office.folder}/lista.json`
  await office.call('exports.register', { kind: 'postulates', isInternal: true, format: 'json', path })
  const other = await openOffice()
  const { plan } = await other.call('imports.preview', { kind: 'postulates', paths: [path] })
  const { operation } = await other.call('imports.apply', { plan })
  expect(await undo(other, operation!)).toMatchObject({ kept: [], refused: [] })
  expect((await other.call('postulates.list', {})).rows.map(({ isCancelled }) => isCancelled)).toEqual([true, true])
})

test('an undo joins nothing to an entry that is joined itself or cancelled: nobody would answer it', async () => {
  const { office, clerk } = await openWithClerk()
  const [first, second, third] = [await clerk.postulate('Ławki'), await clerk.postulate('Więcej ławek'), await clerk.postulate('Ławka')]
  const unmerge = async (id: string) => office.call('postulates.unmerge', { id, revision: (await get(office, id)).revision })
  await office.call('postulates.merge', { into: second.id, postulates: [first.id] })
  await unmerge(first.id)
  const unmerged = await lastOperation(office)
  await office.call('postulates.merge', { into: first.id, postulates: [second.id] })
  expect(await undo(office, unmerged)).toEqual(refusedFor(first, 'replaced'))
  await unmerge(second.id)
  await office.call('postulates.merge', { into: first.id, postulates: [third.id] })
  expect(await undo(office, unmerged)).toEqual(refusedFor(first, 'replaced'))
  await unmerge(third.id)
  await office.call('postulates.remove', { id: second.id })
  expect(await undo(office, unmerged)).toEqual(refusedFor(first, 'replaced'))
  expect((await get(office, first.id)).mergedInto).toBeNull()
})

test('an undone carry-forward is not redone beside a second one to the same meeting', async () => {
  const { office, clerk } = await openWithClerk()
  const matter = await clerk.postulate('Ławki', { receivedOn: '2025-06-15' })
  const meeting = await clerk.meeting('2026-06-11')
  const carry = () => office.call('postulates.carryForward', { meeting: meeting.id, postulates: [matter.id] })
  const { created: [first] } = await carry()
  const operation = await lastOperation(office)
  await undo(office, operation)
  const { created: [second] } = await carry()
  expect(await redo(office, operation)).toEqual(refusedFor(first!, 'already_carried'))
  expect([(await get(office, first!.id)).isCancelled, (await get(office, second!.id)).isCancelled]).toEqual([true, false])
})

test('an approval is not brought back by an undo on an entry that is not answered for itself any more', async () => {
  const { office, clerk } = await openWithClerk()
  const unit = await clerk.unit('Kultura')
  const [source, target] = [await clerk.postulate('Ławki'), await clerk.postulate('Więcej ławek')]
  const position = await clerk.position(source.id, unit.id, { text: 'Tak', decision: 'accepted', state: 'approved' })
  await office.call('positions.withdraw', { id: position.id, revision: position.revision, because: 'Pomyłka' })
  const withdrawn = await lastOperation(office)
  await office.call('postulates.merge', { into: target.id, postulates: [source.id] })
  expect((await undo(office, withdrawn)).refused).toMatchObject([{ table: 'position', row: position.id, reason: 'replaced' }])
})

test('what was approved since is not changed by an undo of what was written before it, neither the answer nor what it answers', async () => {
  const { office, clerk } = await openWithClerk()
  const unit = await clerk.unit('Kultura')
  const postulate = await clerk.postulate('Ławki')
  await office.call('postulates.update', { id: postulate.id, revision: postulate.revision, content: 'Ławki i kosze' })
  const worded = await lastOperation(office)
  const position = await clerk.position(postulate.id, unit.id, { decision: 'accepted', text: 'Tak' })
  await office.call('positions.update', { id: position.id, revision: position.revision, text: 'Tak, w 2027 r.' })
  const answered = await lastOperation(office)
  await office.call('positions.update', { id: position.id, revision: position.revision + 1, state: 'approved' })
  expect(await undo(office, worded)).toEqual(refusedFor(postulate, 'position_locked'))
  expect((await undo(office, answered)).refused).toMatchObject([{ table: 'position', row: position.id, reason: 'position_locked' }])
  await clerk.undo()
  expect([(await undo(office, answered)).undone, (await undo(office, worded)).undone]).toEqual([1, 1])
})

test('an undo neither joins an entry to one that was divided since, nor divides one that others were joined to since', async () => {
  const { office, clerk } = await openWithClerk()
  const [source, target] = [await clerk.postulate('Ławki'), await clerk.postulate('Więcej ławek')]
  const split = async () => office.call('postulates.split', { id: target.id, revision: (await get(office, target.id)).revision, parts: ['Nowe', 'Stare'].map((content) => ({ content, rationale: '', sphere: null })) })
  await office.call('postulates.merge', { into: target.id, postulates: [source.id] })
  await office.call('postulates.unmerge', { id: source.id, revision: (await get(office, source.id)).revision })
  const unmerged = await lastOperation(office)
  await split()
  const divided = await lastOperation(office)
  expect(await undo(office, unmerged)).toEqual(refusedFor(source, 'replaced'))
  await undo(office, divided)
  await undo(office, unmerged)
  expect((await redo(office, divided)).refused.map(({ reason }) => reason)).toEqual(['replaced', 'replaced'])
  expect([(await get(office, source.id)).mergedInto, (await get(office, target.id)).isSplit]).toEqual([target.id, false])
})
