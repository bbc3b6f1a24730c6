import { describe, expect, test } from 'vitest'
import { buildOrganisationLetter } from '#shared/documents/builders/organisation-letter.ts'
import type { OrganisationLetterData, OwnEntry } from '#shared/documents/letter-data.ts'
import { organisation } from '#shared/domain/organisation.ts'
import type { Position } from '#shared/domain/position.ts'
import { definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aMeeting, aPosition, aPostulate, aUnit, context } from './sample-records.ts'

const school = { ...organisation.blank, id: 'o', revision: 1, name: 'Fundacja Wzorcowa', address: 'ul. Przykładowa 1', postcode: '30-001', city: 'Kraków' }
const answer = (fields: Partial<Position> = {}) => [{ position: aPosition(fields), unit: aUnit() }]

function own(number: string, fields: Partial<OwnEntry['postulate']> = {}, rest: Partial<OwnEntry> = {}): OwnEntry {
  const { postulate, meeting, consultation, positions } = aPostulate(number, { year: Number(number.split('/')[1]), ...fields })
  return { postulate, meeting, consultation, positions, otherSubmitters: 0, joinedTo: null, formerNumbers: [], isCarriedOn: false, earlierNumbers: [], laterNumbers: [], ...rest }
}

const data = (rest: Partial<OrganisationLetterData>): OrganisationLetterData => ({ organisation: school, scope: { kind: 'year', year: 2026 }, programme: null, entries: [], previous: [], threads: [], ...rest })

describe('the letter', () => {
  test('answers each postulate with its decision, position, unit and day, and tells how others took part only by their number', () => {
    const doc = buildOrganisationLetter(data({
      entries: [
        own('3/2026', {}, { otherSubmitters: 2, positions: answer({ decision: 'partially', text: 'W części.', date: '2026-06-30', state: 'published' }) }),
        own('9/2026', {}, { otherSubmitters: 1, joinedTo: '12/2026', earlierNumbers: ['7/2025'], positions: answer({ text: '' }) }),
      ],
    }), context)
    expect([doc.title, doc.opening.addressee, sentencesOf(doc), textsOf(tablesOf(doc)[0]), definitionsOf(doc)]).toEqual([
      'Odpowiedź na zgłoszone postulaty', ['Fundacja Wzorcowa', 'ul. Przykładowa 1', '30-001 Kraków'],
      ['Rok 2026', 'Szanowni Państwo,', 'dziękujemy za udział w tworzeniu zasad współpracy Miasta z organizacjami. Zgłosili Państwo 2 postulaty: uwzględniono – 1, uwzględniono częściowo – 1.'],
      [
        ['Nr', 'Treść postulatu', 'Rozstrzygnięcie i stanowisko'],
        ['3/2026', 'Treść 3/2026 | (wspólnie z 2 innymi podmiotami)', 'uwzględniono częściowo | W części. | – Wydział Kultury, 30.06.2026'],
        ['9/2026 | (rozpatrzono łącznie z 12/2026)', 'Treść 9/2026 | (wspólnie z 1 innym podmiotem) | (ciąg dalszy sprawy 7/2025)', 'uwzględniono | – Wydział Kultury'],
      ],
      { Otrzymują: '1) adresat\n2) a/a' },
    ])
  })

  test('an answer that is not approved does not leave the office: its decision and its text are not told', () => {
    const entries = [own('1/2026', {}, { positions: answer({ decision: 'rejected', text: 'Projekt odmowy.', date: '2026-06-30', state: 'draft' }) }), own('2/2026'), own('3/2026', {}, { positions: answer() })]
    const said = (count: number) => {
      const doc = buildOrganisationLetter(data({ entries: entries.slice(0, count) }), context)
      return [sentencesOf(doc)[2]?.replace(/^.*organizacjami\. /, ''), textsOf(tablesOf(doc)[0]).slice(1).map((row) => row[2])]
    }
    expect([said(1), said(2), said(3)]).toEqual([
      ['Zgłosili Państwo 1 postulat; jest w trakcie rozpatrywania. O rozstrzygnięciu poinformujemy odrębnie.', ['w trakcie rozpatrywania']],
      ['Zgłosili Państwo 2 postulaty; wszystkie są w trakcie rozpatrywania. O rozstrzygnięciu poinformujemy odrębnie.', ['w trakcie rozpatrywania', 'w trakcie rozpatrywania']],
      ['Zgłosili Państwo 3 postulaty: uwzględniono – 1, w trakcie rozpatrywania – 2. O pozostałych rozstrzygnięciach poinformujemy odrębnie.', ['w trakcie rozpatrywania', 'w trakcie rozpatrywania', 'uwzględniono | Dopisano w § 5. | – Wydział Kultury']],
    ])
  })

  test('says once that it is being considered, however many units still think about it, and names the units that have answered', () => {
    const positions = [answer({ state: 'draft' }), answer({ leading: false, state: 'to_fill' }), answer({ leading: false, decision: 'noted', text: '', date: '2026-06-30' })].flat()
    const row = (units: number) => textsOf(tablesOf(buildOrganisationLetter(data({ entries: [own('1/2026', {}, { positions: positions.slice(0, units) })] }), context))[0])[1]?.[2]
    expect([row(1), row(2), row(3)]).toEqual(['w trakcie rozpatrywania', 'w trakcie rozpatrywania', 'w trakcie rozpatrywania | przyjęto do wiadomości | – Wydział Kultury, 30.06.2026'])
  })

  test('does not call submitted in a year what the office took up again, and counts what was divided once', () => {
    const said = (...entries: OwnEntry[]) => sentencesOf(buildOrganisationLetter(data({ entries }), context))[2]?.replace(/^.*organizacjami\. /, '')
    const again = (number: string, source: string, positions = answer()) => own(number, {}, { isCarriedOn: true, earlierNumbers: [source], positions })
    const part = (number: string, decision: Position['decision']) => own(number, {}, { formerNumbers: ['2/2026'], positions: answer({ decision }) })
    expect([
      said(again('1/2026', '7/2025')), said(again('1/2026', '7/2025'), again('2/2026', '8/2025', [])), said(again('1/2026', '7/2025', []), again('2/2026', '8/2024', []), own('3/2026')),
      said(part('4/2026', 'accepted'), part('5/2026', 'rejected')), said(own('1/2025'), again('2/2025', '1/2024')),
    ]).toEqual([
      'W tym roku podjęliśmy na nowo 1 Państwa postulat z 2025 r.; uwzględniono go.',
      'W tym roku podjęliśmy na nowo 2 Państwa postulaty z 2025 r.: uwzględniono – 1, w trakcie rozpatrywania – 1. O pozostałych rozstrzygnięciach poinformujemy odrębnie.',
      'Zgłosili Państwo 1 postulat; jest w trakcie rozpatrywania. W tym roku podjęliśmy na nowo 2 Państwa postulaty z lat ubiegłych; wszystkie są w trakcie rozpatrywania. O rozstrzygnięciu poinformujemy odrębnie.',
      'Zgłosili Państwo 1 postulat (po podziale 2): uwzględniono – 1, nie uwzględniono – 1.',
      'Zgłosili Państwo 1 postulat; jest w trakcie rozpatrywania. W 2025 r. podjęliśmy na nowo 1 Państwa postulat z 2024 r.; uwzględniono go. O pozostałych rozstrzygnięciach poinformujemy odrębnie.',
    ])
  })

  test('tells what became of the postulates of the year before', () => {
    const doc = buildOrganisationLetter(data({
      previous: [
        own('7/2025', { realisation: 'in_progress', realisationNote: 'Trwają prace.' }, { laterNumbers: ['9/2026'], positions: answer() }),
        own('8/2025', {}, { positions: answer({ decision: 'rejected', text: 'Nie.' }) }),
      ],
    }), context)
    expect([sentencesOf(doc), textsOf(tablesOf(doc)[0])]).toEqual([
      ['Rok 2026', 'Szanowni Państwo,', 'nie zgłosili Państwo postulatów.', 'Co stało się z postulatami z poprzedniego roku'],
      [
        ['Nr', 'Treść postulatu', 'Rozstrzygnięcie i realizacja'],
        ['7/2025', 'Treść 7/2025', 'uwzględniono | Realizacja: w toku | Trwają prace. | Ciąg dalszy sprawy: 9/2026'],
        ['8/2025', 'Treść 8/2025', 'nie uwzględniono'],
      ],
    ])
  })

  test('of remarks speaks of uwagi', () => {
    const doc = buildOrganisationLetter(data({ scope: { kind: 'meeting', meeting: aMeeting(), hosts: [] }, entries: [own('1/2026', { stage: 'remark' }, { positions: answer() })], previous: [own('1/2025', { stage: 'remark' })] }), context)
    expect([doc.title, sentencesOf(doc)[0], sentencesOf(doc).at(-1)]).toEqual(['Odpowiedź na zgłoszone uwagi', 'Spotkanie w Wydziale Kultury, 15 czerwca 2026 r.', 'Co stało się z uwagami z poprzedniego roku'])
  })
})

describe('the history', () => {
  const historyOf = (threads: OwnEntry[][]) => buildOrganisationLetter(data({ threads }), { ...context, variant: 'historia' })

  test('shows each matter under one heading with its answers from year to year', () => {
    const doc = historyOf([
      [
        own('2/2023', {}, { positions: answer({ decision: 'rejected', text: 'Brak środków.' }), laterNumbers: ['4/2024', '6/2025'] }),
        own('4/2024', { realisation: 'promised' }, { positions: answer({ decision: 'partially', text: 'Pilotaż.' }), earlierNumbers: ['2/2023'] }),
        own('6/2025', { realisation: 'done' }, { positions: answer({ text: 'Tak.' }) }),
      ],
      [own('9/2025', { stage: 'remark' })],
    ])
    expect([doc.title, sentencesOf(doc), tablesOf(doc).map((table) => textsOf(table).slice(1))]).toEqual([
      'Historia zgłoszeń w latach 2023–2025',
      [
        'Fundacja Wzorcowa', 'Organizacja zgłosiła 3 postulaty i 1 uwagę w 2 sprawach. Wpisy jednej sprawy stoją pod jednym nagłówkiem.',
        '2/2023: Treść 2/2023', '2023: nie uwzględniono – 2024: uwzględniono częściowo – 2025: uwzględniono', '9/2025: Treść 9/2025', '2025: w trakcie rozpatrywania',
      ],
      [
        [
          ['2/2023', 'Treść 2/2023', 'nie uwzględniono | Brak środków. | – Wydział Kultury'],
          ['4/2024', 'Treść 4/2024', 'uwzględniono częściowo | Pilotaż. | – Wydział Kultury | Realizacja: zapowiedziana'],
          ['6/2025', 'Treść 6/2025', 'uwzględniono | Tak. | – Wydział Kultury | Realizacja: zakończona'],
        ],
        [['9/2025', 'Treść 9/2025', 'w trakcie rozpatrywania']],
      ],
    ])
  })

  test('tells what the organisation submitted from what the office took up again', () => {
    const lead = (...thread: OwnEntry[]) => sentencesOf(historyOf([thread]))[1]
    const again = own('4/2026', {}, { isCarriedOn: true })
    expect([lead(own('2/2025'), again), lead(again)]).toEqual(['Organizacja zgłosiła 1 postulat w 1 sprawie. Urząd podjął na nowo 1 postulat. Wpisy jednej sprawy stoją pod jednym nagłówkiem.', 'Urząd podjął na nowo 1 postulat w 1 sprawie.'])
  })

  test('of one year names that year; without entries it says so', () => {
    expect([historyOf([[own('1/2025')]]).title, historyOf([]).title, sentencesOf(historyOf([]))]).toEqual(['Historia zgłoszeń w 2025 r.', 'Historia zgłoszeń', ['Fundacja Wzorcowa', 'Organizacja nie zgłosiła postulatów ani uwag.']])
  })
})

test('postulaty and uwagi are counted apart and stand in tables of their own', () => {
  const entries = [own('1/2026', {}, { positions: answer() }), own('2/2026', { stage: 'remark' }), own('3/2026', { stage: 'remark' }, { positions: answer({ decision: 'rejected' }) })]
  const doc = buildOrganisationLetter(data({ entries, previous: [own('1/2025'), own('2/2025', { stage: 'remark' })] }), context)
  expect([doc.title, sentencesOf(doc).slice(2), tablesOf(doc).map((table) => textsOf(table).map((row) => row.slice(0, 2))), doc.opening.subject]).toEqual([
    'Odpowiedź na zgłoszone postulaty i uwagi',
    [
      'dziękujemy za udział w tworzeniu zasad współpracy Miasta z organizacjami. Zgłosili Państwo 1 postulat; uwzględniono go. Zgłosili Państwo 2 uwagi: nie uwzględniono – 1, w trakcie rozpatrywania – 1. O pozostałych rozstrzygnięciach poinformujemy odrębnie.',
      'Co stało się z postulatami z poprzedniego roku', 'Co stało się z uwagami z poprzedniego roku',
    ],
    [
      [['Nr', 'Treść postulatu'], ['1/2026', 'Treść 1/2026']], [['Nr', 'Proponowany zapis / treść uwagi'], ['2/2026', 'Treść 2/2026'], ['3/2026', 'Treść 3/2026']],
      [['Nr', 'Treść postulatu'], ['1/2025', 'Treść 1/2025']], [['Nr', 'Proponowany zapis / treść uwagi'], ['2/2025', 'Treść 2/2025']],
    ],
    'zgłoszonych postulatów i uwag',
  ])
})
