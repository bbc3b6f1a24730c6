import { expect, test } from 'vitest'
import { makeClerk } from './clerk.ts'
import { openOffice, type Office } from './office.ts'

async function openWithClerk() {
  const office = await openOffice()
  return { office, clerk: makeClerk(office) }
}

const lastOperation = async (office: Office) => (await office.call('journal.list', { limit: 1 })).rows[0]!.id
const undo = (office: Office, operation: number) => office.call('journal.undo', { operation })
const submittersOf = async (office: Office, id: string) => (await office.call('postulates.get', { id })).submitters

test('when an undo takes the leading position away, the next one leads; a redo gives the lead back', async () => {
  const { office, clerk } = await openWithClerk()
  const [culture, sport] = [await clerk.unit('Kultura'), await clerk.unit('Sport')]
  const postulate = await clerk.postulate('Ławki')
  await clerk.position(postulate.id, culture.id)
  const first = await lastOperation(office)
  await clerk.position(postulate.id, sport.id)
  const leads = async () => (await office.call('positions.list', { postulate: postulate.id })).rows.map(({ unit, leading }) => [unit, leading])
  expect(await undo(office, first)).toEqual({ undone: 1, kept: [], refused: [] })
  expect(await leads()).toEqual([[sport.id, true]])
  await office.call('journal.redo', { operation: first })
  expect(await leads()).toEqual([[culture.id, true], [sport.id, false]])
})

test('when an undo takes a submitter from a joined entry, the one that stands for it loses it too', async () => {
  const { office, clerk } = await openWithClerk()
  const cats = await clerk.organisation('Koci Patrol')
  const [source, target] = [await clerk.postulate('Ławki'), await clerk.postulate('Więcej ławek', { submitters: [{ kind: 'floor' }] })]
  await office.call('postulates.update', { id: source.id, revision: source.revision, submitters: [{ kind: 'organisation', id: cats.id }] })
  const added = await lastOperation(office)
  await office.call('postulates.merge', { into: target.id, postulates: [source.id] })
  await undo(office, added)
  expect([await submittersOf(office, source.id), await submittersOf(office, target.id)]).toEqual([[], [{ kind: 'floor' }]])
  await office.call('journal.redo', { operation: added })
  expect(await submittersOf(office, target.id)).toEqual([{ kind: 'floor' }, { kind: 'organisation', id: cats.id }])
})

test('an undone joining takes only the submitters that came with it, also when the list was put in another order since', async () => {
  const { office, clerk } = await openWithClerk()
  const [cats, dogs, birds] = [await clerk.organisation('Koci Patrol'), await clerk.organisation('Psi Patrol'), await clerk.organisation('Ptasi Patrol')]
  const by = ({ id }: { id: string }) => ({ kind: 'organisation', id }) as const
  const [source, target] = [await clerk.postulate('Ławki', { submitters: [by(cats)] }), await clerk.postulate('Więcej ławek', { submitters: [by(dogs), by(birds)] })]
  await office.call('postulates.merge', { into: target.id, postulates: [source.id] })
  const joined = await lastOperation(office)
  const { revision } = await office.call('postulates.get', { id: target.id })
  await office.call('postulates.update', { id: target.id, revision, submitters: [by(cats), by(birds), by(dogs)] })
  await undo(office, joined)
  expect(await submittersOf(office, target.id)).toEqual([by(birds), by(dogs)])
})
