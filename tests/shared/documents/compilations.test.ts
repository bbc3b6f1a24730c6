import { describe, expect, test } from 'vitest'
import { buildPostulateList, buildPostulateListWorkbook } from '#shared/documents/builders/postulate-list.ts'
import type { CompilationData, PostulateEntry } from '#shared/documents/data.ts'
import { blocksOf, definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aConsultation, aMeeting, aPostulate, aUnit, context, renamedUnit } from './sample-records.ts'

const hosts = [aUnit()]

function ofMeeting(entries: readonly PostulateEntry[]): CompilationData {
  return { scope: { kind: 'meeting', meeting: aMeeting({ place: 'sala konferencyjna', theme: 'Temat: O programie.' }), hosts }, programme: null, entries }
}

function ofYear(entries: readonly PostulateEntry[]): CompilationData {
  return { scope: { kind: 'year', year: 2026 }, programme: null, entries }
}

describe('the list of a meeting', () => {
  const people = aPostulate('10/2026', { programmeSection: '§ 5' }, { submitters: [{ kind: 'floor' }, { kind: 'person', id: 'a' }, { kind: 'organisation', id: 'zak', name: 'Żak' }, { kind: 'organisation', id: 'laka', name: '„Łąka”' }] })
  const doc = buildPostulateList(ofMeeting([people, aPostulate('2/2026'), aPostulate('3/2026', { isCancelled: true }), aPostulate('5/2026', { isSplit: true }), aPostulate('6/2026', { mergedInto: aUnit().id }), aPostulate('4/2026', {}, { submitters: [{ kind: 'person', id: 'a' }, { kind: 'person', id: 'b' }] })]), context)

  test('says which meeting it was, when and where', () => {
    expect([doc.title, doc.runningHead, sentencesOf(doc), definitionsOf(doc), doc.opening.caseNumber]).toEqual([
      'Zestawienie zgłoszonych postulatów', 'Zestawienie zgłoszonych postulatów – Spotkanie w Wydziale Kultury, 15 czerwca 2026 r.',
      ['Spotkanie w Wydziale Kultury', 'Temat: O programie.', 'Zgłoszono 3 postulaty. Zgłaszający: 3 organizacje, 2 osoby fizyczne i 1 głos z sali.'],
      { Termin: '15 czerwca 2026 r. (poniedziałek), godz. 17.00–19.00', Miejsce: 'sala konferencyjna', Organizator: 'Wydział Kultury' },
      'Znak sprawy: ..............................',
    ])
  })

  test('numbers its rows, names organisations but no people, and leaves out what was cancelled, divided or joined to another', () => {
    expect(textsOf(tablesOf(doc)[0])).toEqual([
      ['Lp.', 'Nr', 'Zgłaszający', 'Treść postulatu', 'Uzasadnienie', 'Sfera', 'Część Programu'],
      ['1', '2/2026', 'Fundacja Przykład', 'Treść 2/2026', 'Powód 2/2026', '', ''],
      ['2', '4/2026', 'osoby fizyczne (2)', 'Treść 4/2026', 'Powód 4/2026', '', ''],
      ['3', '10/2026', '„Łąka” | Żak | osoba fizyczna | głos z sali', 'Treść 10/2026', 'Powód 10/2026', '', '§ 5'],
    ])
  })

  test('names beside a number what it was considered with or divided from, and does not call submitted what was carried on or divided', () => {
    const none = { joined: [], joinedTo: null, splitFrom: null }
    const other = '00000000-0000-7000-8000-000000000009'
    const entries = [
      aPostulate('9/2026', { carriedFrom: other }, { lineage: { ...none, joined: ['3/2026', '12/2026'] } }), aPostulate('21/2026', { splitFrom: other }, { lineage: { ...none, splitFrom: '11/2026' } }),
      aPostulate('22/2026', { splitFrom: other }, { lineage: { ...none, splitFrom: '11/2026' } }), aPostulate('30/2026', { mergedInto: other }, { lineage: { ...none, joinedTo: '2/2026' } }),
    ]
    const shown = (count: number) => {
      const list = buildPostulateList(ofMeeting(entries.slice(0, count)), context)
      return [sentencesOf(list).at(-1), textsOf(tablesOf(list)[0]).slice(1).map((row) => row[1])]
    }
    expect([shown(4), shown(2), shown(1)]).toEqual([
      ['Zestawienie obejmuje 4 postulaty, w tym 1 podjęty na nowo z lat ubiegłych i 2 powstałe z podziału. Zgłaszający: 1 organizacja.', ['9/2026 | (łącznie z: 3/2026, 12/2026)', '21/2026 | (z podziału 11/2026)', '22/2026 | (z podziału 11/2026)', '30/2026 | (rozpatrzono łącznie z 2/2026)']],
      ['Zestawienie obejmuje 2 postulaty, w tym 1 podjęty na nowo z lat ubiegłych i 1 powstały z podziału. Zgłaszający: 1 organizacja.', ['9/2026 | (łącznie z: 3/2026, 12/2026)', '21/2026 | (z podziału 11/2026)']],
      ['Zestawienie obejmuje 1 postulat podjęty na nowo z lat ubiegłych. Zgłaszający: 1 organizacja.', ['9/2026 | (łącznie z: 3/2026, 12/2026)']],
    ])
  })

  test('ends with a signature', () => {
    expect(blocksOf(doc).at(-1)).toEqual({ kind: 'signatures', right: { above: 'Dyrektor Wydziału', below: 'Anna Nowak (podpis)' } })
  })

  test('without postulates says so and has no table', () => {
    const empty = buildPostulateList(ofMeeting([aPostulate('1/2026', { isCancelled: true })]), context)
    expect([sentencesOf(empty).at(-1), tablesOf(empty)]).toEqual(['Nie zgłoszono postulatów.', []])
  })

  test('a meeting without a day says its period', () => {
    const data: CompilationData = { ...ofMeeting([]), scope: { kind: 'meeting', meeting: aMeeting({ title: '', dates: [], period: 'maj–czerwiec 2023', year: 2023 }), hosts: [] } }
    expect([sentencesOf(buildPostulateList(data, context))[0], definitionsOf(buildPostulateList(data, context))]).toEqual(['Spotkanie branżowe', { Termin: 'maj–czerwiec 2023' }])
  })
})

describe('the list of a year', () => {
  const old = aMeeting({ dates: [{ date: '2024-06-10', from: null, to: null }] })
  const data = ofYear([
    aPostulate('1/2026', {}, { meeting: old, hosts: [renamedUnit] }),
    aPostulate('5/2026'),
    aPostulate('4/2026', {}, { meeting: null, hosts: [] }),
    aPostulate('2/2026', {}, { meeting: aMeeting({ dates: [{ date: '2026-06-20', from: null, to: null }] }) }),
  ])

  test('is grouped by the units that held the meetings, under their names of that day, and numbered throughout', () => {
    const doc = buildPostulateList(data, context)
    expect([sentencesOf(doc), tablesOf(doc).map((table) => textsOf(table).slice(1).map((row) => [row[0], row[1], row.at(-1)]))]).toEqual([
      ['Rok 2026', 'Zgłoszono 4 postulaty. Zgłaszający: 1 organizacja.', 'Wydział Dawny', 'Wydział Kultury', 'Zgłoszone poza spotkaniami'],
      [[['1', '1/2026', '10.06.2024']], [['2', '5/2026', '15.06.2026'], ['3', '2/2026', '20.06.2026']], [['4', '4/2026', '']]],
    ])
  })

  test('as a spreadsheet is one sheet that says for each row where it comes from', () => {
    const workbook = buildPostulateListWorkbook(data, context)
    expect([workbook.title, workbook.sheets.map((sheet) => [sheet.name, textsOf(sheet.table).map((row) => row.at(-1))]), workbook.notes]).toEqual([
      'Zestawienie zgłoszonych postulatów – Rok 2026',
      [['Postulaty', ['Spotkanie', 'Wydział Dawny, 10.06.2024', 'Wydział Kultury, 15.06.2026', 'Wydział Kultury, 20.06.2026', '']]],
      ['Zgłoszono 4 postulaty. Zgłaszający: 1 organizacja.', 'Stan na 2 lipca 2026 r.'],
    ])
  })
})

describe('the list of a consultation', () => {
  test('speaks of remarks and shows the wording they change', () => {
    const consultation = aConsultation({ caseNumber: 'SZ-09.526.1.2026', startsOn: '2026-05-21', endsOn: '2026-06-16' })
    const data: CompilationData = { scope: { kind: 'consultation', consultation }, programme: null, consultation, entries: [aPostulate('7/2026', { stage: 'remark', currentText: 'jest' }, { consultation, meeting: null, hosts: [] })] }
    const doc = buildPostulateList(data, context)
    expect([doc.title, doc.opening.caseNumber, doc.opening.subject, sentencesOf(doc).slice(0, 2), textsOf(tablesOf(doc)[0])[0]]).toEqual([
      'Zestawienie zgłoszonych uwag', 'Znak sprawy: SZ-09.526.1.2026', 'konsultacji projektu Programu Współpracy na rok 2027',
      ['Konsultacje RPW 2027, 21 maja – 16 czerwca 2026 r.', 'Zgłoszono 1 uwagę. Zgłaszający: 1 organizacja.'],
      ['Lp.', 'Nr', 'Zgłaszający', 'Obecny zapis', 'Proponowany zapis / treść uwagi', 'Uzasadnienie', 'Sfera', 'Część dokumentu'],
    ])
  })
})

describe('what is not known yet', () => {
  const june = (startsOn: string, endsOn: string) => aConsultation({ startsOn, endsOn })
  const of = (scope: CompilationData['scope'], rest: Partial<CompilationData> = {}): CompilationData => ({ scope, programme: null, entries: [], ...rest })
  const ofConsultation = (startsOn: string, endsOn: string, rest: Partial<CompilationData> = {}) => of({ kind: 'consultation', consultation: june(startsOn, endsOn) }, rest)
  const said = (data: CompilationData) => sentencesOf(buildPostulateList(data, context)).slice(1).filter((text) => text !== 'Wykaz skrótów')

  test('is not said: a consultation that is not over, or whose letters nobody has entered, has a draft of its list', () => {
    const letters = [{ channel: 'email', remarks: 2 }, { channel: 'post', remarks: 1 }] as const
    const remark = (number: string, fields = {}) => aPostulate(number, { stage: 'remark', channel: 'email', ...fields }, { meeting: null, hosts: [] })
    const counted = 'Zgłaszający: 1 organizacja.'
    expect([
      said(ofConsultation('2026-08-01', '2026-08-31')), said(ofConsultation('2026-06-15', '2026-07-02')), said(ofConsultation('2026-06-01', '2026-07-01')), said(ofConsultation('2026-06-01', '2026-06-20', { letters })),
      said(ofConsultation('2026-06-01', '2026-06-20', { letters, entries: [remark('1/2026'), remark('2/2026', { channel: 'phone' })] })),
      said(ofConsultation('2026-06-01', '2026-06-20', { letters, entries: [remark('1/2026'), remark('2/2026', { isSplit: true }), remark('3/2026', { mergedInto: 'x' })] })).slice(0, 1),
    ]).toEqual([
      ['Projekt. Konsultacje zaplanowano w terminie 1–31 sierpnia 2026 r.', 'Do dnia 2 lipca 2026 r. nie wpisano do rejestru żadnych uwag.'],
      ['Projekt. Konsultacje trwają do 2 lipca 2026 r.', 'Do dnia 2 lipca 2026 r. nie wpisano do rejestru żadnych uwag.'],
      ['Nie zgłoszono uwag.'],
      ['Projekt. Uwagi z pism niewpisane do rejestru: 3.', 'Uwag ze zgłoszonych pism nie wpisano jeszcze do rejestru.'],
      ['Projekt. Uwagi z pism niewpisane do rejestru: 2.', `Zgłoszono 2 uwagi. ${counted}`],
      [`Zgłoszono 2 uwagi. ${counted}`],
    ])
  })

  test('is not said of a meeting before its last day has passed, of a year before its end, of a unit at any time', () => {
    const meeting = (...days: string[]): CompilationData['scope'] => ({ kind: 'meeting', meeting: aMeeting({ theme: '', dates: days.map((date) => ({ date, from: null, to: null })) }), hosts: [] })
    expect([said(of(meeting('2026-07-01', '2027-05-12'))), said(of(meeting('2026-07-02'))), said(of(meeting('2026-07-01'))), said(of({ kind: 'year', year: 2026 })), said(of({ kind: 'year', year: 2025 })), said(of({ kind: 'unit', unit: aUnit(), year: null }))]).toEqual([
      ['Projekt. Spotkanie zaplanowano: 1 lipca 2026 r. i 12 maja 2027 r.', 'Do dnia 2 lipca 2026 r. nie wpisano do rejestru żadnych postulatów.'], ['Do dnia 2 lipca 2026 r. nie wpisano do rejestru żadnych postulatów.'], ['Nie zgłoszono postulatów.'],
      ['Do dnia 2 lipca 2026 r. nie wpisano do rejestru żadnych postulatów.'], ['Nie zgłoszono postulatów.'], ['Do dnia 2 lipca 2026 r. nie wpisano do rejestru żadnych postulatów.'],
    ])
  })
})

test('postulaty and uwagi of one meeting are counted apart and stand in tables of their own, numbered throughout; a spreadsheet has them on one sheet', () => {
  const data = ofMeeting([aPostulate('1/2026', { stage: 'remark', currentText: 'jest' }), aPostulate('2/2026'), aPostulate('3/2026', { stage: 'remark' })])
  const doc = buildPostulateList(data, context)
  const workbook = buildPostulateListWorkbook(data, context)
  expect([doc.title, sentencesOf(doc).slice(2), tablesOf(doc).map((table) => textsOf(table).map((row) => row.slice(0, 5))), workbook.sheets.map(({ name, table }) => [name, textsOf(table).map((row) => row[1])])]).toEqual([
    'Zestawienie zgłoszonych postulatów i uwag', ['Zgłoszono 1 postulat. Zgłoszono 2 uwagi. Zgłaszający: 1 organizacja.', 'Postulaty', 'Uwagi'],
    [
      [['Lp.', 'Nr', 'Zgłaszający', 'Treść postulatu', 'Uzasadnienie'], ['1', '2/2026', 'Fundacja Przykład', 'Treść 2/2026', 'Powód 2/2026']],
      [['Lp.', 'Nr', 'Zgłaszający', 'Obecny zapis', 'Proponowany zapis / treść uwagi'], ['2', '1/2026', 'Fundacja Przykład', 'jest', 'Treść 1/2026'], ['3', '3/2026', 'Fundacja Przykład', '', 'Treść 3/2026']],
    ],
    [['Postulaty i uwagi', ['Nr', '2/2026', '1/2026', '3/2026']]],
  ])
})

test('what came late, without a name or without a signature is marked beside who submitted it', () => {
  const doc = buildPostulateList(ofMeeting([aPostulate('1/2026', { isLate: true, isUnsigned: true }), aPostulate('2/2026', { isAnonymous: true }, { submitters: [] })]), context)
  expect(textsOf(tablesOf(doc)[0]).slice(1).map((row) => row[2])).toEqual(['Fundacja Przykład | (po terminie) | (bez podpisu)', 'nie podano | (anonimowo)'])
})
