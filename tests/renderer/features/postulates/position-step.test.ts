import { expect, test } from 'vitest'
import { lockSentences, nextSteps } from '#renderer/features/postulates/position-step.ts'
import { isFinal, positionStates } from '#shared/domain/position.ts'

test('each step leads to the next state, and the last state has none', () => {
  expect(positionStates.map((state) => nextSteps[state]?.state ?? null)).toEqual([...positionStates.slice(1), null])
})

test('exactly the states in which the store locks a position say why it is locked', () => {
  expect(positionStates.filter((state) => lockSentences[state] !== undefined)).toEqual(positionStates.filter(isFinal))
})
