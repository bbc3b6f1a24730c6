import { describe, expect, test } from 'vitest'
import { buildConsultationReportWorkbook } from '#shared/documents/builders/consultation-report-workbook.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import { build, charts, section, table } from './built-report.ts'
import { blocksOf, definitionsOf, sentencesOf, textsOf } from './read-blocks.ts'
import { aConsultationReport, aLetter, aRemark, reported, withoutRemarks } from './report-records.ts'
import { aPosition, context } from './sample-records.ts'

describe('a report of a consultation with remarks', () => {
  test('has seven sections, the table on its side between standing pages, and two signatures', () => {
    const doc = build(aConsultationReport())
    expect({ title: doc.title, head: doc.runningHead, case: doc.opening.caseNumber, subject: doc.opening.subject, headings: sentencesOf(doc).filter((text) => /^\d\. /.test(text)), pages: doc.sections.map(({ orientation }) => orientation), signatures: blocksOf(doc).find(({ kind }) => kind === 'signatures') }).toEqual({
      title: 'Raport z konsultacji społecznych', head: 'Raport z konsultacji społecznych – RPW 2026', case: 'Znak sprawy: SZ-09.526.1.2025', subject: `konsultacji ${reported.subjectFull.replace('projekt', 'projektu')}`,
      headings: ['1. Przedmiot i podstawa prawna konsultacji', '2. Forma przeprowadzenia i upublicznienia', '3. Termin konsultacji', '4. Podmioty biorące udział w konsultacjach', '5. Spotkania i dyżury', '6. Zestawienie uwag', '7. Wynik konsultacji'],
      pages: ['portrait', 'landscape', 'portrait'],
      signatures: { kind: 'signatures', left: { above: 'Sporządził(a):', below: '(imię i nazwisko, podpis)' }, right: { above: 'Zatwierdził(a): Dyrektor Wydziału', below: 'Anna Nowak (podpis)' }, part: 'podpisy' },
    })
  })

  test('says what was consulted, how it was made public, with links and dates, and when', () => {
    const data = aConsultationReport()
    const links = blocksOf(build(data)).flatMap((block) => (block.kind === 'list' ? block.items.flatMap((item) => item.flatMap((run) => run.href ?? [])) : []))
    expect([definitionsOf(build(data)), section(data, 2), links, section(data, 3)]).toEqual([
      {
        'Przedmiot': reported.subjectFull, 'Cel': 'Poznanie opinii o projekcie.', 'Podstawa prawna': 'uchwała nr CXI/2904/18 Rady Miasta Krakowa', 'Zarządzenie': 'nr 120/2025 Prezydenta Miasta Krakowa z dnia 10 września 2025 r.', 'Ogłaszający': 'Prezydent Miasta Krakowa',
        'Realizator': 'Wydział Polityki Społecznej, Równości i Zdrowia', 'Organizacje': '4', 'Osoby fizyczne': '1', 'Numer': '14/2025', 'Data': '30 października 2025 r.', 'RPW': 'roczny program współpracy',
      },
      [
        'Formy konsultacji:', 'otwarte spotkanie konsultacyjne;', 'zbieranie formularzy konsultacyjnych;', 'telefoniczne i mailowe dyżury eksperta.',
        'Uwagi można było przekazać:', 'pocztą elektroniczną (plik DOCX lub ODT oraz skan albo zdjęcie podpisanego formularza) na adres konsultacje@um.krakow.pl z dopiskiem: „RPW 2026”;', 'osobiście: ul. Jana Dekerta 24.',
        'Miejsca i dni ogłoszenia konsultacji:', 'Biuletyn Informacji Publicznej, 15 września 2025 r. (https://www.bip.krakow.pl/rpw);', 'tablica ogłoszeń.', 'Udostępnione materiały:', 'projekt Programu;', 'formularz konsultacyjny.',
      ],
      ['https://www.bip.krakow.pl/rpw'],
      ['Konsultacje przeprowadzono w terminie 22 września – 17 października 2025 r. (26 dni). Ogłoszono je 15 września 2025 r. Uwagi przyjmowano do 17 października 2025 r., do godz. 16.00; o zachowaniu terminu decydowała data wpływu do Urzędu.'],
    ])
  })

  test('ends a list with one full stop, though its last item ends with an abbreviation', () => {
    expect(section(aConsultationReport({ consultation: { ...reported, publications: [{ place: 'BIP', link: '', publishedOn: '2025-09-15' }], materials: ['projekt z 2025 r.'] } }), 2).filter((text) => text.includes('r.'))).toEqual(['BIP, 15 września 2025 r.', 'projekt z 2025 r.'])
  })

  test('counts letters and remarks apart, by the ways they came and by what has to be judged', () => {
    const data = aConsultationReport()
    expect([section(data, 4), table(data, 'Sposoby zgłaszania'), table(data, 'Zgłoszenia wymagające odrębnej oceny')]).toEqual([
      ['Wpłynęły 3 pisma, łącznie z 4 uwagami. W zestawieniu (część 6) ujęto 4 uwagi.', 'Wykaz organizacji i innych podmiotów:', '„Ą” Stowarzyszenie', 'Fundacja Przykład 0 (1 uwaga)', 'Fundacja Przykład 1 (1 uwaga)', 'Fundacja Przykład 2 (1 uwaga)'],
      [['Sposób zgłoszenia', 'Pisma', 'Uwagi w zestawieniu'], ['poczta elektroniczna', '2', '2'], ['osobiście', '1', '2']],
      [['Zgłoszenia', 'Pisma', 'Uwagi'], ['po terminie', '1', '0'], ['niepodpisane', '1', '0'], ['nie na formularzu konsultacyjnym', '1', '–']],
    ])
  })

  test('tells of meetings, duties, calls, messages and other interest', () => {
    const data = aConsultationReport()
    expect([section(data, 5), table(data, 'Spotkania'), table(data, 'Dyżury i rozmowy')]).toEqual([
      [
        'Wyznaczono 3 dyżury (telefon – 2, e-mail – 1) w terminie 24 września – 8 października 2025 r. Odebrano 4 rozmowy; odpowiedzi udzielono w 3 rozmowach. Z rozmów zapisano 1 uwagę.',
        'Pocztą elektroniczną otrzymano 2 wiadomości z uwagami lub pytaniami.', 'Inne przejawy zainteresowania', 'Stronę konsultacji odwiedzono 1250 razy.',
      ],
      [['Data', 'Spotkanie', 'Miejsce', 'Organizacje', 'Osoby'], ['02.10.2025', 'Otwarte spotkanie konsultacyjne', 'Centrum Obywatelskie, ul. Reymonta 20', '12', '31']],
      [['Komórka organizacyjna', 'Dyżury', 'Rozmowy'], ['Wydział Kultury', '1', '0'], ['Wydział Polityki Społecznej, Równości i Zdrowia', '2', '4']],
    ])
  })

  test('gives the decisions, units and parts of the draft in figures, each chart with the same figures in words', () => {
    const data = aConsultationReport()
    expect([table(data, 'Uwagi według rozstrzygnięcia'), table(data, 'Uwagi według komórki merytorycznej'), table(data, 'Uwagi według części dokumentu'), charts(data).map(({ caption, alt }) => [caption, alt])]).toEqual([
      [['Rozstrzygnięcie', 'Uwagi', 'Udział'], ['uwzględniono', '1', '25%'], ['uwzględniono częściowo', '1', '25%'], ['nie uwzględniono', '1', '25%'], ['poza zakresem (przekazano według właściwości)', '1', '25%'], ['Razem', '4', '100%']],
      [['Komórka merytoryczna', 'Uwagi', 'Rozstrzygnięcia'], ['Wydział Polityki Społecznej, Równości i Zdrowia', '3', 'uwzględniono – 1 | uwzględniono częściowo – 1 | poza zakresem (przekazano według właściwości) – 1'], ['Wydział Kultury', '1', 'nie uwzględniono – 1']],
      [['Część dokumentu', 'Uwagi', 'Udział'], ['§ 4', '1', '25%'], ['§ 5', '1', '25%'], ['§ 6', '1', '25%'], ['nie wskazano części', '1', '25%'], ['Razem', '4', '100%']],
      [
        ['Uwagi według sposobu zgłoszenia', 'Wykres słupkowy: poczta elektroniczna – 2 (50%); osobiście – 2 (50%).'],
        ['Uwagi według rozstrzygnięcia – wykres', 'Wykres słupkowy: uwzględniono – 1 (25%); uwzględniono częściowo – 1 (25%); nie uwzględniono – 1 (25%); poza zakresem (przekazano według właściwości) – 1 (25%).'],
        ['Uwagi według komórki merytorycznej – wykres', 'Wykres słupkowy: Wydział Polityki Społecznej, Równości i Zdrowia – 3 (75%); Wydział Kultury – 1 (25%).'],
      ],
    ])
  })

  test('lists every remark with its position, residents without their names, and ends with what was changed and what the council said', () => {
    const data = aConsultationReport()
    expect([table(data, 'Zgłoszone uwagi i stanowiska').slice(0, 1), table(data, 'Zgłoszone uwagi i stanowiska').at(-1), section(data, 7)]).toEqual([
      [['Lp.', 'Nr', 'Zgłaszający', 'Część dokumentu', 'Proponowany zapis / treść uwagi', 'Uzasadnienie', 'Rozstrzygnięcie', 'Stanowisko i uzasadnienie', 'Komórka merytoryczna']],
      ['4', '4/2025', 'osoba fizyczna', '§ 4', 'Treść 4/2025', 'Powód 4/2025', 'poza zakresem – przekazano według właściwości', 'Stanowisko 4.', 'Wydział Polityki Społecznej, Równości i Zdrowia'],
      ['W całości lub w części uwzględniono 2 z 4 uwag (50%).', 'W § 5 dodano ust. 3 o wydłużeniu umów.', 'Opinia Krakowskiej Rady Działalności Pożytku Publicznego', 'Rada zaopiniowała projekt pozytywnie.'],
    ])
  })

  test('says how many letters came only where they were registered', () => {
    const said = (data: Partial<ConsultationReportData>) => section(aConsultationReport(data), 4)[0]
    expect([said({ letters: [] }), said({ letters: [aLetter({ remarks: 1 })] }), said({ letters: Array.from({ length: 15 }, () => aLetter({ remarks: 4 })) }), said({ letters: Array.from({ length: 22 }, () => aLetter({ remarks: 0 })), entries: [] }), said({ letters: [aLetter({ remarks: 0 })], entries: [] })]).toEqual([
      'W zestawieniu (część 6) ujęto 4 uwagi. Liczby pism nie ustalono, ponieważ rejestr pism nie był prowadzony.', 'Wpłynęło 1 pismo, łącznie z 1 uwagą. W zestawieniu (część 6) ujęto 4 uwagi. Zestawienie obejmuje także uwagi: nieujęte w liczbie uwag z pism – 3.',
      'Wpłynęło 15 pism, łącznie z 60 uwagami. W zestawieniu (część 6) ujęto 4 uwagi. Uwagi z pism, których nie wpisano jeszcze do rejestru: 56.', 'Wpłynęły 22 pisma, w których nie zgłoszono uwag.', 'Wpłynęło 1 pismo, w którym nie zgłoszono uwag.',
    ])
    expect(table(aConsultationReport({ letters: [] }), 'Sposoby zgłaszania')[0]).toEqual(['Sposób zgłoszenia', 'Uwagi w zestawieniu'])
  })

  test('counts what was joined apart, and what was divided or cancelled not at all', () => {
    const [first, second, third, fourth] = [0, 1, 2, 3].map((index) => aRemark(index))
    const data = aConsultationReport({ letters: [], entries: [first!, { ...second!, postulate: { ...second!.postulate, mergedInto: first!.postulate.id } }, { ...third!, postulate: { ...third!.postulate, isCancelled: true } }, { ...fourth!, postulate: { ...fourth!.postulate, isSplit: true } }] })
    expect([section(data, 4)[0], section(data, 7)[0], charts(data)]).toEqual([
      'W zestawieniu (część 6) ujęto 1 uwagę. Ponadto 1 uwagę o tej samej treści połączono z innymi. Liczby pism nie ustalono, ponieważ rejestr pism nie był prowadzony.', 'Zgłoszoną uwagę uwzględniono.', [],
    ])
  })

  test('is a draft until the consultation is over and every position is approved', () => {
    const waiting = aRemark(0, { positions: [{ position: aPosition({ state: 'draft' }), unit: aRemark(0).positions[0]!.unit }] })
    const notice = (data: ConsultationReportData, more = {}) => blocksOf(build(data, more)).flatMap((block) => (block.kind === 'paragraph' && block.role === 'notice' ? [block.runs.map(({ text }) => text).join('')] : []))
    expect([notice(aConsultationReport()), notice(aConsultationReport({ entries: [waiting, aRemark(1)] })), notice(aConsultationReport(), { today: '2025-10-17' })]).toEqual([
      [], ['Projekt. Uwagi z pism niewpisane do rejestru: 2. Uwagi bez zatwierdzonego stanowiska: 1 z 2.'], ['Projekt. Konsultacje trwają do 17 października 2025 r.'],
    ])
  })

  test('puts the signatures one under the other when the function is long', () => {
    const doc = build(aConsultationReport(), { house: { ...context.house, preparedBy: 'Jan Kowalski', signatoryFunction: 'Dyrektor Wydziału Polityki Społecznej, Równości i Zdrowia' } })
    expect(blocksOf(doc).filter(({ kind }) => kind === 'signatures')).toEqual([
      { kind: 'signatures', right: { above: 'Sporządził(a):', below: 'Jan Kowalski (podpis)' }, part: 'podpis sporządzającego' },
      { kind: 'signatures', right: { above: 'Zatwierdził(a): Dyrektor Wydziału Polityki Społecznej, Równości i Zdrowia', below: 'Anna Nowak (podpis)' }, part: 'podpis zatwierdzającego' },
    ])
  })
})

test('many units stand in the chart as the largest and the rest together', () => {
  const unit = (index: number) => ({ ...aRemark(0).positions[0]!.unit, id: `unit-${index}`, names: [{ name: `Wydział ${index}`, genitive: '', locative: '', from: null, to: null }] })
  const entries = Array.from({ length: 30 }, (_, index) => aRemark(index, { positions: [{ position: aPosition(), unit: unit(index % 15) }] }))
  const bars = charts(aConsultationReport({ entries })).at(-1)!.bars
  expect([bars.length, bars.at(-1), table(aConsultationReport({ entries }), 'Uwagi według komórki merytorycznej').length]).toEqual([12, { label: 'pozostałe', value: 8, valueText: '8 (26,7%)' }, 16])
})

describe('the workbook of a report', () => {
  test('has the remarks to be filtered, the figures and who took part', () => {
    const { title, sheets, notes } = buildConsultationReportWorkbook(aConsultationReport(), context)
    expect({ title, sheets: sheets.map(({ name, table: { rows } }) => [name, [...rows].length]), figures: textsOf(sheets[1]?.table).slice(1, 6), participants: textsOf(sheets[3]?.table), notes }).toEqual({
      title: 'Raport z konsultacji społecznych – Konsultacje RPW 2026, 22 września – 17 października 2025 r.', sheets: [['Uwagi', 4], ['Liczby', 19], ['Komórki', 2], ['Podmioty', 4]],
      figures: [['Razem', 'zgłoszenia', '3', '4'], ['Podmioty', 'organizacje i inne podmioty', '', '4'], ['Podmioty', 'osoby fizyczne', '', '1'], ['Rozstrzygnięcie', 'uwzględniono', '', '1'], ['Rozstrzygnięcie', 'uwzględniono częściowo', '', '1']],
      participants: [['Lp.', 'Organizacja lub inny podmiot', 'Uwagi'], ['1', '„Ą” Stowarzyszenie', '0'], ['2', 'Fundacja Przykład 0', '1'], ['3', 'Fundacja Przykład 1', '1'], ['4', 'Fundacja Przykład 2', '1']],
      notes: ['Wpłynęły 3 pisma, łącznie z 4 uwagami. W zestawieniu (część 6) ujęto 4 uwagi.', 'Stan na 2 lipca 2026 r.'],
    })
  })

  test('says that there were no remarks when there were none', () => {
    const { sheets, notes } = buildConsultationReportWorkbook(withoutRemarks(), context)
    expect([[...sheets[0]!.table.rows], notes]).toEqual([[], ['Nie zgłoszono uwag.', 'Stan na 2 lipca 2026 r.']])
  })
})

test('the two counts of remarks are told apart: what came at meetings and by telephone, what a person divided, what nobody has entered yet', () => {
  const at = (index: number, fields: Partial<ReturnType<typeof aRemark>['postulate']>) => { const entry = aRemark(index); return { ...entry, postulate: { ...entry.postulate, ...fields } } }
  const entries = [aRemark(0), at(1, { channel: 'meeting' }), at(2, { channel: 'phone' }), at(3, { channel: 'phone' }), at(4, { isSplit: true }), at(5, { splitFrom: aRemark(4).postulate.id }), at(6, { splitFrom: aRemark(4).postulate.id })]
  const data = aConsultationReport({ entries, letters: [aLetter({ remarks: 5 })] })
  expect([section(data, 4)[0], sentencesOf(build(data))[1]]).toEqual([
    'Wpłynęło 1 pismo, łącznie z 5 uwagami. W zestawieniu (część 6) ujęto 6 uwag. Zestawienie obejmuje także uwagi: ze spotkań – 1, z dyżurów telefonicznych – 2, powstałe z podziału innych – 2. Uwagi z pism, których nie wpisano jeszcze do rejestru: 3.',
    'Projekt. Uwagi z pism niewpisane do rejestru: 3.',
  ])
})
