import { expect, test } from 'vitest'
import { conflictsOf, two, unit, update } from './conflict-samples.ts'
import { dutyWith } from './roster-samples.ts'

test('a duty on a day that is none for duties is offered the next good one, within the period', () => {
  const days = { startsOn: '2025-06-09', endsOn: '2025-06-23', closedDays: [{ date: '2025-06-20', name: 'piątek po Bożym Ciele' }], meetingDays: ['2025-06-11'] }
  const told = ['2025-06-06', '2025-06-11', '2025-06-14', '2025-06-19', '2025-06-20', '2025-06-24'].map((date) => dutyWith({ date, mode: 'online' }))
  expect(conflictsOf(told, { days }).map(({ code, sentence, repair }) => [code, sentence, repair?.label])).toEqual([
    ['outside_period', 'Dyżur 06.06.2025 (piątek), 10.00–14.00: poza terminem konsultacji (9–23 czerwca 2025 r.). Przenieś go na inny dzień albo usuń.', 'Przenieś na 09.06.2025 (poniedziałek)'],
    ['meeting_day', 'Dyżur 11.06.2025 (środa), 10.00–14.00: dzień spotkania w tych konsultacjach. Przenieś go na inny dzień albo usuń.', 'Przenieś na 12.06.2025 (czwartek)'],
    ['weekend', 'Dyżur 14.06.2025 (sobota), 10.00–14.00: dzień wolny od pracy. Przenieś go na inny dzień albo usuń.', 'Przenieś na 16.06.2025 (poniedziałek)'],
    ['holiday', 'Dyżur 19.06.2025 (czwartek), 10.00–14.00: święto (Boże Ciało). Przenieś go na inny dzień albo usuń.', 'Przenieś na 23.06.2025 (poniedziałek)'],
    ['closed_day', 'Dyżur 20.06.2025 (piątek), 10.00–14.00: dzień wolny urzędu (piątek po Bożym Ciele). Przenieś go na inny dzień albo usuń.', 'Przenieś na 23.06.2025 (poniedziałek)'],
    ['outside_period', 'Dyżur 24.06.2025 (wtorek), 10.00–14.00: poza terminem konsultacji (9–23 czerwca 2025 r.). Przenieś go na inny dzień albo usuń.', 'Przenieś na 23.06.2025 (poniedziałek)'],
  ])
})

test('a Saturday is pointed out where it is the only one; a roster with duties on two Saturdays is meant to have them', () => {
  const [saturday, next] = ['2024-06-15', '2024-06-22'].map((date) => dutyWith({ date, mode: 'online', unit: 'u' }))
  const units = new Map([['u', unit('u', 'Wydział Kultury')]])
  expect([conflictsOf([saturday!], { units }).map(({ sentence }) => sentence), conflictsOf([saturday!, next!])]).toEqual([['Dyżur 15.06.2024 (sobota), 10.00–14.00 (Wydział Kultury): dzień wolny od pracy. Przenieś go na inny dzień albo usuń.'], []])
})

test('where no day of the period is good, the duty can only go', () => {
  const duty = dutyWith({ date: '2025-06-19', mode: 'online' })
  expect(conflictsOf([duty], { days: { startsOn: '2025-06-19', endsOn: '2025-06-19', closedDays: [], meetingDays: [] } }).map(({ repair }) => repair)).toEqual([{ operation: 'duties.remove', label: 'Usuń ten dyżur', input: { id: duty.id } }])
})

test('a duty by telephone needs a number and one by e-mail an address: what the unit has is offered, when it is free', () => {
  const units = new Map([['u', unit('u', 'Wydział Kultury', { phone: two, email: 'ku@um.krakow.pl' })]])
  const [phone, email, busy] = [dutyWith({ unit: 'u' }), dutyWith({ unit: 'u', mode: 'email' }), dutyWith({ unit: 'u', phone: two, date: '2024-06-18' })]
  const unknown = dutyWith({ unit: 'u', date: '2024-06-18' })
  expect(conflictsOf([phone, email, busy, unknown], { units })).toEqual([
    { code: 'no_phone', sentence: 'Dyżur 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział Kultury) nie ma telefonu. Wpisz numer, pod którym ktoś odbierze.', duties: [phone.id], repair: update('Wpisz 12 616 78 04', phone, { phone: two }) },
    { code: 'no_email', sentence: 'Dyżur 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział Kultury) nie ma adresu e-mail. Wpisz adres, na który można pisać.', duties: [email.id], repair: update('Wpisz ku@um.krakow.pl', email, { email: 'ku@um.krakow.pl' }) },
    { code: 'no_phone', sentence: 'Dyżur 18.06.2024 (wtorek), 10.00–14.00 (Wydział Kultury) nie ma telefonu. Wpisz numer, pod którym ktoś odbierze.', duties: [unknown.id] },
  ])
})
