import { describe, expect, test } from 'vitest'
import { reportVariants } from '#shared/documents/builders/consultation-report.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import { specimenReport } from '#shared/documents/specimen-report.ts'
import { build, charts, dots, section, table } from './built-report.ts'
import { blocksOf, sentencesOf, tablesOf } from './read-blocks.ts'
import { aConsultationReport, aLetter, aReportedMeeting, reported, withoutRemarks } from './report-records.ts'
import { aMeeting } from './sample-records.ts'

describe('a report of a consultation without remarks', () => {
  const data = withoutRemarks()

  test('is another one: no table, no figures, no chart, and no word of what is not there', () => {
    const doc = build(data)
    expect([section(data, 4), section(data, 5), section(data, 6), section(data, 7), tablesOf(doc), charts(data), doc.sections.length]).toEqual([
      ['Żaden podmiot nie zgłosił uwag.'], [`${dots} (uzupełnić: data i miejsce spotkania, liczba uczestników)`, `${dots} (uzupełnić: terminy dyżurów, liczba rozmów)`], ['W konsultacjach nie zgłoszono uwag.'],
      ['Nie zgłoszono uwag, dlatego w projekcie nie wprowadzono zmian wynikających z konsultacji.'], [], [], 1,
    ])
  })

  test('asks for no meeting and no duty where none was announced', () => {
    expect(section({ ...data, consultation: { ...data.consultation, forms: ['forms'] } }, 5)).toEqual(['Spotkań nie przeprowadzono.', 'Dyżurów nie wyznaczono.'])
  })

  test('keeps its outcome when there is one, and a meeting of which nobody counted who came', () => {
    const more = { ...data, consultation: { ...data.consultation, outcome: 'Poprawiono omyłki pisarskie.' }, meetings: [aReportedMeeting({ presence: { organisations: null, people: null, officials: null } })], duties: [{ date: '2025-10-03', mode: 'phone', unit: null } as const] }
    expect([section(more, 7), table(more, 'Spotkania').at(-1)?.slice(3), section(more, 5)]).toEqual([
      ['Poprawiono omyłki pisarskie.'], ['–', '–'], ['Kreska oznacza, że uczestników nie policzono.', 'Wyznaczono 1 dyżur (telefon) w dniu 3 października 2025 r. Rozmów z dyżurów nie odnotowano.'],
    ])
  })

  test('does not pretend that nothing came when letters hold remarks that nobody entered', () => {
    const unregistered = { ...data, letters: [aLetter({ remarks: 5 })] }
    expect([section(unregistered, 4)[0], section(unregistered, 6), section(unregistered, 7)]).toEqual([
      'Wpłynęło 1 pismo, łącznie z 5 uwagami.', ['Uwag ze zgłoszonych pism nie wpisano jeszcze do rejestru. Zestawienie powstanie po ich wpisaniu.'], [`${dots} (uzupełnić: zmiany wprowadzone w projekcie)`],
    ])
  })
})

test('the example of nobody’s consultation shows every part that a report can have', () => {
  const partsOf = (data: ConsultationReportData) => blocksOf(build(data)).flatMap((block) => ('part' in block && block.part !== undefined ? [block.part] : []))
  const shown = new Set(partsOf(specimenReport('2026-11-21')))
  // Of a draft, of meetings that nobody counted at, and of abbreviations there is none in a good example.
  const notInGoodOnes = new Set(['projekt', 'spotkania – objaśnienie', 'tytuł wykazu skrótów', 'wykaz skrótów'])
  expect(partsOf(aConsultationReport()).filter((part) => !shown.has(part) && !notInGoodOnes.has(part))).toEqual([])
})

test('every part has a name of its own, by which templates place it', () => {
  const repeated = (data: ConsultationReportData) => {
    const parts = blocksOf(build(data)).flatMap((block) => ('part' in block && block.part !== undefined ? [block.part] : []))
    return parts.filter((part, index) => parts.indexOf(part) < index)
  }
  expect([repeated(aConsultationReport()), repeated(withoutRemarks())]).toEqual([[], []])
})

test('the same paper is called as the office calls it', () => {
  expect([undefined, ...reportVariants.map(({ key }) => key)].map((variant) => build(withoutRemarks(), variant ? { variant } : {}).title)).toEqual([
    'Raport z konsultacji społecznych', 'Raport z konsultacji społecznych', 'Sprawozdanie z konsultacji społecznych', 'Protokół z konsultacji społecznych', 'Informacja o wynikach konsultacji społecznych',
    `Raport z konsultacji ${reported.subjectFull.replace('projekt', 'projektu')}`,
  ])
})

test('the news about a report is a few sentences and links, without a letterhead or a signature; until all is known it is a draft', () => {
  const news = build(aConsultationReport(), { variant: 'wiadomosc' })
  expect([news.opening, sentencesOf(news), blocksOf(news).some(({ kind }) => kind === 'signatures')]).toEqual([
    { letterhead: [] },
    [
      'Konsultacje przeprowadzono w terminie 22 września – 17 października 2025 r.', 'Poznanie opinii o projekcie.',
      'Udział wzięło: 4 organizacje i 1 osoba fizyczna. Zgłoszono 4 uwagi: uwzględniono – 1, uwzględniono częściowo – 1, nie uwzględniono – 1, poza zakresem (przekazano według właściwości) – 1.', 'W § 5 dodano ust. 3 o wydłużeniu umów.',
      'Raport z konsultacji', 'Strona konsultacji: Biuletyn Informacji Publicznej',
    ], false,
  ])
  const early = { ...withoutRemarks(), consultation: { ...withoutRemarks().consultation, startsOn: '2026-12-01', endsOn: '2026-12-23' } }
  expect([sentencesOf(build(withoutRemarks(), { variant: 'wiadomosc' })), sentencesOf(build(early, { variant: 'wiadomosc' }))].map((sentences) => sentences.filter((text) => /Projekt|uwag/u.test(text)))).toEqual([
    ['Nie zgłoszono uwag.'], ['Projekt. Konsultacje zaplanowano w terminie 1–23 grudnia 2026 r.', 'Do dnia 2 lipca 2026 r. nie wpisano do rejestru żadnych uwag.'],
  ])
})

describe('a report made before a consultation is over', () => {
  const early = (startsOn: string, endsOn: string): ConsultationReportData => ({ ...withoutRemarks(), consultation: { ...withoutRemarks().consultation, startsOn, endsOn, forms: [] } })
  const notice = (data: ConsultationReportData) => sentencesOf(build(data))[1]

  test('tells what is not known with its day, has no results, and says that it is a draft', () => {
    const until = 'Do dnia 2 lipca 2026 r.'
    const dashes = { 4: [`${until} nie wpisano do rejestru żadnych uwag.`], 5: [`${until} nie wpisano do rejestru żadnych spotkań.`, `${until} nie wyznaczono dyżurów.`], 6: ['Zestawienie powstanie po zakończeniu konsultacji.'], 7: [`${dots} (uzupełnić: zmiany wprowadzone w projekcie)`] }
    const told = (data: ConsultationReportData) => Object.fromEntries([4, 5, 6, 7].map((number) => [number, section(data, number)]))
    const [planned, running] = [early('2026-12-01', '2026-12-23'), early('2026-06-20', '2026-07-02')]
    expect([notice(planned), notice(running), told(planned), told(running), section(planned, 3)[0], section(running, 3)[0]]).toEqual([
      'Projekt. Konsultacje zaplanowano w terminie 1–23 grudnia 2026 r. Miejsca do uzupełnienia: 3.', 'Projekt. Konsultacje trwają do 2 lipca 2026 r. Miejsca do uzupełnienia: 3.', dashes, dashes,
      'Konsultacje zaplanowano w terminie 1–23 grudnia 2026 r. (23 dni). Uwagi będą przyjmowane do 23 grudnia 2026 r., do godz. 16.00; o zachowaniu terminu decyduje data wpływu do Urzędu.',
      'Konsultacje zaplanowano w terminie 20 czerwca – 2 lipca 2026 r. (13 dni). Uwagi są przyjmowane do 2 lipca 2026 r., do godz. 16.00; o zachowaniu terminu decyduje data wpływu do Urzędu.',
    ])
  })

  test('says that duties brought no calls so far', () => {
    expect(section({ ...early('2026-06-20', '2026-07-20'), duties: [{ date: '2026-06-24', mode: 'phone', unit: null }] }, 5).at(-1)).toBe('Wyznaczono 1 dyżur (telefon) w dniu 24 czerwca 2026 r. Do dnia 2 lipca 2026 r. nie odnotowano rozmów z dyżurów.')
  })
})

test('a report with a place that is left to be filled in is a draft', () => {
  expect(sentencesOf(build(aConsultationReport({ consultation: { ...reported, outcome: '' } })))[1]).toBe('Projekt. Miejsca do uzupełnienia: 1.')
})

test('an online meeting says so in place of a place, and one without a title is called by its kind and its host; a dash before its day means that it is still to come', () => {
  const meeting = aMeeting({ kind: 'consultation', title: '', mode: 'online', dates: [{ date: '2026-07-02', from: null, to: null }] })
  const data = aConsultationReport({ meetings: [aReportedMeeting({ meeting, presence: { organisations: null, people: null, officials: null } })] })
  expect([table(data, 'Spotkania')[1], section(data, 5)[0]]).toEqual([
    ['02.07.2026', 'Spotkanie konsultacyjne on-line | Wydział Polityki Społecznej, Równości i Zdrowia', 'on-line', '–', '–'], 'Kreska oznacza, że uczestników nie policzono albo że spotkanie dopiero się odbędzie.',
  ])
})
