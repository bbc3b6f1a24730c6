import { expect, test } from 'vitest'
import { partOf, rowOf, sentenceAt, type Binding } from '#renderer/ui/binding.ts'

type Name = { name: string; from: string | null }

function makeList(problems: Binding<Name[]>['problems'] = {}) {
  const changes: Name[][] = []
  const list: Binding<Name[]> = { name: 'names', value: [{ name: 'a', from: null }, { name: 'b', from: null }], problems, onChange: (value) => changes.push(value), onLeave: () => undefined }
  return { list, changes }
}

test('a part of a row changes only that part of that row', () => {
  const { list, changes } = makeList()
  partOf(list, 1, 'name').onChange('c')
  expect(changes).toEqual([[{ name: 'a', from: null }, { name: 'c', from: null }]])
})

test('a problem stands at the very part it is about', () => {
  const { list } = makeList({ '1.name': 'required' })
  expect([sentenceAt(partOf(list, 1, 'name')), sentenceAt(partOf(list, 0, 'name')), sentenceAt(list)]).toEqual(['To pole trzeba wypełnić.', undefined, undefined])
})

test('a row of a list of plain values is a field of its own', () => {
  const changes: string[][] = []
  const row = rowOf<string>({ name: 'aliases', value: ['x', 'y'], problems: { 0: 'required' }, onChange: (value) => changes.push([...value]), onLeave: () => undefined }, 0)
  row.onChange('z')
  expect([row.value, row.problems, changes]).toEqual(['x', { '': 'required' }, [['z', 'y']]])
})
