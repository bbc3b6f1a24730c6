import { expect, test } from 'vitest'
import { choiceFilters, filterInput, filterQuery, flagFilterNames, parseFilters } from '#renderer/features/postulates/register-filters.ts'
import { contract } from '#shared/contract/index.ts'

const unit = '0199d1c4-7b8a-7cc2-9f0d-2f6a4c1b7e01'

test('the address narrows the register to what it names, and what it should not say counts for nothing', () => {
  const chosen = parseFilters({ unit, meeting: 'x', state: 'draft', decision: 'maybe', cancelled: 'no', overdue: '1', late: 'yes', unassigned: '1', q: 'sala', sort: '-unit' })
  expect(filterQuery(chosen)).toEqual({ unit, state: 'draft', cancelled: 'no', overdue: '1', unassigned: '1' })
  expect(filterInput(chosen)).toEqual({ unit, state: 'draft', isCancelled: false, isOverdue: true, isAssigned: false })
})

test('every filter that the window offers is one that the list takes', () => {
  const flags = Object.fromEntries(flagFilterNames.map((name) => [name, '1']))
  const choices = Object.fromEntries(Object.entries(choiceFilters).map(([name, { words }]) => [name, Object.keys(words)[0] ?? '']))
  const records = Object.fromEntries(['programme', 'meeting', 'consultation', 'unit', 'sphere', 'organisation', 'person'].map((name) => [name, unit]))
  const query = { ...flags, ...choices, ...records }
  expect(filterQuery(parseFilters(query))).toEqual(query)
  expect(contract['postulates.list'].input.safeParse(filterInput(parseFilters(query))).error).toBeUndefined()
})
