import { expect, test } from 'vitest'
import { floorOf, submittersOf } from '#renderer/features/postulates/submitter-binding.ts'
import type { Submitter } from '#shared/domain/postulate.ts'

const both: Submitter[] = [{ kind: 'organisation', id: 'a' }, { kind: 'person', id: 'p' }, { kind: 'organisation', id: 'b' }]

function fieldOf(value: Submitter[]) {
  const changes: Submitter[][] = []
  return { field: { name: 'submitters', value, problems: {}, onChange: (changed: Submitter[]) => void changes.push(changed), onLeave: () => undefined }, changes }
}

test('those of one kind are a field of their own', () => {
  const { field } = fieldOf(both)
  expect([submittersOf(field, 'organisation').value, submittersOf(field, 'person').value, floorOf(field).value]).toEqual([['a', 'b'], ['p'], false])
})

test('a submitter that is taken out leaves the others in their places, and a new one comes last', () => {
  const { field, changes } = fieldOf(both)
  submittersOf(field, 'organisation').onChange(['b', 'c'])
  expect(changes).toEqual([[{ kind: 'person', id: 'p' }, { kind: 'organisation', id: 'b' }, { kind: 'organisation', id: 'c' }]])
})

test('the voice from the floor has no record, comes once and goes without touching the others', () => {
  const { field, changes } = fieldOf([...both, { kind: 'floor' }])
  floorOf(field).onChange(true)
  floorOf(field).onChange(false)
  expect([floorOf(field).value, changes]).toEqual([true, [[...both, { kind: 'floor' }], both]])
})
