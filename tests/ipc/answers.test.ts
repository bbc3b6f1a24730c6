import { expect, test } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { makeClerk } from './clerk.ts'
import { openOffice } from './office.ts'

async function openWithAnswer() {
  const office = await openOffice()
  const clerk = makeClerk(office)
  const renamed = [{ name: 'Wydział Kultury', genitive: '', locative: '', from: null, to: '2025-12-31' }, { name: 'Wydział Kultury i Sztuki', genitive: '', locative: '', from: '2026-01-01', to: null }]
  const culture = await office.call('units.create', { kind: 'department', names: renamed })
  const sport = await clerk.unit('Sport')
  const old = await clerk.postulate('Ławki', { receivedOn: '2025-05-01' })
  const answer = await clerk.position(old.id, culture.id, { decision: 'partially', text: 'Ustawimy połowę.', author: 'J. Nowak', state: 'published', date: '2025-06-12' })
  const postulate = await clerk.postulate('Ławki w parku', { receivedOn: '2026-06-15' })
  return { office, clerk, culture, sport, old, answer, postulate }
}
const note = '(Stanowisko jak do postulatu 1/2025, Wydział Kultury, 12.06.2025 r.)'

test('an earlier answer becomes the draft of the unit that gave it, with a note of its source under the name of that time', async () => {
  const { office, clerk, culture, answer, postulate } = await openWithAnswer()
  const taken = await office.call('positions.takeOver', { postulate: postulate.id, from: answer.id })
  expect(taken).toEqual({
    id: expect.any(String), revision: 1, postulate: postulate.id, unit: culture.id, leading: true, decision: 'partially', text: `Ustawimy połowę.\n${note}`, author: '', date: null, deadline: null, state: 'draft', withdrawnBecause: '',
  })
  expect(await clerk.summary()).toBe('Przejęto stanowisko z 1/2025 do 1/2026')
  await office.restart()
  await clerk.undo()
  expect((await office.call('positions.list', { postulate: postulate.id })).total).toBe(0)
})

test('the leading unit takes it over when none is named; what it wrote stays above, its deadline too, and taking over again adds nothing', async () => {
  const { office, clerk, sport, culture, answer, postulate } = await openWithAnswer()
  const own = await clerk.position(postulate.id, sport.id, { text: 'Uzgodniono z radą.\n', author: 'A. Lis', deadline: '2026-07-01' })
  const taken = await office.call('positions.takeOver', { postulate: postulate.id, from: answer.id })
  expect(taken).toEqual({ ...own, revision: 2, decision: 'partially', state: 'draft', text: `Uzgodniono z radą.\n\nUstawimy połowę.\n${note}` })
  expect(await office.call('positions.takeOver', { postulate: postulate.id, from: answer.id })).toEqual(taken)
  expect(await office.call('positions.takeOver', { postulate: postulate.id, from: answer.id, unit: culture.id })).toMatchObject({ unit: culture.id, leading: false })
})

test('an answer without a day is named by its year, and one to a remark as such', async () => {
  const { office, clerk, sport, postulate } = await openWithAnswer()
  const remark = await clerk.postulate('Uwaga', { stage: 'remark', receivedOn: '2024-10-01' })
  const { id } = await clerk.position(remark.id, sport.id, { decision: 'noted' })
  expect((await office.call('positions.takeOver', { postulate: postulate.id, from: id })).text).toBe('(Stanowisko jak do uwagi 1/2024, Sport, 2024 r.)')
})

test('nothing is taken over from an empty answer, from itself, over an approved one, or to an entry that is not answered for itself', async () => {
  const { office, clerk, culture, sport, old, answer, postulate } = await openWithAnswer()
  const refused = (to: string, from: string) => office.refused('positions.takeOver', { postulate: to, from })
  const empty = await clerk.position(old.id, sport.id)
  expect(await refused(postulate.id, empty.id)).toEqual({ code: 'rule_broken', reason: 'nothing_to_take' })
  expect(await refused(old.id, answer.id)).toEqual({ code: 'invalid_input', fields: { from: 'self_reference' } })
  expect(await refused(postulate.id, postulate.id)).toEqual({ code: 'not_found' })
  const long = await clerk.position(postulate.id, culture.id, { text: 'x'.repeat(100_000) })
  expect(await refused(postulate.id, answer.id)).toEqual({ code: 'invalid_input', fields: { text: 'too_long' } })
  await office.call('positions.update', { id: long.id, revision: 1, decision: 'accepted', state: 'approved' })
  expect(await refused(postulate.id, answer.id)).toEqual({ code: 'rule_broken', reason: 'position_locked' })
  const cancelled = await clerk.postulate('Anulowany')
  await office.call('postulates.remove', { id: cancelled.id })
  expect(await refused(cancelled.id, answer.id)).toEqual({ code: 'rule_broken', reason: 'postulate_cancelled' })
  const joined = await clerk.postulate('Połączony')
  await office.call('postulates.merge', { into: postulate.id, postulates: [joined.id] })
  expect(await refused(joined.id, answer.id)).toEqual({ code: 'rule_broken', reason: 'postulate_replaced' })
})

test('who still owes an answer: how many, how many late and from when, on entries that are answered for themselves', async () => {
  const { office, clerk, culture, sport } = await openWithAnswer()
  const consultation = await office.call('consultations.create', { subjectFull: 'x', subjectShort: 'y', startsOn: '2026-09-01', endsOn: '2026-10-01' })
  const meeting = await clerk.meeting('2026-09-10', { consultation: consultation.id })
  const add = async (unit: string, deadline: string | null, more = {}) => {
    const one = await clerk.postulate('x', { receivedOn: '2026-05-01', ...more })
    await clerk.position(one.id, unit, { deadline })
    return one
  }
  await add(sport.id, '2026-11-20', { meeting: meeting.id })
  await add(sport.id, '2026-11-21', { stage: 'remark', consultation: consultation.id })
  const target = await add(sport.id, null)
  const joined = await add(sport.id, '2026-01-01')
  await office.call('postulates.merge', { into: target.id, postulates: [joined.id] })
  const divided = await add(culture.id, '2026-01-02')
  await office.call('postulates.split', { id: divided.id, revision: 1, parts: [{ content: 'a', rationale: '', sphere: null }, { content: 'b', rationale: '', sphere: null }] })
  const written = await clerk.postulate('y', { receivedOn: '2026-05-01' })
  await clerk.position(written.id, sport.id, { state: 'draft', deadline: '2026-01-01' })
  const ofSport = { unit: sport.id, unitName: 'Sport', email: '' }
  expect((await office.call('positions.owed', {})).rows).toEqual([
    { ...ofSport, total: 4, missing: 3, overdue: 1, withoutDeadline: 1, deadline: '2026-11-20' },
    { unit: culture.id, unitName: 'Wydział Kultury i Sztuki', email: '', total: 3, missing: 2, overdue: 2, withoutDeadline: 0, deadline: '2026-01-02' },
  ])
  expect((await office.call('positions.owed', { consultation: consultation.id })).rows).toEqual([{ ...ofSport, total: 2, missing: 2, overdue: 1, withoutDeadline: 0, deadline: '2026-11-20' }])
  expect((await office.call('positions.owed', { meeting: meeting.id, year: 2026 })).rows).toEqual([{ ...ofSport, total: 1, missing: 1, overdue: 1, withoutDeadline: 0, deadline: '2026-11-20' }])
  expect(await office.call('positions.owed', { year: 2025 })).toEqual({ rows: [], total: 1, drafts: 0, unassigned: 0 })
  expect((await office.call('positions.owed', {})).drafts).toBe(1)
})

test('beside who owes is said how many answers there are at all, and how many current entries nobody is to answer', async () => {
  const { office, clerk, sport } = await openWithAnswer()
  const counts = async (scope: Input<'positions.owed'>) => {
    const { total, unassigned } = await office.call('positions.owed', scope)
    return [total, unassigned]
  }
  const meeting = await clerk.meeting('2026-09-10')
  const [free, cancelled, joined] = [await clerk.postulate('a', { meeting: meeting.id }), await clerk.postulate('b', { meeting: meeting.id }), await clerk.postulate('c', { meeting: meeting.id })]
  await office.call('postulates.remove', { id: cancelled.id })
  await office.call('postulates.merge', { into: free.id, postulates: [joined.id] })
  const asked = await clerk.postulate('d', { meeting: meeting.id })
  await clerk.position(asked.id, sport.id)
  expect([await counts({}), await counts({ year: 2026 }), await counts({ meeting: meeting.id }), await counts({ year: 2024 })]).toEqual([[2, 2], [1, 2], [1, 1], [0, 0]])
})

test('a phrase is found wherever positions say it now, whatever the spaces and the case; newest first', async () => {
  const { office, clerk, culture, sport, postulate } = await openWithAnswer()
  const phrase = await office.call('phrases.create', { title: 'Środki', text: 'Zadanie zostanie zgłoszone do budżetu Miasta na rok następny.' })
  const other = await clerk.postulate('Inny', { receivedOn: '2024-01-01' })
  const said = await clerk.position(other.id, sport.id, { text: 'Tak.\nZADANIE zostanie zgłoszone\n do budżetu Miasta na\u00a0rok następny. Dziękujemy.' })
  const newest = await clerk.position(postulate.id, culture.id, { text: phrase.text })
  await clerk.position(postulate.id, sport.id, { text: 'Do budżetu Miasta na rok następny zostanie zgłoszone zadanie.' })
  const [recent, older] = [{ position: newest.id, postulate: postulate.id, number: '1/2026', unitName: 'Wydział Kultury i Sztuki' }, { position: said.id, postulate: other.id, number: '1/2024', unitName: 'Sport' }]
  expect(await office.call('phrases.uses', { id: phrase.id })).toEqual({ total: 2, rows: [recent, older] })
  expect(await office.call('phrases.uses', { id: phrase.id, limit: 1 })).toEqual({ total: 2, rows: [recent] })
  await office.call('positions.update', { id: newest.id, revision: 1, text: 'Inaczej' })
  expect(await office.call('phrases.uses', { id: phrase.id })).toEqual({ total: 1, rows: [older] })
})
