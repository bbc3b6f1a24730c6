import { expect, test } from 'vitest'
import { buildMeetingInvitation } from '#shared/documents/builders/meeting-invitation.ts'
import type { InvitationData, MeetingEntry } from '#shared/documents/meeting-data.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { settings } from '#shared/domain/settings.ts'
import { blocksOf, definitionsOf, sentencesOf } from './read-blocks.ts'
import { anEntry, anOrganisation, aProgramme, aSphere } from './meeting-records.ts'
import { aConsultation, context } from './sample-records.ts'

const invitationTo = (meeting: Partial<Meeting>, rest: Partial<MeetingEntry> & Partial<InvitationData> = {}) => buildMeetingInvitation({ ...anEntry(meeting, rest), organisation: null, ...rest }, context)
const asked = 'Pytania prosimy kierować do nas: tel. 12 616 57 69, e-mail: sz.umk@um.krakow.pl. Jeżeli potrzebują Państwo wsparcia, aby wziąć udział (np. tłumacza polskiego języka migowego, pętli indukcyjnej, dostępu dla osoby na wózku), prosimy zgłosić to wcześniej w ten sam sposób.'

test('a letter to everybody says what, when, where, how to sign up, about what, for whom and in which order', () => {
  const doc = invitationTo(
    { place: 'sala konferencyjna', address: 'ul. Dekerta 24', room: 'III piętro', mode: 'hybrid', link: 'https://example.org/s', registration: 'do 10 czerwca', theme: 'Zebranie propozycji.', agenda: '1. Powitanie\n2. Dyskusja\n\n3) Podsumowanie' },
    { spheres: [aSphere('13'), aSphere('15')], programme: aProgramme() },
  )
  expect([doc.title, doc.runningHead, doc.opening.subject, doc.opening.addressee, doc.opening.placeAndDate, sentencesOf(doc).slice(0, 11), definitionsOf(doc), blocksOf(doc).find(({ kind }) => kind === 'signatures')]).toEqual([
    'Zaproszenie na spotkanie branżowe', 'Zaproszenie na spotkanie branżowe – 15.06.2026 r.', 'spotkania branżowego w Wydziale Kultury (15.06.2026 r.)', undefined, `Kraków, dnia ${'…'.repeat(15)}`,
    [
      'Szanowni Państwo,', 'zapraszamy Państwa na spotkanie branżowe w Wydziale Kultury. Spotkanie jest częścią prac nad dokumentem „Program Współpracy na rok 2027”.', 'Temat: Zebranie propozycji.',
      'Spotkanie jest skierowane do podmiotów, które realizują lub planują realizować zadania publiczne w sferach:', 'działalności 13;', 'działalności 15.', 'Porządek spotkania', 'Powitanie', 'Dyskusja', 'Podsumowanie', asked,
    ],
    {
      Termin: '15 czerwca 2026 r. (poniedziałek), godz. 17.00–19.00', Miejsce: 'sala konferencyjna, ul. Dekerta 24, III piętro', Forma: 'na miejscu i on-line', Link: 'https://example.org/s', Organizator: 'Wydział Kultury', Zapisy: 'do 10 czerwca',
      Otrzymują: '1) zaproszone organizacje\n2) a/a',
    },
    expect.objectContaining({ right: { above: 'Z poważaniem\nDyrektor Wydziału', below: 'Anna Nowak (podpis)' } }),
  ])
})

test('to one organisation it has the address; of a consultation it says which and carries the case number', () => {
  const doc = invitationTo({ kind: 'consultation', title: '' }, { organisation: anOrganisation(), consultation: aConsultation({ caseNumber: 'SZ-09.526.1.2026' }), programme: aProgramme() })
  expect([doc.opening.addressee, doc.opening.caseNumber, doc.runningHead, sentencesOf(doc)[1], definitionsOf(doc).Otrzymują]).toEqual([
    ['Fundacja Przykład', 'ul. Testowa 1', '30-001 Kraków'], 'Znak sprawy: SZ-09.526.1.2026', 'Zaproszenie na spotkanie konsultacyjne – Fundacja Przykład',
    'zapraszamy Państwa na spotkanie konsultacyjne w Wydziale Kultury. Spotkanie jest częścią konsultacji projektu Programu Współpracy na rok 2027 (21 września – 16 października 2026 r.).', '1) adresat\n2) a/a',
  ])
})

test('what is not known yet has room to be written by hand; on-line there is no place', () => {
  const facts = (meeting: Partial<Meeting>) => { const { Termin, Miejsce, Forma } = definitionsOf(invitationTo(meeting)); return [Termin, Miejsce, Forma] }
  expect([facts({ dates: [{ date: '2026-06-15', from: null, to: null }] }), facts({ dates: [], period: 'czerwiec 2026', mode: 'online' })]).toEqual([
    ['15 czerwca 2026 r. (poniedziałek), godz. …………', '…………', undefined], ['czerwiec 2026', undefined, 'on-line'],
  ].map((row) => row.map((text) => text?.replaceAll('…………', '…'.repeat(12)))))
})

test('the act is named where all spheres are of its list, which quotes its own provisions', () => {
  const statutory = { source: 'art. 4 ust. 1 pkt 13 ustawy' }
  const said = (...spheres: ReturnType<typeof aSphere>[]) => sentencesOf(invitationTo({}, { spheres })).find((sentence) => sentence.includes('jest skierowane'))?.replace(/^.* publiczne /u, '')
  const act = 'art. 4 ust. 1 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie'
  expect([said(aSphere('13', statutory), aSphere('15', statutory)), said(aSphere('13', statutory), aSphere('99')), said(aSphere('13', statutory)), said(aSphere('99'))]).toEqual([
    `w sferach wymienionych w ${act}:`, 'w sferach:', `w sferze działalności 13 (${act}).`, 'w sferze działalności 99.',
  ])
})

test('several days stand one under another from the first; one sphere in the sentence; a training has its programme, hours are not numbered', () => {
  const doc = invitationTo(
    { kind: 'training', title: 'Szkolenie dla NGO', dates: [{ date: '2026-09-08', from: '10:00', to: null }, { date: '2026-09-01', from: '9:00', to: '11:30' }], theme: 'Tematem jest art. 19a.', agenda: '9.00 Powitanie\n9.15 Wykład' },
    { spheres: [aSphere('13')] },
  )
  expect([definitionsOf(doc).Termin, sentencesOf(doc).slice(1, 7), blocksOf(doc).find(({ kind }) => kind === 'list')]).toEqual([
    '1 września 2026 r. (wtorek), godz. 9.00–11.30\n8 września 2026 r. (wtorek), od godz. 10.00',
    ['zapraszamy Państwa na szkolenie dla NGO.', 'Tematem jest art. 19a.', 'Szkolenie jest skierowane do podmiotów, które realizują lub planują realizować zadania publiczne w sferze działalności 13.', 'Program szkolenia', '9.00 Powitanie', '9.15 Wykład'],
    expect.objectContaining({ style: 'bullet', part: 'porządek' }),
  ])
})

test('an office without a telephone and an address still asks to be told of needs; the information clause is the last page', () => {
  const doc = buildMeetingInvitation({ ...anEntry({ mode: 'online' }), organisation: null }, { ...context, house: { ...context.house, ...settings.blank, informationClause: 'INFORMACJA\n\nTreść.' } })
  expect([sentencesOf(doc).filter((text) => text.startsWith('Jeżeli')), doc.sections.length, sentencesOf(doc).slice(-2)]).toEqual([
    ['Jeżeli potrzebują Państwo wsparcia, aby wziąć udział (np. tłumacza polskiego języka migowego lub napisów na żywo), prosimy zgłosić to wcześniej.'], 2, ['INFORMACJA', 'Treść.'],
  ])
})

test('every block that depends on data has a name of its own', () => {
  const blocks = invitationTo({ theme: 'T', agenda: 'A' }, { spheres: [aSphere('13'), aSphere('15')] }).sections[0]!.blocks
  const parts = blocks.flatMap((block) => ('part' in block && block.part) || [])
  expect([new Set(parts).size === parts.length, ['zaproszenie', 'podstawowe informacje', 'temat', 'sfery', 'porządek', 'kontakt', 'odbiorcy'].filter((part) => !parts.includes(part))]).toEqual([true, []])
})
