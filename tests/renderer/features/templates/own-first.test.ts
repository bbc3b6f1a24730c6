import { expect, test } from 'vitest'
import { ownFirst } from '#renderer/features/templates/template-form.ts'

test("the office's own templates stand before built-in ones, each in the order of the catalogue", () => {
  const own = { id: 'x', revision: 1, fileName: 'nasz.docx', addedBy: '', addedOn: '2026-11-21', isUsed: true, note: '' }
  expect(ownFirst([{ kind: 'a', own: null }, { kind: 'b', own }, { kind: 'c', own: null }, { kind: 'd', own }]).map(({ kind }) => kind)).toEqual(['b', 'd', 'a', 'c'])
})
