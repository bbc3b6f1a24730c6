import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { choiceOf, choicesInput, hasChoices, noChoices, toBeStored, undecided, withAll, withRow, type Choices } from '#renderer/features/imports/choices.ts'
import { isChoosable, outcomeOrder } from '#renderer/features/imports/import-kinds.ts'
import { needsChoice, type ImportChoice, type ImportOutcome } from '#shared/domain/import-outcome.ts'

const row = (number: number, outcome: ImportOutcome) => ({ row: number, outcome })
const counts = (given: Partial<Record<ImportOutcome, number>>) => ({ created: 0, updated: 0, unchanged: 0, conflict: 0, altered: 0, unknown: 0, missing: 0, refused: 0, ...given })

test('a row in doubt waits for a person; others are taken', () => {
  expect([choiceOf(noChoices, row(1, 'conflict')), choiceOf(noChoices, row(2, 'updated')), hasChoices(noChoices)]).toEqual([undefined, 'take', false])
})

test('a choice about a row goes before one about its group, and a later one about the group before that', () => {
  const one = withRow(withAll(noChoices, 'conflict', 'keep'), row(3, 'conflict'), 'take')
  expect([choiceOf(one, row(3, 'conflict')), choiceOf(one, row(4, 'conflict')), choicesInput(one)]).toEqual(['take', 'keep', { choices: { 3: 'take' }, others: { conflict: 'keep' } }])
  const all = withAll(withRow(one, row(5, 'altered'), 'take'), 'conflict', 'keep')
  expect(choicesInput(all)).toEqual({ choices: { 5: 'take' }, others: { conflict: 'keep' } })
})

test('what waits and what would be stored is as if each row were asked in turn', () => {
  const outcomes = fc.array(fc.constantFrom(...outcomeOrder), { maxLength: 30 })
  const acts = fc.array(fc.record({ at: fc.nat(29), isAll: fc.boolean(), choice: fc.constantFrom<ImportChoice>('take', 'keep') }), { maxLength: 12 })
  fc.assert(fc.property(outcomes, acts, (given, done) => {
    const rows = given.map((outcome, index) => row(index + 1, outcome))
    const choices = done.reduce((before: Choices, { at, isAll, choice }) => {
      const chosen = rows[at]
      if (!chosen || !isChoosable(chosen.outcome)) return before
      return isAll ? withAll(before, chosen.outcome, choice) : withRow(before, chosen, choice)
    }, noChoices)
    const totals = counts(Object.fromEntries(outcomeOrder.map((outcome) => [outcome, given.filter((one) => one === outcome).length])))
    const waiting = rows.filter((one) => needsChoice(one.outcome) && choiceOf(choices, one) === undefined)
    const stored = rows.filter((one) => isChoosable(one.outcome) && one.outcome !== 'refused' && choiceOf(choices, one) === 'take')
    expect([undecided(choices, totals), toBeStored(choices, totals)]).toEqual([waiting.length, stored.length])
  }))
})
