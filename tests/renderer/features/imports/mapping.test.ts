import { expect, test } from 'vitest'
import { isMapped, mappingInput, meaningOf, sharedLayouts, withMeaning } from '#renderer/features/imports/mapping.ts'

const headers = [{ header: 'Kto', field: null }, { header: 'Uwaga', field: 'content' as const }, { header: 'Uzasadnienie', field: 'rationale' as const }, { header: 'Uzasadnienie', field: null }]
const layouts = [{ file: 'a.xlsx', sheet: 'Arkusz1', signature: 's1', headers }, { file: 'b.xlsx', sheet: 'Arkusz1', signature: 's1', headers }, { file: 'c.csv', sheet: '', signature: 's2', headers: [{ header: 'Treść', field: 'content' as const }] }]

test('tables with the same headings are shown once, each heading once', () => {
  expect(sharedLayouts(layouts)).toEqual([
    { signature: 's1', headers: headers.slice(0, 3), places: [{ file: 'a.xlsx', sheet: 'Arkusz1' }, { file: 'b.xlsx', sheet: 'Arkusz1' }] },
    { signature: 's2', headers: [{ header: 'Treść', field: 'content' }], places: [{ file: 'c.csv', sheet: '' }] },
  ])
})

test('what a person said of a heading counts, also that it is to be left out; said back it is no change', () => {
  const chosen = withMeaning({}, { signature: 's1', header: 'Uwaga', read: 'content' }, null)
  expect([meaningOf(chosen, 's1', { header: 'Uwaga', field: 'content' }), meaningOf(chosen, 's2', { header: 'Uwaga', field: 'content' }), isMapped(chosen)]).toEqual([null, 'content', true])
  expect(withMeaning(chosen, { signature: 's1', header: 'Uwaga', read: 'content' }, 'content')).toEqual({})
})

test('a changed layout is sent whole, so that what was said of it before stays; a heading over several columns is left to the program', () => {
  expect(mappingInput(layouts, withMeaning({}, { signature: 's1', header: 'Kto', read: null }, 'organisations'))).toEqual({ s1: { Kto: 'organisations', Uwaga: 'content' } })
})
