import { expect, test } from 'vitest'
import { begun, ended, withPending, type PendingDuties } from '#renderer/features/rosters/pending-duties.ts'
import { dutyRow } from './duty-row.ts'

const none: PendingDuties = new Map()
const rows = [dutyRow('a'), dutyRow('b', { date: '2026-09-22' })]
const read = 100
const shown = (pending: PendingDuties, readAt = read, list = rows) => withPending(list, pending, readAt).map(({ id, date, from, to }) => `${id} ${date.slice(8)} ${from}–${to}`)

test('a change is seen at once, in its place by day and hour, until a list that was read after its answer', () => {
  const asked = begun(none, new Map([['a', { date: '2026-09-23' }]]), read)
  const stored = ended(asked, ['a'], { isStored: true, at: 200 })
  const seen = ['b 22 10:00–14:00', 'a 23 10:00–14:00']
  expect([shown(asked), shown(stored, 150), shown(stored, 201)]).toEqual([seen, seen, ['a 21 10:00–14:00', 'b 22 10:00–14:00']])
})

test('of two changes to one duty both are seen while the second is under way; a refused one is taken back', () => {
  const first = begun(none, new Map([['a', { to: '15:00' }]]), read)
  const both = begun(first, new Map([['a', { from: '11:00' }]]), read)
  const one = ended(both, ['a'], { isStored: true, at: 200 })
  expect([shown(both)[0], shown(one, 250)[0], shown(ended(one, ['a'], { isStored: false, at: 300 }), 250)[0]]).toEqual(['a 21 11:00–15:00', 'a 21 11:00–15:00', 'a 21 10:00–14:00'])
})

test('what is removed is gone at once, and is seen again when a later list has it: its removal was undone', () => {
  const removed = ended(begun(none, new Map([['a', 'removed']]), read), ['a'], { isStored: true, at: 200 })
  expect([shown(removed), shown(removed, 201)]).toEqual([['b 22 10:00–14:00'], ['a 21 10:00–14:00', 'b 22 10:00–14:00']])
})

test('what was added is seen before the list has it, once; changed meanwhile, as changed', () => {
  const added = ended(begun(none, new Map([['c', dutyRow('c', { date: '2026-09-20' })]]), read), ['c'], { isStored: true, at: 200 })
  const changed = begun(added, new Map([['c', { to: '16:00' }]]), 150)
  expect([shown(added)[0], shown(added, 150, [dutyRow('c'), ...rows]).length, shown(changed, 150)[0]]).toEqual(['c 20 10:00–14:00', 3, 'c 20 10:00–16:00'])
})
