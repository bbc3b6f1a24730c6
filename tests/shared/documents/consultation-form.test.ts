import { describe, expect, test } from 'vitest'
import { buildConsultationForm } from '#shared/documents/builders/consultation-form.ts'
import { specimenForm } from '#shared/documents/specimen.ts'
import { blocksOf, definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aConsultation, context, house, renamedUnit } from './sample-records.ts'

const consultation = aConsultation({
  announcedBy: 'Prezydent Miasta Krakowa', deadlineTime: '16:00', orderNumber: '12/2026', orderDate: '2026-09-01', legalBasis: 'uchwała nr CXI/2904/18', contact: 'tel. 12 616 57 69',
  channels: [
    { kind: 'email', address: 'konsultacje@um.krakow.pl', subjectLine: 'RPW', note: '' },
    { kind: 'epuap', address: '', subjectLine: '', note: '' },
    { kind: 'post', address: 'ul. Jana Dekerta 24', subjectLine: 'Konsultacje RPW 2027', note: 'III piętro' },
  ],
})
const doc = buildConsultationForm({ consultation, runBy: renamedUnit }, context)

function labelsOf(form: typeof doc): string[] {
  return blocksOf(form).flatMap((block) => (block.kind === 'fields' ? block.fields.map((field) => field.label) : []))
}

describe('the form for organisations', () => {
  test('says on its first page what is consulted, when and by whom, the unit under the name it has then', () => {
    expect([doc.title, doc.runningHead, doc.form, definitionsOf(doc)]).toEqual([
      'Formularz konsultacyjny – projekt Programu Współpracy na rok 2027', 'Formularz konsultacyjny – RPW 2027',
      { id: 'KONS-RPW-2027-NGO', version: 'v1' },
      {
        'Termin konsultacji': 'od 21 września 2026 r. do 16 października 2026 r.', Ogłasza: 'Prezydent Miasta Krakowa', Prowadzi: 'Wydział Nowy',
        Zarządzenie: 'nr 12/2026 Prezydenta Miasta Krakowa z dnia 1 września 2026 r.',
      },
    ])
  })

  test('asks who submits, with room for handwriting in every field', () => {
    const heights = blocksOf(doc).flatMap((block) => (block.kind === 'fields' ? block.fields.map((field) => field.heightMm) : []))
    expect([labelsOf(doc), Math.min(...heights) >= 9]).toEqual([
      ['Nazwa organizacji lub podmiotu', 'Nr KRS lub innej ewidencji', 'Adres siedziby', 'Osoba reprezentująca', 'Adres e-mail do kontaktu', 'Telefon', 'Uwagi do całości projektu'], true,
    ])
  })

  test('has a table of ten numbered empty rows on a landscape page', () => {
    expect([doc.sections.map((section) => section.orientation), textsOf(tablesOf(doc)[0])]).toEqual([
      ['portrait', 'landscape', 'portrait', 'portrait'],
      [
        ['Lp.', 'Część dokumentu (rozdział, §, ust., pkt)', 'Obecny zapis', 'Proponowany zapis / treść uwagi', 'Uzasadnienie'],
        ...Array.from({ length: 10 }, (_, index) => [String(index + 1), '', '', '', '']),
      ],
    ])
  })

  test('tells how to send it by the ways that are allowed on the last day, until when, and what it leads to', () => {
    expect(sentencesOf(doc).slice(5, -3)).toEqual([
      '4. Jak i gdzie wysłać formularz',
      'Wypełniony i podpisany formularz można przekazać:',
      'pocztą elektroniczną (plik DOCX lub ODT oraz skan albo zdjęcie podpisanego formularza) na adres konsultacje@um.krakow.pl z dopiskiem: „RPW”;',
      'pocztą tradycyjną na adres: ul. Jana Dekerta 24 (III piętro) z dopiskiem: „Konsultacje RPW 2027”.',
      'Termin: do 16 października 2026 r., do godz. 16.00 – decyduje data wpływu do Urzędu.',
      'Kontakt: tel. 12 616 57 69',
      'Podstawa prawna: uchwała nr CXI/2904/18',
      'Wyniki konsultacji nie są wiążące. Stanowisko wobec każdej zgłoszonej uwagi zostanie podane w raporcie z konsultacji.',
    ])
  })

  test('ends with the information clause on a page of its own, its parts named', () => {
    expect(doc.sections.at(-1)).toEqual({
      orientation: 'portrait',
      blocks: [
        { kind: 'heading', level: 2, text: 'INFORMACJA', part: 'klauzula – tytuł' },
        {
          kind: 'group', part: 'klauzula',
          items: [
            [{ kind: 'paragraph', role: 'clause', runs: [{ text: 'I. Administrator', isStrong: true }, { text: '\nPrezydent Miasta.' }], part: 'akapit klauzuli' }],
            [{ kind: 'paragraph', role: 'clause', runs: [{ text: 'Bez nazwy.' }], part: 'akapit klauzuli' }],
          ],
        },
      ],
    })
  })

  test('still offers ePUAP for a consultation that ended while it was safe', () => {
    const earlier = buildConsultationForm({ consultation: { ...consultation, startsOn: '2025-09-22', endsOn: '2025-10-17' }, runBy: null }, context)
    expect(sentencesOf(earlier)).toContain('przez Elektroniczną Platformę Usług Administracji Publicznej (ePUAP);')
  })
})

describe('the form for residents', () => {
  const resident = buildConsultationForm({ consultation, runBy: null }, { ...context, variant: 'mieszkaniec' })

  test('asks for a name and contact only and has three rows on portrait pages', () => {
    expect([resident.form?.id, labelsOf(resident), resident.sections.map((section) => section.orientation), textsOf(tablesOf(resident)[0])]).toEqual([
      'KONS-RPW-2027-MIESZKANCY',
      ['Imię i nazwisko', 'Adres e-mail do kontaktu', 'Telefon', 'Uwagi do całości projektu'],
      ['portrait', 'portrait', 'portrait'],
      [['Lp.', 'Czego dotyczy uwaga', 'Treść uwagi lub propozycji', 'Uzasadnienie'], ['1', '', '', ''], ['2', '', '', ''], ['3', '', '', '']],
    ])
  })

  test('keeps the words of the short name apart in its id', () => {
    const otwarty = buildConsultationForm({ consultation: { ...consultation, subjectShort: 'Otwarty Kraków 2024-2028.' }, runBy: null }, { ...context, variant: 'mieszkaniec' })
    expect(otwarty.form).toEqual({ id: 'KONS-Otwarty-Krakow-2024-2028-MIESZKANCY', version: 'v1' })
  })

  test('has no clause page when the office has entered none', () => {
    const without = buildConsultationForm({ consultation, runBy: null }, { ...context, house: { ...house, informationClause: ' \n ' } })
    expect(without.sections.length).toBe(3)
  })
})

test('a specimen says so in its title and has room for the subject and the days', () => {
  const specimen = buildConsultationForm(specimenForm, context)
  expect([specimen.title, specimen.form?.id, definitionsOf(specimen)]).toEqual([
    'Formularz konsultacyjny – wzór', 'KONS-wzor-NGO', { Przedmiot: '…'.repeat(40), 'Termin konsultacji': 'od …………………… do ……………………' },
  ])
})

test('the longer the title and the facts, the less room for general remarks on the first page, but never none', () => {
  const heightOf = (subjectFull: string) => blocksOf(buildConsultationForm({ consultation: aConsultation({ subjectFull }), runBy: null }, context)).flatMap((block) => (block.kind === 'fields' && block.caption === 'Uwagi ogólne' ? block.fields.map(({ heightMm }) => heightMm) : []))
  expect(['projekt Programu', 'projekt Programu '.repeat(12), 'projekt Programu '.repeat(90)].map(heightOf)).toEqual([[38], [31], [9]])
})
