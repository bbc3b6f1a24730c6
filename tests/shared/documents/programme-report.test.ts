import { describe, expect, test } from 'vitest'
import { buildProgrammeReport, buildProgrammeReportWorkbook } from '#shared/documents/builders/programme-report.ts'
import { programme } from '#shared/domain/programme.ts'
import type { ProgrammeReportData } from '#shared/documents/report-data.ts'
import { aProgrammeReport, aRemark, aReportedMeeting, reported, yearly } from './report-records.ts'
import { blocksOf, definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aMeeting, context } from './sample-records.ts'

const build = (data: ProgrammeReportData) => buildProgrammeReport(data, context)
const table = (data: ProgrammeReportData, caption: string) => textsOf(tablesOf(build(data)).find((one) => one.caption === caption))
const dots = '…'.repeat(8)
const nothing = aProgrammeReport({ programmes: [], organisations: [], consultations: [], meetings: [], entries: [] })

/** The sentences under one heading. */
function under(data: ProgrammeReportData, heading: string): string[] {
  const all = sentencesOf(build(data))
  const start = all.findIndex((text) => text.startsWith(heading))
  const end = all.findIndex((text, index) => index > start && /^\d\.(?:\d\.)? /.test(text))
  return all.slice(start + 1, end)
}

describe('the yearly report on the programme', () => {
  test('has the chapters of the yearly report, its legal basis, its programme and its deadline', () => {
    const doc = build(aProgrammeReport())
    expect({ title: doc.title, headings: blocksOf(doc).flatMap((block) => (block.kind === 'heading' ? [block.text] : [])), basis: under(aProgrammeReport(), '1. ')[0]?.slice(0, 92), facts: definitionsOf(doc) }).toEqual({
      title: 'Sprawozdanie z realizacji programu współpracy za rok 2025',
      headings: [
        '1. Podstawowe informacje', '2. Zakres podmiotowy', '3. Współpraca finansowa', '3.1. Zlecanie zadań w trybie otwartych konkursów ofert', '3.2. Zlecanie zadań z pominięciem konkursu (art. 19a)', '3.3. Umowy wieloletnie i inicjatywa lokalna', '3.4. Wydatkowane środki',
        '4. Współpraca pozafinansowa', '4.1. Konsultowanie projektów', '4.2. Spotkania i szkolenia', '4.3. Postulaty organizacji', '4.4. Pozostałe formy współpracy', '4.5. Współpraca komórek i jednostek miejskich', '5. Wskaźniki', '6. Podsumowanie',
      ],
      basis: 'Sprawozdanie sporządzono na podstawie art. 5a ust. 3 ustawy z dnia 24 kwietnia 2003 r. o dzi',
      facts: {
        'Program': yearly.title, 'Uchwała': `${dots} (uzupełnić: numer i data)`, 'Okres realizacji': '1 stycznia – 31 grudnia 2025 r.', 'Realizator': 'Wydział Polityki Społecznej', 'Termin przedłożenia': '31 maja 2026 r. (niedziela)',
        'Aktywne organizacje': `${dots} (uzupełnić: liczba organizacji działających w mieście)`, 'Złożone oferty': `${dots} (uzupełnić)`, 'Dofinansowane oferty': `${dots} (uzupełnić)`, 'Kwota (zł)': `${dots} (uzupełnić)`, 'Umowy wieloletnie': `${dots} (uzupełnić)`,
        'Inicjatywy lokalne': `${dots} (uzupełnić)`, 'Kwota zaplanowana (zł)': `${dots} (uzupełnić)`, 'Kwota przekazana (zł)': `${dots} (uzupełnić)`, 'Kwota zwrócona (zł)': `${dots} (uzupełnić)`, 'RPW 2026': 'nr 14/2025 z dnia 30 października 2025 r.\nRada zaopiniowała projekt pozytywnie.',
      },
    })
  })

  test('counts the consultations, meetings, postulaty and units that the register knows', () => {
    const data = aProgrammeReport()
    expect([under(data, '4.1. ')[0], table(data, 'Konsultacje rozpoczęte w 2025 r.').at(-1), under(data, '4.2. '), table(data, 'Spotkania i szkolenia w 2025 r.').slice(1), under(data, '4.3. '), table(data, 'Współpraca komórek i jednostek (ostatnią kolumnę uzupełnić)').slice(1)]).toEqual([
      'Konsultacje rozpoczęte w 2025 r.: 1.', ['projekt Programu Współpracy Gminy Miejskiej Kraków na rok 2026 z organizacjami pozarządowymi', '22 września – 17 października 2025 r.', '4', 'zakończone'],
      ['Liczba spotkań i szkoleń w 2025 r.: 2 (spotkanie branżowe – 1, spotkanie konsultacyjne – 1).', 'Kreska oznacza, że uczestników nie policzono.'],
      [['10.06.2025', 'Spotkanie w Wydziale Kultury', '', '12', '31'], ['02.10.2025', 'Otwarte spotkanie konsultacyjne', 'Centrum Obywatelskie, ul. Reymonta 20', '–', '–']],
      ['Zgłoszono 4 postulaty: uwzględniono – 1, uwzględniono częściowo – 1, nie uwzględniono – 1, poza zakresem (przekazano według właściwości) – 1. Uwzględniono w całości lub w części: 50% (2 z 4).'],
      [['Wydział Kultury', '1', '1', ''], ['Wydział Polityki Społecznej, Równości i Zdrowia', '1', '3', '']],
    ])
  })

  test('has the indicators that cities share: those counted here, and room for the rest', () => {
    const rows = table(aProgrammeReport(), 'Wskaźniki współpracy w 2025 r.')
    const known = rows.filter((row) => !row[2]?.endsWith('(uzupełnić)'))
    expect([rows.length, known]).toEqual([20, [
      ['Lp.', 'Wskaźnik', 'Wartość'], ['1', 'Organizacje współpracujące', '2 (znane z rejestru spotkań, postulatów i pism)'], ['2', 'Skonsultowane projekty', '1'], ['16', 'Spotkania i szkolenia', '2'],
      ['17', 'Uczestnicy spotkań i szkoleń', '31 (na 1 spotkaniu nie policzono)'], ['18', 'Zgłoszone postulaty', '4'], ['19', 'Postulaty uwzględnione w całości lub w części', '50% (2 z 4)'],
    ]])
  })

  test('says in words what there was none of, and leaves room for a programme that is not in the register', () => {
    expect([under(nothing, '4.1. '), under(nothing, '4.2. '), under(nothing, '4.3. '), definitionsOf(build(nothing))['Program'], tablesOf(build(nothing)).map(({ caption }) => caption), blocksOf(build(nothing)).some(({ kind }) => kind === 'chart')]).toEqual([
      ['W 2025 r. nie przeprowadzono konsultacji.'], ['W rejestrze nie ma spotkań z 2025 r.'], ['W 2025 r. nie zgłoszono postulatów.'], `${dots} (uzupełnić: pełny tytuł programu)`,
      ['Otwarte konkursy ofert (uzupełnić)', 'Współpraca komórek i jednostek (ostatnią kolumnę uzupełnić)', 'Wskaźniki współpracy w 2025 r.'], false,
    ])
  })

  test('names the yearly programme first and those of several years beside it', () => {
    const longer = { ...programme.blank, id: 'x', revision: 1, title: 'Wieloletni Program Współpracy 2025–2028', kind: 'multiannual', yearFrom: 2025, yearTo: 2028 } as const
    const facts = (programmes: ProgrammeReportData['programmes']) => { const found = definitionsOf(build(aProgrammeReport({ programmes }))); return [found['Program'], found['Inne programy']] }
    expect([facts([longer, yearly]), facts([longer])]).toEqual([[yearly.title, longer.title], [`${dots} (uzupełnić: pełny tytuł programu)`, longer.title]])
  })

  test('writes shares to one decimal', () => {
    const entries = Array.from({ length: 7 }, (_, index) => aRemark(index)).map((entry) => ({ ...entry, postulate: { ...entry.postulate, stage: 'postulate' as const } }))
    expect(table(aProgrammeReport({ entries, meetings: [aReportedMeeting()] }), 'Wskaźniki współpracy w 2025 r.').slice(-3).map((row) => row[2])).toEqual(['31', '7', '57,1% (4 z 7)'])
  })
})

test('every part has a name of its own, by which templates place it', () => {
  const parts = blocksOf(build(aProgrammeReport())).flatMap((block) => ('part' in block && block.part !== undefined ? [block.part] : []))
  expect(parts.filter((part, index) => parts.indexOf(part) < index)).toEqual([])
})

test('the workbook has the indicators, empty where nobody knows them, and the organisations by name', () => {
  const { title, sheets, notes } = buildProgrammeReportWorkbook(aProgrammeReport(), context)
  expect([title, sheets.map(({ name }) => name), textsOf(sheets[0]?.table)[3], textsOf(sheets[1]?.table), notes]).toEqual([
    'Sprawozdanie z realizacji programu współpracy za rok 2025', ['Wskaźniki', 'Organizacje'], ['3', 'Ogłoszone otwarte konkursy ofert', ''], [['Lp.', 'Organizacja'], ['1', 'Fundacja Przykład 0'], ['2', 'Stowarzyszenie „Żuraw”']],
    ['Puste wskaźniki uzupełnia się z innych ewidencji.', 'Stan na 2 lipca 2026 r.'],
  ])
})

describe('a year that is not over, or whose answers wait', () => {
  const july = (fields: Partial<ProgrammeReportData>): ProgrammeReportData => aProgrammeReport({ year: 2026, programmes: [], entries: [], meetings: [], consultations: [], ...fields })
  const on = (date: string) => aMeeting({ dates: [{ date, from: null, to: null }] })

  test('counts what an approved position says and nothing else, and says that it is a draft', () => {
    const entries = aProgrammeReport().entries.map((entry, index) => (index === 0 ? { ...entry, positions: entry.positions.map((one) => ({ ...one, position: { ...one.position, state: 'draft' as const } })) } : entry))
    const data = aProgrammeReport({ entries })
    expect([sentencesOf(build(data)).find((text) => text.startsWith('Projekt.')), under(data, '4.3. ')[0]]).toEqual([
      'Projekt. Postulaty bez zatwierdzonego stanowiska: 1 z 4.',
      'Zgłoszono 4 postulaty: uwzględniono częściowo – 1, nie uwzględniono – 1, poza zakresem (przekazano według właściwości) – 1, w trakcie rozpatrywania – 1. Uwzględniono w całości lub w części: 25% (1 z 4).',
    ])
  })

  test('counts as consulted what is over and as held what was, and does not call zero what is not known', () => {
    const consultation = (startsOn: string, endsOn: string) => ({ ...reported, startsOn, endsOn })
    const data = july({
      consultations: [{ consultation: consultation('2026-05-01', '2026-05-20'), remarks: 0, inLetters: 10 }, { consultation: consultation('2026-05-02', '2026-05-20'), remarks: 0, inLetters: 0 }, { consultation: consultation('2026-12-01', '2026-12-23'), remarks: 0, inLetters: 0 }],
      meetings: [aReportedMeeting({ meeting: on('2026-06-10') }), aReportedMeeting({ meeting: on('2026-11-10') })],
    })
    const rows = table(data, 'Wskaźniki współpracy w 2026 r.')
    expect([
      sentencesOf(build(data)).find((text) => text.startsWith('Projekt.')), table(data, 'Konsultacje rozpoczęte w 2026 r.').slice(1).map((row) => row[2]), under(data, '4.2. ')[0], under(data, '4.3. ')[0],
      ['Skonsultowane projekty', 'Spotkania i szkolenia', 'Uczestnicy spotkań i szkoleń'].map((label) => rows.find((row) => row[1] === label)?.[2]),
    ]).toEqual([
      'Projekt. Dane za rok 2026 według stanu na dzień 2 lipca 2026 r.', ['w pismach: 10', '0', '–'], 'Liczba spotkań i szkoleń w 2026 r.: 1 (spotkanie branżowe – 1).', 'Do dnia 2 lipca 2026 r. nie wpisano do rejestru żadnych postulatów.', ['2', '1', '31'],
    ])
  })

  test('has no share of what was taken up while nothing is decided', () => {
    const data = aProgrammeReport({ entries: aProgrammeReport().entries.slice(0, 2).map((entry) => ({ ...entry, positions: [] })) })
    expect([under(data, '4.3. ')[0], table(data, 'Wskaźniki współpracy w 2025 r.').at(-1)?.[2]]).toEqual(['Zgłoszono 2 postulaty: w trakcie rozpatrywania – 2.', `${dots} (uzupełnić)`])
  })

  test('says in words what there is none of so far', () => {
    const none = july({})
    const later = july({ meetings: [aReportedMeeting({ meeting: on('2026-11-10') })] })
    expect([under(none, '4.1. '), under(none, '4.2. '), under(later, '4.2. ')]).toEqual([['Do dnia 2 lipca 2026 r. w rejestrze nie ma konsultacji rozpoczętych w 2026 r.'], ['W rejestrze nie ma spotkań z 2026 r.'], ['Do dnia 2 lipca 2026 r. nie odbyło się żadne spotkanie z 2026 r.']])
  })
})
