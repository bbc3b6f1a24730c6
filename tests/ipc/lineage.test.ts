import { expect, test } from 'vitest'
import { makeClerk } from './clerk.ts'
import { openOffice } from './office.ts'

const part = (content: string, sphere: string | null = null) => ({ content, rationale: '', sphere })

async function openWithPostulate() {
  const office = await openOffice()
  const clerk = makeClerk(office)
  const [culture, sport] = [await clerk.unit('Kultura'), await clerk.unit('Sport')]
  const [cats, dogs] = [await clerk.organisation('Koci Patrol'), await clerk.organisation('Psi Patrol')]
  const meeting = await clerk.meeting('2025-06-11')
  const whole = await clerk.postulate('Ławki i kosze', { meeting: meeting.id, submitters: [{ kind: 'organisation', id: cats.id }, { kind: 'floor' }], programmeSection: '§ 5', receivedTime: '10:30' })
  return { office, clerk, culture, sport, cats, dogs, meeting, whole }
}

test('parts take the place of what is divided: its origin, its submitters and its units with their deadlines, not what they answered; it stays as it was', async () => {
  const { office, clerk, culture, sport, cats, meeting, whole } = await openWithPostulate()
  const sphere = (await office.call('spheres.list', {})).rows[0]!.id
  await clerk.position(whole.id, sport.id, { deadline: '2025-07-01', decision: 'accepted', text: 'Tak', state: 'draft' })
  await clerk.position(whole.id, culture.id)
  const { parts } = await office.call('postulates.split', { id: whole.id, revision: whole.revision, parts: [part('Ławki', sphere), part('Kosze')] })
  expect([parts.map(({ number, excerpt }) => [number, excerpt]), await clerk.summary()]).toEqual([[['2/2025', 'Ławki'], ['3/2025', 'Kosze']], 'Podzielono postulat: 1/2025'])
  expect(await office.call('postulates.get', { id: parts[0]!.id })).toMatchObject({
    splitFrom: whole.id, meeting: meeting.id, receivedOn: '2025-06-11', receivedTime: '10:30', programmeSection: '§ 5', submitters: [{ kind: 'organisation', id: cats.id }, { kind: 'floor' }], sphere, content: 'Ławki', rationale: '', year: 2025,
  })
  expect((await office.call('positions.list', { postulate: parts[1]!.id })).rows).toMatchObject([
    { unit: sport.id, leading: true, deadline: '2025-07-01', decision: 'pending', excerpt: '', author: '', date: null, state: 'to_fill' }, { unit: culture.id, leading: false, decision: 'pending', state: 'to_fill' },
  ])
  expect(await office.call('postulates.get', { id: whole.id })).toEqual({ ...whole, isSplit: true })
  expect(await office.call('postulates.lineage', { id: whole.id })).toEqual({ splitFrom: null, parts, mergedInto: null, merged: [], carriedFrom: null, carriedTo: [] })
  expect(await office.call('postulates.lineage', { id: parts[0]!.id })).toMatchObject({ splitFrom: { id: whole.id, number: '1/2025' }, parts: [] })
  expect((await office.call('postulates.list', { isCurrent: true })).rows.map(({ number }) => number).toSorted()).toEqual(['2/2025', '3/2025'])
})

test('what was answered to a divided entry stays with it, and a part takes it over by name', async () => {
  const { office, clerk, sport, whole } = await openWithPostulate()
  const { id } = await clerk.position(whole.id, sport.id, { decision: 'partially', text: 'Kosze tak, ławki nie.' })
  const { parts } = await office.call('postulates.split', { id: whole.id, revision: whole.revision, parts: [part('Ławki'), part('Kosze')] })
  expect(await office.call('positions.get', { id })).toMatchObject({ decision: 'partially', text: 'Kosze tak, ławki nie.', state: 'draft' })
  expect(await office.call('positions.takeOver', { postulate: parts[1]!.id, from: id })).toMatchObject({ postulate: parts[1]!.id, unit: sport.id, leading: true, decision: 'partially', text: 'Kosze tak, ławki nie.\n(Stanowisko jak do postulatu 1/2025, Sport, 2025 r.)', state: 'draft' })
})

test('an entry that stands for others is not divided until they are taken out', async () => {
  const { office, clerk, whole, dogs } = await openWithPostulate()
  const second = await clerk.postulate('Drugi', { submitters: [{ kind: 'organisation', id: dogs.id }] })
  const { revision } = await office.call('postulates.merge', { into: whole.id, postulates: [second.id] })
  const parts = [part('Ławki'), part('Kosze')]
  expect(await office.refused('postulates.split', { id: whole.id, revision, parts })).toEqual({ code: 'rule_broken', reason: 'others_joined' })
  await office.call('postulates.unmerge', { id: second.id, revision: 2 })
  const made = await office.call('postulates.split', { id: whole.id, revision: (await office.call('postulates.get', { id: whole.id })).revision, parts })
  expect((await office.call('postulates.get', { id: made.parts[0]!.id })).submitters).toEqual(whole.submitters)
})

test('a divided entry is undone in one step after a restart: its parts keep their numbers as cancelled, everything else is as before; and redone', async () => {
  const { office, clerk, culture, whole } = await openWithPostulate()
  await clerk.position(whole.id, culture.id, { text: 'Do rozważenia' })
  const before = clerk.tables()
  const { parts } = await office.call('postulates.split', { id: whole.id, revision: whole.revision, parts: [part('Ławki'), part('Kosze')] })
  const after = clerk.tables()
  await office.restart()
  expect(await clerk.undo()).toMatchObject({ kept: [], refused: [] })
  const undone = clerk.tables()
  expect({ ...undone, postulate: undone.postulate!.filter((row) => !parts.some(({ id }) => id === row.id)) }).toEqual(before)
  expect((await office.call('postulates.lineage', { id: whole.id })).parts.map(({ number, isCancelled }) => [number, isCancelled])).toEqual([['2/2025', true], ['3/2025', true]])
  expect(await office.call('postulates.get', { id: whole.id })).toMatchObject({ isSplit: false, submitters: whole.submitters })
  await office.restart()
  await clerk.redo()
  expect(clerk.tables()).toEqual(after)
})

test('what is not answered for itself, is approved or was edited meanwhile is not divided', async () => {
  const { office, clerk, culture, whole } = await openWithPostulate()
  const split = (id: string, revision: number) => office.refused('postulates.split', { id, revision, parts: [part('Ławki'), part('Kosze')] })
  expect(await split(whole.id, whole.revision + 1)).toEqual({ code: 'conflict', reason: 'edited_meanwhile' })
  const position = await clerk.position(whole.id, culture.id, { decision: 'accepted', state: 'approved' })
  expect(await split(whole.id, whole.revision)).toEqual({ code: 'rule_broken', reason: 'position_locked' })
  await office.call('positions.withdraw', { id: position.id, revision: 1, because: 'Trzeba podzielić' })
  await office.call('postulates.split', { id: whole.id, revision: whole.revision, parts: [part('Ławki'), part('Kosze')] })
  expect(await split(whole.id, whole.revision)).toEqual({ code: 'rule_broken', reason: 'postulate_replaced' })
  const other = await clerk.postulate('Inny')
  await office.call('postulates.remove', { id: other.id })
  expect(await split(other.id, 2)).toEqual({ code: 'rule_broken', reason: 'postulate_cancelled' })
  expect(await office.refused('positions.create', { postulate: whole.id, unit: (await clerk.unit('Turystyka')).id })).toEqual({ code: 'rule_broken', reason: 'postulate_replaced' })
})

test('entries that say the same are joined to one, submitted by all of them in the order of their numbers, and undone in one step after a restart', async () => {
  const { office, clerk, cats, dogs, whole } = await openWithPostulate()
  const resident = await clerk.person('Anna Maria Zielińska')
  const second = await clerk.postulate('Ławki!', { receivedOn: '2025-06-12', submitters: [{ kind: 'organisation', id: dogs.id }, { kind: 'organisation', id: cats.id }] })
  const third = await clerk.postulate('Ławek!', { receivedOn: '2025-06-12', submitters: [{ kind: 'floor' }, { kind: 'person', id: resident.id }] })
  const before = clerk.tables()
  const joined = await office.call('postulates.merge', { into: whole.id, postulates: [third.id, second.id] })
  expect(joined.submitters).toEqual([...whole.submitters, { kind: 'organisation', id: dogs.id }, { kind: 'person', id: resident.id }])
  expect([await clerk.summary(), await office.call('postulates.lineage', { id: whole.id })]).toMatchObject(['Połączono z 1/2025: 2/2025, 3/2025', { merged: [{ number: '2/2025' }, { number: '3/2025' }] }])
  expect(await office.call('postulates.get', { id: second.id })).toMatchObject({ mergedInto: whole.id, submitters: second.submitters })
  expect((await office.call('postulates.list', { isCurrent: true })).rows).toMatchObject([{ number: '1/2025', organisations: 2, residents: 1 }])
  const after = clerk.tables()
  await office.restart()
  await clerk.undo()
  expect(clerk.tables()).toEqual(before)
  await office.restart()
  await clerk.redo()
  expect(clerk.tables()).toEqual(after)
})

test('taken out again, an entry takes with it only those who came with it and with nobody else', async () => {
  const { office, clerk, cats, dogs, whole } = await openWithPostulate()
  const owls = await clerk.organisation('Sowy')
  const second = await clerk.postulate('Ławki!', { submitters: [{ kind: 'organisation', id: dogs.id }, { kind: 'organisation', id: cats.id }, { kind: 'organisation', id: owls.id }] })
  const third = await clerk.postulate('Ławek!', { submitters: [{ kind: 'organisation', id: owls.id }] })
  await office.call('postulates.merge', { into: whole.id, postulates: [second.id, third.id] })
  const free = await office.call('postulates.unmerge', { id: second.id, revision: 2 })
  expect([free.mergedInto, free.submitters, await clerk.summary()]).toEqual([null, second.submitters, `Wyłączono ${second.number} z połączenia z 1/2025`])
  expect((await office.call('postulates.get', { id: whole.id })).submitters).toEqual([...whole.submitters, { kind: 'organisation', id: owls.id }])
  expect(await office.refused('postulates.unmerge', { id: second.id, revision: free.revision })).toEqual({ code: 'rule_broken', reason: 'not_merged' })
  await office.restart()
  await clerk.undo()
  expect((await office.call('postulates.get', { id: whole.id })).submitters).toEqual([...whole.submitters, { kind: 'organisation', id: dogs.id }, { kind: 'organisation', id: owls.id }])
})

test('joining stays one level deep: what was joined to a joined entry goes on with it, and each takes its own submitters back', async () => {
  const { office, clerk, cats, dogs, whole } = await openWithPostulate()
  const second = await clerk.postulate('Drugi', { submitters: [{ kind: 'organisation', id: dogs.id }] })
  const main = await clerk.postulate('Trzeci', { submitters: [{ kind: 'floor' }] })
  await office.call('postulates.merge', { into: whole.id, postulates: [second.id] })
  await office.call('postulates.merge', { into: main.id, postulates: [whole.id] })
  expect((await office.call('postulates.lineage', { id: main.id })).merged.map(({ id }) => id)).toEqual([whole.id, second.id])
  expect((await office.call('postulates.get', { id: main.id })).submitters).toEqual([{ kind: 'floor' }, { kind: 'organisation', id: cats.id }, { kind: 'organisation', id: dogs.id }])
  expect((await office.call('postulates.get', { id: whole.id })).submitters).toEqual(whole.submitters)
  await office.call('postulates.update', { id: second.id, revision: (await office.call('postulates.get', { id: second.id })).revision, submitters: [] })
  expect((await office.call('postulates.get', { id: main.id })).submitters).toEqual([{ kind: 'floor' }, { kind: 'organisation', id: cats.id }])
  await office.call('postulates.remove', { id: whole.id })
  expect((await office.call('postulates.get', { id: main.id })).submitters).toEqual([{ kind: 'floor' }])
})

test('only current entries of one kind without an approved answer are joined, to another current one', async () => {
  const { office, clerk, culture, whole } = await openWithPostulate()
  const second = await clerk.postulate('Drugi')
  const refused = (into: string, ...postulates: string[]) => office.refused('postulates.merge', { into, postulates })
  expect(await refused(whole.id, second.id, whole.id)).toEqual({ code: 'invalid_input', fields: { postulates: 'self_reference' } })
  expect(await refused(whole.id, '01900000-0000-7000-8000-000000000000')).toEqual({ code: 'invalid_input', fields: { postulates: 'no_such_record' } })
  expect(await refused(whole.id, (await clerk.postulate('Uwaga', { stage: 'remark' })).id)).toEqual({ code: 'rule_broken', reason: 'different_stage' })
  const approved = await clerk.postulate('Zatwierdzony')
  await clerk.position(approved.id, culture.id, { decision: 'accepted', state: 'approved' })
  expect(await refused(whole.id, approved.id)).toEqual({ code: 'rule_broken', reason: 'position_locked' })
  await office.call('postulates.merge', { into: whole.id, postulates: [second.id] })
  expect(await refused(approved.id, second.id)).toEqual({ code: 'rule_broken', reason: 'merged_twice', params: { numbers: second.number } })
  expect(await refused(second.id, approved.id)).toEqual({ code: 'rule_broken', reason: 'postulate_replaced' })
  expect(await office.refused('postulates.remove', { id: whole.id })).toEqual({ code: 'rule_broken', reason: 'still_needed', params: { uses: 'postulaty – 1' } })
  const cancelled = await clerk.postulate('Anulowany')
  await office.call('postulates.remove', { id: cancelled.id })
  expect(await refused(cancelled.id, approved.id)).toEqual({ code: 'rule_broken', reason: 'postulate_cancelled' })
})

test('an entry is submitted by two hundred at most', async () => {
  const { office, clerk, whole } = await openWithPostulate()
  const many = await Promise.all(Array.from({ length: 199 }, async (_, index) => ({ kind: 'organisation' as const, id: (await clerk.organisation(`Organizacja ${index}`)).id })))
  const second = await clerk.postulate('Drugi', { submitters: many })
  expect(await office.refused('postulates.merge', { into: whole.id, postulates: [second.id] })).toEqual({ code: 'invalid_input', fields: { postulates: 'too_many' } })
  expect(await office.call('postulates.get', { id: whole.id })).toEqual(whole)
})

test('a remark is late by its hour, or by the day of posting where that counts', async () => {
  const { office, clerk } = await openWithPostulate()
  const consultation = (deadlineRule: 'received' | 'posted') => office.call('consultations.create', { subjectFull: 'x', subjectShort: deadlineRule, startsOn: '2025-09-22', endsOn: '2025-10-17', deadlineTime: '15:00', deadlineRule })
  const [received, posted] = [await consultation('received'), await consultation('posted')]
  const isLate = async (consultation: string, receivedOn: string, more: { receivedTime?: string; postedOn?: string }) => (await clerk.postulate('Uwaga', { stage: 'remark', consultation, receivedOn, ...more })).isLate
  expect([
    await isLate(received.id, '2025-10-17', { receivedTime: '15:00' }), await isLate(received.id, '2025-10-17', { receivedTime: '15:01' }), await isLate(received.id, '2025-10-17', {}), await isLate(received.id, '2025-10-20', { postedOn: '2025-10-17' }),
    await isLate(posted.id, '2025-10-20', { postedOn: '2025-10-17' }), await isLate(posted.id, '2025-10-20', { postedOn: '2025-10-18' }), await isLate(posted.id, '2025-10-20', {}),
  ]).toEqual([false, true, false, true, false, true, true])
})
