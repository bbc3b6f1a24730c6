import { expect, test } from 'vitest'
import { canSend, owedScope, scopeInput, sendingFor } from '#renderer/features/owed/owed-scope.ts'
import { owedSentence, unassignedSentence } from '#renderer/features/owed/owed-sentence.ts'

const meeting = '01890000-0000-7000-8000-000000000001'
const consultation = '01890000-0000-7000-8000-000000000002'
const row = { unit: meeting, unitName: 'Wydział Kultury', email: '', total: 9, missing: 2, overdue: 1, withoutDeadline: 0, deadline: '2026-07-10' }

test('a meeting goes before consultations, and both before the year of the window', () => {
  expect([owedScope({ meeting, consultation }, 2026), owedScope({ consultation }, 2026), owedScope({ meeting: 'x' }, 2026)].map(scopeInput)).toEqual([{ meeting }, { consultation }, { year: 2026 }])
})

test('workbooks of many units are not made for all years at once, that of one unit is', () => {
  expect([sendingFor(owedScope({}, null), [meeting]), sendingFor(owedScope({}, null), [meeting, consultation]), sendingFor(owedScope({}, 2026), [meeting, consultation])]).toEqual([{ unit: meeting }, undefined, { year: 2026 }])
  expect([canSend(owedScope({}, null)), canSend(owedScope({ meeting }, null)), canSend(owedScope({}, 2026))]).toEqual([false, true, true])
})

test('who owes how much is one sentence; lateness is a word in it', () => {
  const sentences = [[], [row, { ...row, overdue: 0, missing: 3 }], [{ ...row, overdue: 0 }]].map((rows) => owedSentence({ rows, total: 9, drafts: 3, unassigned: 0 }))
  expect(sentences).toEqual([
    'Wszystkie komórki odpowiedziały, 3 stanowiska czekają na zatwierdzenie.', '2 komórki: do uzupełnienia 5 stanowisk, w tym po terminie 1 stanowisko.', '1 komórka: do uzupełnienia 2 stanowiska, nic po terminie.',
  ])
})

test('all units have answered only where some were asked; where nobody was, the entries without a unit are named', () => {
  const said = (total: number, unassigned: number) => [owedSentence({ rows: [], total, drafts: 0, unassigned }), unassignedSentence({ rows: [], total, drafts: 0, unassigned })]
  expect([said(0, 0), said(3, 0), said(0, 2), said(3, 1), said(0, 5)]).toEqual([
    ['W tym zakresie nie ma postulatów ani uwag.', ''], ['Wszystkie komórki odpowiedziały.', ''], ['', '2 wpisy nie mają jeszcze komórki, która odpowie.'],
    ['Wszystkie komórki odpowiedziały.', '1 wpis nie ma jeszcze komórki, która odpowie.'], ['', '5 wpisów nie ma jeszcze komórki, która odpowie.'],
  ])
})
