import { expect, test } from 'vitest'
import { consultationPapers, expectedOfConsultation, expectedOfMeeting, meetingPapers, paperState, type ConsultationFacts, type MeetingFacts } from '#shared/domain/expected-documents.ts'

const day = (date: string) => ({ date, from: null, to: null })
const meeting = (facts: Partial<MeetingFacts> = {}): MeetingFacts => ({ kind: 'sector', mode: 'in_person', dates: [day('2026-06-15')], year: 2026, postulates: 3, ...facts })
const consultation = (facts: Partial<ConsultationFacts> = {}): ConsultationFacts => ({ startsOn: '2026-09-21', endsOn: '2026-10-16', forms: [], rosters: 0, meetings: 0, ...facts })
const rules = { minAnnouncementDays: 7 }
const kindsOf = (expected: { kind: string }[]) => expected.map(({ kind }) => kind)

test('a sector meeting needs all its papers: the invitation at once, the list on its day, the rest after its last day', () => {
  expect(expectedOfMeeting(meeting({ dates: [day('2026-06-25'), day('2026-06-11')] })).map(({ kind, from }) => `${from} ${kind}`)).toEqual([
    '0000-00-00 zaproszenie-na-spotkanie', '2026-06-11 lista-obecnosci', '2026-06-26 podsumowanie-spotkania', '2026-06-26 zestawienie-postulatow', '2026-06-26 stanowisko',
  ])
})

test('where nothing was submitted nothing is answered; only a sector meeting says so in a compilation', () => {
  const silent = (kind: MeetingFacts['kind']) => kindsOf(expectedOfMeeting(meeting({ kind, postulates: 0 }))).slice(2)
  expect([silent('sector'), silent('quarterly'), silent('training'), silent('information')]).toEqual([['podsumowanie-spotkania', 'zestawienie-postulatow'], ['podsumowanie-spotkania'], [], ['podsumowanie-spotkania']])
})

test('nobody signs a list on line', () => {
  expect(kindsOf(expectedOfMeeting(meeting({ mode: 'online' })))).not.toContain('lista-obecnosci')
})

test('of a meeting whose days are not known the list is due from its year, the rest when the year is over', () => {
  expect(expectedOfMeeting(meeting({ dates: [], year: 2023 })).map(({ from }) => from)).toEqual(['0000-00-00', '2023-01-01', '2024-01-01', '2024-01-01', '2024-01-01'])
})

test('a consultation is announced so many days before as the rule says; duties and meetings need their schedules, remarks their report', () => {
  const bare = expectedOfConsultation(consultation(), rules)
  expect(bare.map(({ kind, from }) => `${from} ${kind}`)).toEqual(['2026-09-14 ogloszenie', '2026-09-21 formularz-konsultacyjny', '2026-10-17 zestawienie-postulatow', '2026-10-17 raport-z-konsultacji'])
  const added = (facts: Partial<ConsultationFacts>) => kindsOf(expectedOfConsultation(consultation(facts), rules)).filter((kind) => !kindsOf(bare).includes(kind))
  expect([added({ rosters: 1 }), added({ forms: ['expert_duty'] }), added({ meetings: 2 }), added({ forms: ['open_meeting', 'expert_duty_in_person'] })]).toEqual([['harmonogram-dyzurow'], ['harmonogram-dyzurow'], ['harmonogram-spotkan'], ['harmonogram-dyzurow', 'harmonogram-spotkan']])
})

test('every expected paper has a column', () => {
  const all = [...kindsOf(expectedOfMeeting(meeting())), '|', ...kindsOf(expectedOfConsultation(consultation({ rosters: 1, meetings: 1 }), rules))]
  expect(all).toEqual([...meetingPapers, '|', ...consultationPapers])
})

test('a paper is missing from its day on; what exists exists even if nobody expects it', () => {
  const expected = { kind: 'x', from: '2026-06-16' }
  const on = (today: string) => paperState(expected, { isMade: false, isPublished: false, today })
  expect([on('2026-06-15'), on('2026-06-16')]).toEqual(['later', 'missing'])
  const today = '2026-01-01'
  expect([paperState(undefined, { isMade: false, isPublished: false, today }), paperState(undefined, { isMade: true, isPublished: false, today }), paperState(expected, { isMade: true, isPublished: true, today })]).toEqual(['none', 'made', 'published'])
})
