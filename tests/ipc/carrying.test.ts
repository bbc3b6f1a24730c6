import { expect, test } from 'vitest'
import { makeClerk } from './clerk.ts'
import { openOffice } from './office.ts'

async function openWithYears() {
  const office = await openOffice()
  const clerk = makeClerk(office)
  const [culture, sport, green] = [await clerk.unit('Kultura'), await clerk.unit('Sport'), await clerk.unit('Zieleń')]
  const spheres = (await office.call('spheres.list', {})).rows.map(({ id }) => id)
  const [past, now] = [await clerk.meeting('2025-06-11', { units: [green.id] }), await clerk.meeting('2026-06-15', { units: [culture.id, green.id], spheres: [spheres[0]!] })]
  const numbers = async (more: { isEverywhere?: boolean; limit?: number } = {}) => {
    const { rows, total } = await office.call('postulates.openPast', { meeting: now.id, ...more })
    return [rows.map(({ number }) => number), total]
  }
  return { office, clerk, culture, sport, green, spheres, past, now, numbers }
}

test('what is open from earlier years concerns a meeting by its hosts, where it was raised and its spheres; newest first', async () => {
  const { clerk, culture, sport, spheres, past, now, numbers } = await openWithYears()
  const ofCulture = await clerk.postulate('a', { receivedOn: '2024-05-01' })
  await clerk.position(ofCulture.id, culture.id)
  const besideSport = await clerk.postulate('b', { receivedOn: '2024-05-01' })
  await clerk.position(besideSport.id, sport.id)
  await clerk.position(besideSport.id, culture.id)
  await clerk.postulate('c', { receivedOn: '2025-05-01', sphere: spheres[0]! })
  await clerk.postulate('d', { meeting: past.id })
  await clerk.postulate('e', { receivedOn: '2025-05-01' })
  await clerk.postulate('f', { meeting: now.id })
  await clerk.postulate('g', { receivedOn: '2025-10-01', stage: 'remark', sphere: spheres[0]! })
  expect(await numbers()).toEqual([['2/2025', '1/2025', '1/2024'], 3])
  expect(await numbers({ isEverywhere: true })).toEqual([['3/2025', '2/2025', '1/2025', '2/2024', '1/2024'], 5])
  expect(await numbers({ isEverywhere: true, limit: 2 })).toEqual([['3/2025', '2/2025'], 5])
})

test('open is what was not answered, or promised and not done; what was cancelled, divided, joined or carried on is not', async () => {
  const { office, clerk, culture, numbers, now } = await openWithYears()
  const add = async (decision: 'pending' | 'accepted' | 'rejected' | 'noted', realisation: 'unset' | 'promised' | 'in_progress' | 'done' | 'dropped' = 'unset') => {
    const one = await clerk.postulate('x', { receivedOn: '2025-05-01', realisation })
    await clerk.position(one.id, culture.id, { decision })
    return one
  }
  const [pending, accepted] = [await add('pending'), await add('accepted')]
  await add('rejected')
  await add('rejected', 'promised')
  await add('accepted', 'done')
  await add('noted')
  await add('accepted', 'dropped')
  await add('noted', 'in_progress')
  expect(await numbers()).toEqual([['8/2025', '4/2025', '2/2025', '1/2025'], 4])
  await office.call('postulates.split', { id: pending.id, revision: 1, parts: [{ content: 'a', rationale: '', sphere: null }, { content: 'b', rationale: '', sphere: null }] })
  await office.call('postulates.carryForward', { meeting: now.id, postulates: [accepted.id] })
  expect(await numbers()).toEqual([['10/2025', '9/2025', '8/2025', '4/2025'], 4])
  await office.restart()
  await clerk.undo()
  expect((await numbers())[0]).toContain('2/2025')
})

test('a carried entry is a new one of this year, raised on the day of the meeting, and knows what it comes from', async () => {
  const { office, clerk, culture, spheres, now, past } = await openWithYears()
  const cats = await clerk.organisation('Koci Patrol')
  const old = await clerk.postulate('Ławki', { meeting: past.id, rationale: 'Bo brak', programmeSection: '§ 7', sphere: spheres[1]!, submitters: [{ kind: 'organisation', id: cats.id }], note: 'tylko dla nas', realisation: 'promised' })
  await clerk.position(old.id, culture.id, { decision: 'accepted', text: 'Tak', state: 'approved' })
  const other = await clerk.postulate('Kosze', { receivedOn: '2024-03-01' })
  const { created } = await office.call('postulates.carryForward', { meeting: now.id, postulates: [old.id, other.id] })
  expect([created.map(({ number, excerpt }) => [number, excerpt]), await clerk.summary()]).toEqual([[['1/2026', 'Kosze'], ['2/2026', 'Ławki']], 'Przeniesiono z lat ubiegłych 2 postulaty: spotkanie branżowe, 15.06.2026'])
  const { id, revision, number, year, ...copy } = await office.call('postulates.get', { id: created[1]!.id })
  const { id: oldId, revision: _revision, number: _number, year: _year, ...content } = old
  expect([id === oldId, revision, number, year, copy]).toEqual([false, 1, '2/2026', 2026, { ...content, meeting: now.id, receivedOn: '2026-06-15', carriedFrom: oldId, note: '', realisation: 'unset' }])
  expect((await office.call('postulates.lineage', { id: oldId })).carriedTo).toEqual([created[1]])
})

test('whoever led the answer is asked again, without a deadline and with nothing written; a unit that is no more is not', async () => {
  const { office, clerk, culture, sport, green, now } = await openWithYears()
  const [led, closed] = [await clerk.postulate('Ławki', { receivedOn: '2025-05-01' }), await clerk.postulate('Kosze', { receivedOn: '2025-05-01' })]
  await clerk.position(led.id, sport.id)
  await clerk.position(led.id, culture.id, { leading: true, deadline: '2025-07-01', decision: 'accepted', text: 'Tak', author: 'A. Lis', state: 'published' })
  await clerk.position(closed.id, green.id)
  await office.call('units.update', { id: green.id, revision: 1, isActive: false })
  const { created } = await office.call('postulates.carryForward', { meeting: now.id, postulates: [led.id, closed.id] })
  const answers = async (id: string) => (await office.call('positions.list', { postulate: id })).rows.map(({ unit, leading, decision, excerpt, author, date, deadline, state }) => ({ unit, leading, decision, excerpt, author, date, deadline, state }))
  expect([await answers(created[0]!.id), await answers(created[1]!.id)]).toEqual([[{ unit: culture.id, leading: true, decision: 'pending', excerpt: '', author: '', date: null, deadline: null, state: 'to_fill' }], []])
  await office.restart()
  await clerk.undo()
  expect((await office.call('positions.owed', { year: 2026 })).rows).toEqual([])
})

test('only what openPast lists is carried: neither finished matters nor remarks to a draft', async () => {
  const { office, clerk, culture, now } = await openWithYears()
  const refused = (...postulates: string[]) => office.refused('postulates.carryForward', { meeting: now.id, postulates })
  const done = await clerk.postulate('a', { receivedOn: '2025-05-01', realisation: 'done' })
  const rejected = await clerk.postulate('b', { receivedOn: '2025-05-01' })
  await clerk.position(rejected.id, culture.id, { decision: 'rejected', text: 'Nie' })
  const remark = await clerk.postulate('c', { receivedOn: '2025-05-01', stage: 'remark' })
  const open = await clerk.postulate('d', { receivedOn: '2025-05-01' })
  expect(await refused(open.id, rejected.id, done.id)).toEqual({ code: 'rule_broken', reason: 'finished_matter', params: { numbers: '1/2025, 2/2025' } })
  expect(await refused(open.id, remark.id)).toEqual({ code: 'rule_broken', reason: 'remark_stays', params: { numbers: '3/2025' } })
})

test('all is carried or nothing: not twice to one meeting, not within a year, not what is replaced', async () => {
  const { office, clerk, now, past } = await openWithYears()
  const [one, two] = [await clerk.postulate('a', { meeting: past.id }), await clerk.postulate('b', { meeting: past.id })]
  const refused = (...postulates: string[]) => office.refused('postulates.carryForward', { meeting: now.id, postulates })
  const { created } = await office.call('postulates.carryForward', { meeting: now.id, postulates: [one.id] })
  const before = clerk.tables()
  expect(await refused(two.id, one.id)).toEqual({ code: 'rule_broken', reason: 'already_carried', params: { numbers: '1/2025' } })
  expect(await refused(two.id, created[0]!.id)).toEqual({ code: 'rule_broken', reason: 'same_year', params: { numbers: '1/2026' } })
  expect(await refused(two.id, '01900000-0000-7000-8000-000000000000')).toEqual({ code: 'invalid_input', fields: { postulates: 'no_such_record' } })
  expect(clerk.tables()).toEqual(before)
  await office.call('postulates.merge', { into: one.id, postulates: [two.id] })
  expect(await refused(two.id)).toEqual({ code: 'rule_broken', reason: 'postulate_replaced' })
  await office.call('postulates.remove', { id: created[0]!.id })
  expect(await office.call('postulates.carryForward', { meeting: now.id, postulates: [one.id] })).toMatchObject({ created: [{ number: '2/2026' }] })
})

test('what an entry comes from is written by dividing, joining and carrying; by hand only what an earlier year left, without a circle', async () => {
  const { office, clerk, past } = await openWithYears()
  const [oldest, first, second] = [await clerk.postulate('a', { receivedOn: '2024-05-01' }), await clerk.postulate('b', { meeting: past.id }), await clerk.postulate('c', { meeting: past.id })]
  const update = (id: string, more: object) => office.refused('postulates.update', { id, revision: 1, ...more })
  const unknown = (field: string) => ({ code: 'invalid_input', fields: { [field]: 'unknown_field' } })
  expect([await update(first.id, { mergedInto: second.id }), await update(first.id, { mergedInto: null }), await update(first.id, { splitFrom: second.id })]).toEqual([unknown('mergedInto'), unknown('mergedInto'), unknown('splitFrom')])
  expect(await office.refused('postulates.create', { content: 'd', splitFrom: first.id })).toEqual(unknown('splitFrom'))
  const refusal = (reason: string) => ({ code: 'rule_broken', reason, fields: { carriedFrom: reason } })
  expect(await update(first.id, { carriedFrom: second.id })).toEqual(refusal('not_earlier'))
  const numbers = () => office.store.file.prepare('select count(*) as n from postulate').get()
  const before = numbers()
  expect(await office.refused('postulates.create', { content: 'd', receivedOn: '2024-01-01', carriedFrom: first.id })).toEqual(refusal('not_earlier'))
  expect(numbers()).toEqual(before)
  await office.call('postulates.update', { id: first.id, revision: 1, carriedFrom: oldest.id })
  expect(await office.call('postulates.create', { content: 'e', receivedOn: '2026-01-01', carriedFrom: first.id })).toMatchObject({ carriedFrom: first.id })
  expect(await update(oldest.id, { carriedFrom: first.id })).toEqual(refusal('lineage_circle'))
})

test('a thread follows one matter over the years, through division and joining, without its siblings; oldest first', async () => {
  const { office, clerk, culture, now, past } = await openWithYears()
  const oldest = await clerk.postulate('Ławki i kosze', { receivedOn: '2024-05-01' })
  const [first] = (await office.call('postulates.carryForward', { meeting: past.id, postulates: [oldest.id] })).created
  const { parts } = await office.call('postulates.split', { id: first!.id, revision: 1, parts: [{ content: 'Ławki', rationale: '', sphere: null }, { content: 'Kosze', rationale: '', sphere: null }] })
  const [carried] = (await office.call('postulates.carryForward', { meeting: now.id, postulates: [parts[0]!.id] })).created
  const target = await clerk.postulate('Ławki w parku', { meeting: now.id })
  await clerk.position(target.id, culture.id, { decision: 'partially', text: 'Część ławek', state: 'draft' })
  await office.call('postulates.merge', { into: target.id, postulates: [carried!.id] })
  const thread = async (id: string) => (await office.call('postulates.thread', { id })).rows.map(({ number }) => number)
  expect([oldest.number, first!.number, parts.map(({ number }) => number), carried!.number, target.number]).toEqual(['1/2024', '1/2025', ['2/2025', '3/2025'], '1/2026', '2/2026'])
  expect([await thread(oldest.id), await thread(parts[0]!.id), await thread(parts[1]!.id), await thread(target.id), await thread(carried!.id)]).toEqual([
    ['1/2024', '2/2025', '3/2025', '2/2026'], ['1/2024', '2/2025', '2/2026'], ['1/2024', '3/2025'], ['1/2024', '2/2025', '2/2026'], ['1/2024', '2/2025', '1/2026', '2/2026'],
  ])
  expect((await office.call('postulates.thread', { id: target.id })).rows.at(-1)).toEqual({
    id: target.id, number: '2/2026', year: 2026, meetingTitle: 'spotkanie branżowe, 15.06.2026', submitters: '', excerpt: 'Ławki w parku', position: expect.any(String), decision: 'partially', state: 'draft', unit: 'Kultura', text: 'Część ławek', realisation: 'unset',
  })
  office.store.file.prepare('update postulate set carriedFrom = ? where id = ?').run(target.id, oldest.id)
  expect(await thread(target.id)).toEqual(['1/2024', '2/2025', '3/2025', '2/2026'])
})
