import { expect, test } from 'vitest'
import { filterInput, parseFilters } from '#renderer/features/calls/call-filters.ts'
import { isNewCallKey, isRemarkKey } from '#renderer/features/calls/call-keys.ts'
import { callSummary } from '#renderer/features/calls/call-summary.ts'
import { callMoment, callRowText, type CallRow } from '#renderer/features/calls/call-words.ts'
import { dutyOptions } from '#renderer/features/calls/duty-options.ts'
import type { DutyRow } from '#renderer/features/calls/start-of-call.ts'

const row: CallRow = {
  id: 'c', revision: 1, date: '2026-09-24', time: '09:05', duty: null, roster: null, rosterTitle: '', consultation: 'k', consultationSubject: 'RPW 2027', unit: null, unitName: '', callerKind: 'anonymous', callerName: '', topic: 'Boisko', isAnswered: true, remark: null, remarkNumber: '',
}

test('a row says what about, when, who, at whose duty, and what came of it', () => {
  const named = { ...row, callerKind: 'organisation' as const, callerName: 'Fundacja Łąka', unitName: 'Wydział Kultury', isAnswered: false, remarkNumber: '21/2026' }
  expect([callRowText(row), callRowText(named)]).toEqual([
    { title: 'Boisko', detail: '24.09.2026 (czwartek), godz.\u00A09.05 · bez nazwiska · RPW 2027' },
    { title: 'Boisko', detail: '24.09.2026 (czwartek), godz.\u00A09.05 · Fundacja Łąka · Wydział Kultury · RPW 2027 · bez odpowiedzi · uwaga 21/2026' },
  ])
})

test('a day and hour still being typed are shown as typed', () => {
  expect(callMoment({ date: '24.9', time: '9' })).toBe('24.9, godz.\u00A09')
})

test('figures are one sentence', () => {
  expect([callSummary({ calls: 0, answered: 0, becameRemarks: 0 }), callSummary({ calls: 22, answered: 20, becameRemarks: 3 })]).toEqual(['Nie zapisano jeszcze rozmów.', '22 rozmowy, z odpowiedzią 20, zapisane jako uwagi 3.'])
})

test('a new call is Ctrl+D and a remark Ctrl+U, with nothing else held; a key that is kept down acts once', () => {
  const press = (key: string, held: object = { ctrlKey: true }) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, ...held })
  expect([press('d'), press('D'), press('d', {}), press('d', { ctrlKey: true, shiftKey: true }), press('d', { ctrlKey: true, repeat: true })].map(isNewCallKey)).toEqual([true, true, false, false, false])
  expect([press('u'), press('u', { metaKey: true }), press('u', { ctrlKey: true, altKey: true }), press('d')].map(isRemarkKey)).toEqual([true, true, false, false])
})

test('the address narrows the list; what it could not mean is left out, and the calls of one consultation are those of all years', () => {
  const id = '00000000-0000-7000-8000-000000000001'
  const chosen = [parseFilters({ unit: id, callerKind: 'person' }), parseFilters({ consultation: id }), parseFilters({ roster: 'x', callerKind: 'nobody' })]
  expect(chosen.map((one) => filterInput(one, 2026))).toEqual([{ year: 2026, unit: id, callerKind: 'person' }, { consultation: id }, { year: 2026 }])
  expect(filterInput(chosen[2]!, null)).toEqual({})
})

test('duties to choose from: those of the hour first, and the chosen one of another day too', () => {
  const duty = (id: string, change: Partial<DutyRow>): DutyRow => ({
    id, revision: 1, roster: 'r', date: '2026-09-24', from: '10:00', to: '14:00', mode: 'phone', unit: null, unitName: 'Wydział Kultury', phone: '126165769', email: '', person: null, personName: '', languages: [], spheres: [], note: '', ...change,
  })
  const duties = [duty('a', {}), duty('b', { from: '14:00', to: '18:00', unitName: '', phone: '', mode: 'in_person' })]
  const label = '10.00–14.00 – Wydział Kultury, 12 616 57 69'
  expect(dutyOptions({ time: '10:20', duties, chosen: duty('c', { date: '2026-09-25' }) })).toEqual([
    { group: 'Trwają o tej godzinie', items: [{ value: 'a', label }] }, { group: 'Tego dnia o innej godzinie', items: [{ value: 'b', label: '14.00–18.00 – na miejscu' }] }, { group: 'Innego dnia', items: [{ value: 'c', label: `25.09.2026 (piątek), ${label}` }] },
  ])
  expect(dutyOptions({ time: '', duties: [], chosen: undefined })).toEqual([])
})
