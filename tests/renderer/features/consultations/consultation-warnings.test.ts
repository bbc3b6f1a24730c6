import { expect, test } from 'vitest'
import { consultationWarnings } from '#renderer/features/consultations/consultation-warnings.ts'
import { consultation as entity, type Consultation } from '#shared/domain/consultation.ts'

const rules = { minConsultationDays: 21, minAnnouncementDays: 7, minForms: 3, channels: [{ kind: 'epuap' as const, address: '', validFrom: null, validTo: '2025-12-31' }] }
const counts = { meetings: 1, duties: 5 }
const sound: Consultation = {
  ...entity.blank, id: '00000000-0000-7000-8000-0000000000aa', revision: 1, subjectFull: 'projekt', subjectShort: 'RPW', startsOn: '2026-09-21', endsOn: '2026-10-12', stage: 'announced', legalBasis: 'uchwała',
  forms: ['open_meeting', 'forms', 'expert_duty'], channels: [{ kind: 'email', address: 'a@b.pl', subjectLine: '', note: '' }], publications: [{ place: 'BIP', link: '', publishedOn: '2026-09-14' }],
}

test('a consultation of 21 days, announced 7 days before, with three forms and a meeting has no warning', () => {
  expect(consultationWarnings(sound, rules, counts)).toEqual([])
})

test('each rule that is not kept is said in its own sentence', () => {
  const bad: Consultation = {
    ...sound, endsOn: '2026-10-11', legalBasis: ' ', forms: ['expert_duty'], channels: [{ kind: 'epuap', address: '', subjectLine: '', note: '' }], publications: [{ place: 'BIP', link: '', publishedOn: '2026-09-15' }],
  }
  expect(consultationWarnings(bad, rules, { meetings: 0, duties: 0 })).toEqual([
    'Konsultacje powinny trwać co najmniej 21 dni: nie krócej niż do 12.10.2026 (poniedziałek).',
    'Ogłoszenie powinno wyprzedzać początek co najmniej o 7 dni, czyli ukazać się do 14.09.2026 (poniedziałek). Najwcześniejsza publikacja ma datę 15.09.2026 (wtorek).',
    'Potrzebne są co najmniej 3 formy konsultowania, a wybrano 1 formę.',
    'Jedną z form powinno być otwarte spotkanie albo warsztaty.',
    'Wśród form są dyżury eksperta, a w harmonogramach nie ma jeszcze żadnego dyżuru.',
    'Według ustawień biura sposób „ePUAP” nie obowiązuje przez cały okres tych konsultacji.',
    'Nie wpisano podstawy prawnej.',
  ])
})

test('meetings and duties that are not counted yet give no warning', () => {
  expect(consultationWarnings(sound, rules, { meetings: undefined, duties: undefined })).toEqual([])
})

test('the day of the announcement is asked for only once the consultation is announced', () => {
  const silent = { ...sound, publications: [] }
  expect([consultationWarnings(silent, rules, counts), consultationWarnings({ ...silent, stage: 'planned' }, rules, counts)]).toEqual([['Nie wpisano dnia ogłoszenia. Podaj go przy miejscach publikacji.'], []])
})
