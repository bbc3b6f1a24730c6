import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { changeInWords, dutyChanges, fieldChanges, hasChanges, type DutyChanges } from '#shared/domain/duty-changes.ts'
import { printedFields, printedValue, type PrintedDuty } from '#shared/domain/printed-duty.ts'
import { anyPrintedRoster, aPrintedDuty } from './any-printed-duty.ts'

/** What readers see of a roster, whichever duty is which. */
const seen = (duties: readonly PrintedDuty[]) => duties.map((duty) => printedFields.map((field) => printedValue(duty, field)).join('|')).toSorted()

function applied(before: readonly PrintedDuty[], { added, removed, changed }: DutyChanges): PrintedDuty[] {
  const gone = new Set(removed.map(({ duty }) => duty))
  const after = new Map(changed.map((change) => [change.before.duty, change.after]))
  return [...before.filter(({ duty }) => !gone.has(duty)).map((duty) => after.get(duty.duty) ?? duty), ...added]
}

test('applying the differences to the earlier roster gives the later one, as readers see it', () => {
  assert(property(anyPrintedRoster, anyPrintedRoster, (before, after) => {
    expect(seen(applied(before, dutyChanges(before, after)))).toEqual(seen(after))
  }))
})

test('a roster does not differ from itself, and what differs one way differs the other way', () => {
  assert(property(anyPrintedRoster, anyPrintedRoster, (before, after) => {
    const [there, back] = [dutyChanges(before, after), dutyChanges(after, before)]
    expect([hasChanges(dutyChanges(before, before)), there.added, there.removed, there.changed.map(({ before: duty }) => duty.duty).toSorted()]).toEqual([false, back.removed, back.added, back.changed.map(({ before: duty }) => duty.duty).toSorted()])
  }))
})

test('two rosters that read the same have no changes, whichever duty is which; a changed duty never reads the same twice', () => {
  assert(property(anyPrintedRoster, anyPrintedRoster, (before, after) => {
    const turned = before.map((duty, index) => ({ ...duty, duty: before[(index + 1) % before.length]!.duty }))
    const { removed, added, changed } = dutyChanges(before, after)
    const [told, stays] = [new Set(seen(removed)), seen([...added, ...changed.map((change) => change.after)])]
    expect([hasChanges(dutyChanges(before, turned)), stays.filter((duty) => told.has(duty)), changed.filter(({ fields }) => fields.length === 0)]).toEqual([false, [], []])
  }))
})

test('a duty that takes over the place of a removed one: what falls away is the place that it left', () => {
  const [kept, late] = [aPrintedDuty({ duty: 'a' }), aPrintedDuty({ duty: 'b', date: '2026-10-26' })]
  expect(dutyChanges([kept, late], [{ ...kept, duty: 'b' }])).toEqual({ added: [], removed: [late], changed: [] })
})

test('of two alike, the one that is still there is the one that changed', () => {
  const [gone, moved, again] = [aPrintedDuty({ duty: 'a' }), aPrintedDuty({ duty: 'b' }), aPrintedDuty({ duty: 'c' })]
  const later = { ...moved, from: '11:00' }
  expect(dutyChanges([moved, gone], [later, again])).toEqual({ added: [], removed: [], changed: [{ before: moved, after: later, fields: ['hours'] }] })
})

test('a duty called off, one put in, and one at another hour and number; each list by day', () => {
  const before = [aPrintedDuty({ duty: 'b', date: '2026-09-25' }), aPrintedDuty({ duty: 'a' }), aPrintedDuty({ duty: 'c', date: '2026-09-28' })]
  const moved = { ...before[0]!, from: '11:00', to: '15:00', phone: '' }
  const late = aPrintedDuty({ duty: 'e', date: '2026-09-30' })
  const early = aPrintedDuty({ duty: 'd', date: '2026-09-23' })
  const changes = dutyChanges(before, [late, moved, before[2]!, early])
  expect(changes).toEqual({ added: [early, late], removed: [before[1]], changed: [{ before: before[0], after: moved, fields: ['hours', 'phone'] }] })
  expect([fieldChanges(changes.changed[0]!, { separator: ':' }), changeInWords(changes.changed[0]!)]).toEqual([
    [{ field: 'hours', label: 'godziny', before: '10:00–14:00', after: '11:00–15:00' }, { field: 'phone', label: 'telefon', before: '12 616 57 69', after: '' }],
    '25.09.2026 (piątek), 10.00–14.00, Wydział Kultury, tel. 12 616 57 69: godziny 11.00–15.00 (było: 10.00–14.00), telefon usunięto (było: 12 616 57 69)',
  ])
})

test('what readers cannot see is no change: a number in another notation, a duty put in again just as it was', () => {
  const one = aPrintedDuty()
  expect([dutyChanges([one], [{ ...one, phone: '(12) 616-57-69' }]), dutyChanges([one], [{ ...one, duty: 'again' }])].map(hasChanges)).toEqual([false, false])
})
