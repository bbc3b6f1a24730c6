import { expect, test } from 'vitest'
import { meetingPhrase, meetingWhen } from '#shared/documents/meeting-phrase.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { anEntry, culture, sport } from './meeting-records.ts'
import { aMeeting, aUnit, context, renamedUnit } from './sample-records.ts'

const phrases = (meeting: Partial<Meeting>, hosts = [culture]) => (['accusative', 'genitive'] as const).map((one) => meetingPhrase(anEntry(meeting, { hosts }), one, context.today))

test.each<[Partial<Meeting>, string, string]>([
  [{ title: 'Spotkanie w Wydziale Kultury' }, 'spotkanie branżowe w Wydziale Kultury', 'spotkania branżowego w Wydziale Kultury'],
  [{ title: 'II spotkanie branżowe z NGOs w Wydziale Polityki Społecznej' }, 'II spotkanie branżowe z NGOs w Wydziale Polityki Społecznej', 'II spotkania branżowego z NGOs w Wydziale Polityki Społecznej'],
  [{ title: 'Spotkania branżowe: założenia do Programu' }, 'spotkania branżowe: założenia do Programu', 'spotkań branżowych: założenia do Programu'],
  [{ title: 'Spotkania w Wydziale Polityki Społecznej' }, 'spotkania branżowe w Wydziale Polityki Społecznej', 'spotkań branżowych w Wydziale Polityki Społecznej'],
  [{ kind: 'quarterly', title: 'Spotkanie w Wydziale Sportu' }, 'spotkanie kwartalne w Wydziale Sportu', 'spotkania kwartalnego w Wydziale Sportu'],
  [{ kind: 'information', title: 'Spotkanie informacyjno-konsultacyjne dla NGO' }, 'spotkanie informacyjno-konsultacyjne dla NGO', 'spotkania informacyjno-konsultacyjnego dla NGO'],
  [{ kind: 'information', title: 'Spotkania informacyjno-szkoleniowe dla NGO' }, 'spotkania informacyjno-szkoleniowe dla NGO', 'spotkań informacyjno-szkoleniowych dla NGO'],
  [{ kind: 'information', title: 'Spotkania krakowskie' }, 'spotkania krakowskie', 'spotkań krakowskich'],
  [{ kind: 'training', title: 'Szkolenie on-line: wnioski w trybie art. 19a' }, 'szkolenie on-line: wnioski w trybie art. 19a', 'szkolenia on-line: wnioski w trybie art. 19a'],
  [{ kind: 'consultation', title: 'SPOTKANIE OTWARTE, część 2' }, 'spotkanie otwarte, część 2', 'spotkania otwartego, część 2'],
  [{ title: 'Szkolenie dla NGO' }, 'szkolenie dla NGO', 'szkolenia dla NGO'],
  [{ title: 'Spotkanie-debata o kulturze' }, 'spotkanie branżowe „Spotkanie-debata o kulturze”', 'spotkania branżowego „Spotkanie-debata o kulturze”'],
  [{ title: 'Kultura i sztuka', ordinal: 'I' }, 'I spotkanie branżowe „Kultura i sztuka”', 'I spotkania branżowego „Kultura i sztuka”'],
  [{ title: '„Kultura” i „sztuka”' }, 'spotkanie branżowe – „Kultura” i „sztuka”', 'spotkania branżowego – „Kultura” i „sztuka”'],
  [{ title: '', ordinal: 'II' }, 'II spotkanie branżowe w Wydziale Kultury', 'II spotkania branżowego w Wydziale Kultury'],
  [{ title: '  ', place: 'Centrum Obywatelskie' }, 'spotkanie branżowe', 'spotkania branżowego'],
  [{ title: '', mode: 'online' }, 'spotkanie branżowe on-line', 'spotkania branżowego on-line'],
  [{ title: '', kind: 'training' }, 'szkolenie w Wydziale Kultury', 'szkolenia w Wydziale Kultury'],
])('a meeting in a sentence: %j', (meeting, accusative, genitive) => {
  expect(phrases(meeting)).toEqual([accusative, genitive])
})

test('several hosts are all named; a host without a locative is not, and „we” stands where it is said', () => {
  const named = (locative: string) => aUnit({ names: [{ name: 'X', genitive: '', locative, from: null, to: null }] })
  expect([phrases({ title: '' }, [culture, sport])[1], phrases({ title: '' }, [culture, renamedUnit])[1], phrases({ title: '' }, [])[1], phrases({ title: '' }, [named('Wspólnocie Kulturalnej')])[1]]).toEqual([
    'spotkania branżowego w Wydziale Kultury i Wydziale Sportu', 'spotkania branżowego', 'spotkania branżowego', 'spotkania branżowego we Wspólnocie Kulturalnej',
  ])
})

test('titles say days in digits and a period as it is', () => {
  const day = (date: string) => ({ date, from: null, to: null })
  expect([aMeeting({ dates: [day('2026-06-29')] }), aMeeting({ dates: [day('2024-06-25'), day('2024-06-11'), day('2024-06-11')] }), aMeeting({ dates: [], period: 'maj–czerwiec 2023' }), aMeeting({ dates: [] })].map(meetingWhen)).toEqual([
    '(29.06.2026 r.)', '(11 i 25.06.2024 r.)', '(maj–czerwiec 2023)', '',
  ])
})
