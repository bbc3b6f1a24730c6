import { describe, expect, test } from 'vitest'
import type { AnnouncementData } from '#shared/documents/announcement-data.ts'
import { buildAnnouncement } from '#shared/documents/builders/announcement.ts'
import { consultedPhrase } from '#shared/documents/consulted-words.ts'
import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import { aConsultation, aDuty, aMeeting, aRosterEntry, aUnit, context, renamedUnit } from './sample-records.ts'
import { blocksOf, definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'

const consultation = aConsultation({
  aim: 'Chcemy poznać Państwa zdanie.', announcedBy: 'Prezydent Miasta Krakowa', deadlineTime: '16:00', orderNumber: '12/2026', orderDate: '2026-09-01', legalBasis: 'uchwała nr CXI/2904/18', contact: 'tel. 12 616 57 69',
  forms: ['open_meeting', 'forms', 'expert_duty'], materials: ['projekt programu', 'formularz konsultacyjny'], caseNumber: 'SZ-07.526.1.2026',
  channels: [{ kind: 'email', address: 'konsultacje@um.krakow.pl', subjectLine: 'Konsultacje RPW 2027', note: '' }, { kind: 'epuap', address: '', subjectLine: '', note: '' }],
  publications: [{ place: 'Biuletyn Informacji Publicznej', link: 'https://bip.krakow.pl', publishedOn: '2026-09-14' }, { place: 'tablica ogłoszeń', link: '', publishedOn: '2026-09-15' }, { place: 'załącznik', link: 'https://krakow.pl/1', publishedOn: null }],
})
const meeting = aMeeting({ kind: 'consultation', title: 'Spotkanie konsultacyjne', dates: [{ date: '2026-10-07', from: '17:00', to: '19:00' }], place: 'Centrum Obywatelskie', address: 'ul. Reymonta 20', room: 'sala 1W014', registration: 'bez zapisów' })
const data: AnnouncementData = {
  consultation, runBy: renamedUnit, meetings: [{ meeting, hosts: [aUnit()], spheres: [], programme: null, consultation }], rosters: [aRosterEntry([aDuty({ date: '2026-09-28', from: '10:00', to: '14:00' }), aDuty({ date: '2026-09-29', from: '10:00', to: '14:00', mode: 'email', phone: '', email: 'ekspert@um.krakow.pl' })])],
}
const nothing: AnnouncementData = { consultation: aConsultation({ subjectFull: 'polityka lokalowa' }), runBy: null, meetings: [], rosters: [] }

describe('the announcement', () => {
  const doc = buildAnnouncement(data, context)

  test('says who announces what, on what basis and when, on the day of its first publication', () => {
    const { 'Termin konsultacji': period, Prowadzi, Zarządzenie, 'Podstawa prawna': basis, Termin, Miejsce, Zapisy } = definitionsOf(doc)
    expect([doc.title, doc.runningHead, doc.opening, [period, Prowadzi, Zarządzenie, basis], [Termin, Miejsce, Zapisy]]).toEqual([
      'Ogłoszenie o konsultacjach', 'Ogłoszenie o konsultacjach – RPW 2027',
      { letterhead: ['Urząd Miasta Krakowa', 'Wydział Polityki Społecznej', 'ul. Jana Dekerta 24, 30-703 Kraków', 'tel. 12 616 57 69, e-mail: sz.umk@um.krakow.pl'], caseNumber: 'Znak sprawy: SZ-07.526.1.2026', placeAndDate: 'Kraków, dnia 14 września 2026 r.' },
      ['od 21 września 2026 r. do 16 października 2026 r.', 'Wydział Nowy', 'nr 12/2026 Prezydenta Miasta Krakowa z dnia 1 września 2026 r.', 'uchwała nr CXI/2904/18'],
      ['7 października 2026 r. (środa), godz. 17.00–19.00', 'Centrum Obywatelskie, ul. Reymonta 20, sala 1W014', 'bez zapisów'],
    ])
  })

  test('tells the aim, the forms, the meeting, the duties, how to send remarks by what is valid, the materials, the results and the contact', () => {
    expect(sentencesOf(doc).slice(0, -3)).toEqual([
      'Prezydent Miasta Krakowa ogłasza konsultacje projektu Programu Współpracy na rok 2027.',
      'Cel konsultacji', 'Chcemy poznać Państwa zdanie.',
      'Formy konsultacji', 'otwarte spotkanie konsultacyjne;', 'zbieranie formularzy konsultacyjnych;', 'telefoniczne i mailowe dyżury eksperta.',
      'Spotkania', 'Spotkanie konsultacyjne',
      'Dyżury ekspertów', 'Na pytania odpowiadają eksperci, telefonicznie i pocztą elektroniczną: 28–29 września 2026 r., godz. 10.00–14.00.', 'Wydział Kultury',
      'Zgłaszanie uwag', 'Uwagi, wnioski i propozycje można zgłaszać na formularzu konsultacyjnym:', 'pocztą elektroniczną (plik DOCX lub ODT oraz skan albo zdjęcie podpisanego formularza) na adres konsultacje@um.krakow.pl z dopiskiem: „Konsultacje RPW 2027”.',
      'Termin: do 16 października 2026 r., do godz. 16.00 – decyduje data wpływu do Urzędu.',
      'Materiały', 'projekt programu;', 'formularz konsultacyjny.', 'Materiały są dostępne tutaj:', 'Biuletyn Informacji Publicznej (https://bip.krakow.pl), od 14 września 2026 r.', 'tablica ogłoszeń, od 15 września 2026 r.', 'załącznik (https://krakow.pl/1)',
      'Wyniki konsultacji', 'Stanowisko wobec każdej zgłoszonej uwagi zostanie podane w raporcie z konsultacji, który opublikujemy w tych samych miejscach co to ogłoszenie (Biuletyn Informacji Publicznej i tablica ogłoszeń). Wyniki konsultacji nie są wiążące.',
      'Kontakt', 'tel. 12 616 57 69', 'Wykaz skrótów',
    ])
  })

  test('has the duties in a table with everything needed to reach the expert in one column', () => {
    expect(tablesOf(doc).map(textsOf)).toEqual([[
      ['Dzień', 'Godziny', 'Kontakt'],
      ['28 września (poniedziałek)', '10.00–14.00', 'tel. 12 616 57 69'],
      ['29 września (wtorek)', '10.00–14.00', 'ekspert@um.krakow.pl'],
    ]])
  })

  test('names each unit in its row only where there are several', () => {
    const other = aRosterEntry([{ ...aDuty({ date: '2026-10-01', mode: 'in_person', phone: '', room: 'pok. 115' }), unit: renamedUnit }])
    const [table] = tablesOf(buildAnnouncement({ ...data, rosters: [...data.rosters, other] }, context)).map(textsOf)
    expect(table?.map(([unit, , , contact]) => [unit, contact])).toEqual([
      ['Komórka organizacyjna', 'Kontakt'], ['Wydział Kultury', 'tel. 12 616 57 69'], ['Wydział Kultury', 'ekspert@um.krakow.pl'], ['Wydział Nowy', 'pok. 115'],
    ])
  })

  test('ends with the information clause and the signature of the one who announces', () => {
    const signatures = blocksOf(doc).filter(({ kind }) => kind === 'signatures')
    expect([doc.sections.length, sentencesOf(doc).slice(-3), signatures]).toEqual([
      2, ['INFORMACJA', 'I. Administrator\nPrezydent Miasta.', 'Bez nazwy.'], [{ kind: 'signatures', right: { above: 'Prezydent Miasta Krakowa', below: '(podpis albo podpis z upoważnienia)' } }],
    ])
  })

  test('sends along a roster that is too long to stand in it', () => {
    const duties = Array.from({ length: 21 }, (_, index) => aDuty({ date: `2026-09-${String(index + 5).padStart(2, '0')}` }))
    const long = buildAnnouncement({ ...data, rosters: [aRosterEntry(duties)] }, context)
    expect([tablesOf(long), sentencesOf(long).find((sentence) => sentence.startsWith('Na pytania')), definitionsOf(long)['Załącznik']]).toEqual([
      [], 'Na pytania odpowiadają eksperci, telefonicznie: 5–25 września 2026 r., godz. 15.00–18.00. Harmonogram (21 dyżurów) jest dołączony do ogłoszenia.', 'harmonogram dyżurów',
    ])
  })

  test('leaves room for what is not known yet and leaves out what there is not', () => {
    const bare = buildAnnouncement(nothing, { ...context, house: { ...context.house, informationClause: '', email: '', phone: '' } })
    expect([sentencesOf(bare), definitionsOf(bare)]).toEqual([
      [
        'Ogłasza się konsultacje – polityka lokalowa.', 'Formy konsultacji', '…'.repeat(30), 'Zgłaszanie uwag', 'Uwagi, wnioski i propozycje można zgłaszać na formularzu konsultacyjnym:', '…'.repeat(30),
        'Termin: do 16 października 2026 r. – decyduje data wpływu do Urzędu.', 'Wyniki konsultacji',
        'Stanowisko wobec każdej zgłoszonej uwagi zostanie podane w raporcie z konsultacji, który opublikujemy w tych samych miejscach co to ogłoszenie. Wyniki konsultacji nie są wiążące.', 'Kontakt', '…'.repeat(30),
      ],
      { 'Termin konsultacji': 'od 21 września 2026 r. do 16 października 2026 r.', 'Podstawa prawna': '…'.repeat(30) },
    ])
  })

  test('names each of its parts once', () => {
    for (const variant of ['ogloszenie', 'zaproszenie', 'skrot']) {
      for (const { blocks } of buildAnnouncement(data, { ...context, variant }).sections) {
        const parts = blocks.flatMap((block) => ('part' in block && block.part !== undefined ? [block.part] : []))
        expect(parts).toEqual([...new Set(parts)])
      }
    }
  })
})

test('the invitation speaks to organisations and is signed by the one who invites', () => {
  const doc = buildAnnouncement(data, { ...context, variant: 'zaproszenie' })
  const headings = flatBlocks(doc.sections[0]!.blocks).flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))
  const signature = blocksOf(doc).find(({ kind }) => kind === 'signatures')
  expect([doc.title, sentencesOf(doc).slice(0, 2), headings, signature]).toEqual([
    'Zaproszenie do konsultacji',
    ['Szanowni Państwo,', 'Prezydent Miasta Krakowa zaprasza organizacje pozarządowe oraz podmioty działające na rzecz dobra publicznego do udziału w konsultacjach projektu Programu Współpracy na rok 2027.'],
    ['Po co te konsultacje', 'Jak mogą Państwo wziąć udział', 'Zapraszamy na spotkanie', 'Zachęcamy do rozmowy z ekspertami', 'Czekamy na uwagi', 'Gdzie znajdą Państwo materiały', 'Co zrobimy z uwagami', 'Kontakt', 'Wykaz skrótów'],
    { kind: 'signatures', right: { above: 'Prezydent Miasta Krakowa', below: '(podpis albo podpis z upoważnienia)' } },
  ])
})

test('the news for a page is a few sentences and a link, without a letterhead or a signature', () => {
  const doc = buildAnnouncement(data, { ...context, variant: 'skrot' })
  expect([doc.title, doc.opening, doc.sections.length, sentencesOf(doc)]).toEqual([
    'Konsultacje projektu Programu Współpracy na rok 2027', { letterhead: [] }, 1,
    [
      'Prezydent Miasta Krakowa zaprasza do udziału w konsultacjach projektu Programu Współpracy na rok 2027. Konsultacje potrwają od 21 września 2026 r. do 16 października 2026 r.', 'Chcemy poznać Państwa zdanie.', 'Jak wziąć udział',
      'Spotkanie konsultacyjne: 7 października 2026 r. (środa), godz. 17.00–19.00, Centrum Obywatelskie, ul. Reymonta 20, sala 1W014;', 'dyżury ekspertów: 28–29 września 2026 r., godz. 10.00–14.00;',
      'formularz konsultacyjny: prosimy przesłać do 16 października 2026 r., do godz. 16.00.', 'Ogłoszenie, materiały i formularz: Biuletyn Informacji Publicznej.', 'Kontakt: tel. 12 616 57 69',
    ],
  ])
})

test('a subject is inflected where its first word is known, and follows a dash elsewhere', () => {
  expect(['projekt Programu', 'Projekty uchwał.', 'założenia polityki', 'polityka lokalowa', 'projekt', ''].map(consultedPhrase)).toEqual(['projektu Programu', 'projektów uchwał', 'założeń polityki', '– polityka lokalowa', '– projekt', '…'.repeat(40)])
})
