import { expect, test } from 'vitest'
import { officeNow } from '#renderer/features/calls/find-start.ts'
import { dutiesOn, isWorthKeeping, likelyDuty, likelyRoster, startOfCall, type DutyRow, type StartFacts } from '#renderer/features/calls/start-of-call.ts'

const duty = (id: string, from: string, to: string, more: Partial<DutyRow> = {}): DutyRow => ({
  id, revision: 1, roster: 'roster', date: '2026-09-24', from, to, mode: 'phone', unit: null, unitName: '', phone: '', email: '', person: null, personName: '', languages: [], spheres: [], note: '', ...more,
})
const morning = duty('morning', '10:00', '14:00')
const afternoon = duty('afternoon', '14:00', '18:00')
const elsewhere = duty('elsewhere', '10:00', '14:00', { roster: 'other' })
const byEmail = duty('email', '10:00', '14:00', { mode: 'email' })
const facts = (change: Partial<StartFacts> = {}): StartFacts => ({ date: '2026-09-24', time: '10:20', duties: [morning, afternoon, byEmail], asked: { duty: undefined, roster: undefined }, lastDuty: null, ...change })

test('a duty is on from its first minute until just before its last; nobody calls a duty by e-mail', () => {
  const at = (time: string) => dutiesOn(time, [morning, afternoon, byEmail]).map(({ id }) => id)
  expect([at('09:59'), at('10:00'), at('13:59'), at('14:00'), at('18:00')]).toEqual([[], ['morning'], ['morning'], ['afternoon'], []])
})

test('a new call is of the duty that was asked for, else of the only one that is on, else of that of the last call', () => {
  const both = { duties: [morning, elsewhere] }
  const likely = [
    facts({ asked: { duty: afternoon, roster: undefined } }), facts(), facts({ time: '09:00' }), facts(both), facts({ ...both, lastDuty: 'elsewhere' }), facts({ ...both, lastDuty: 'afternoon' }), facts({ ...both, asked: { duty: undefined, roster: 'other' } }),
  ].map((one) => likelyDuty(one)?.id)
  expect(likely).toEqual(['afternoon', 'morning', undefined, undefined, 'elsewhere', undefined, 'elsewhere'])
})

test('of several duties that are on, none is taken for the right one, but their roster is when they have one in common', () => {
  const second = duty('second', '10:00', '14:00')
  const likely = [facts({ duties: [morning, second] }), facts({ duties: [morning, elsewhere] }), facts({ time: '09:00' }), facts({ duties: [morning], asked: { duty: undefined, roster: 'other' } })]
  expect(likely.map((one) => [likelyDuty(one)?.id, likelyRoster(one)])).toEqual([[undefined, 'roster'], [undefined, undefined], [undefined, undefined], [undefined, 'other']])
})

test('a call with a word of text or a named caller is worth keeping, and a new one has nothing', () => {
  const first = startOfCall({ date: '2026-09-24', time: '10:20' }, { duty: 'morning', roster: 'roster', consultation: 'rpw' })
  expect([first, { ...first, topic: ' \n' }, { ...first, topic: 'Boisko' }, { ...first, answer: 'Tak' }, { ...first, note: 'n' }, { ...first, organisation: 'o' }, { ...first, person: 'p' }].map(isWorthKeeping)).toEqual([false, false, true, true, true, true, true])
})

test('now is the day and hour of the office, in summer and in winter', () => {
  expect([officeNow(new Date('2026-06-30T22:30:00Z')), officeNow(new Date('2026-12-31T23:05:00Z'))]).toEqual([{ date: '2026-07-01', time: '00:30' }, { date: '2027-01-01', time: '00:05' }])
})
