import { describe, expect, test } from 'vitest'
import { buildPositionPaper, buildPositionPaperWorkbook } from '#shared/documents/builders/position-paper.ts'
import { decisionSentence } from '#shared/documents/compilation-words.ts'
import type { CompilationData, PostulateEntry } from '#shared/documents/data.ts'
import { decisions } from '#shared/domain/position.ts'
import type { Position } from '#shared/domain/position.ts'
import type { PostulateStage } from '#shared/domain/postulate.ts'
import { programme } from '#shared/domain/programme.ts'
import { blocksOf, definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aConsultation, aMeeting, aPosition, aPostulate, aUnit, context, renamedUnit } from './sample-records.ts'

function ofMeeting(entries: readonly PostulateEntry[]): CompilationData {
  return { scope: { kind: 'meeting', meeting: aMeeting({ place: 'sala konferencyjna', theme: 'O programie.' }), hosts: [aUnit()] }, programme: null, entries }
}

describe('the position paper', () => {
  const culture = aUnit({ genitive: 'Wydziału Kultury' })

  test('names the unit that answers, counts the decisions in words, and says nothing of drafts when all is approved', () => {
    const doc = buildPositionPaper(ofMeeting([
      aPostulate('1/2026', {}, { positions: [{ position: aPosition(), unit: culture }] }),
      aPostulate('2/2026', {}, { positions: [{ position: aPosition({ decision: 'out_of_scope', text: 'Przekazano do ZBK.', state: 'published' }), unit: culture }] }),
    ]), context)
    expect([doc.title, sentencesOf(doc).slice(1, 4), textsOf(tablesOf(doc)[0]), definitionsOf(doc)['ZBK'], blocksOf(doc).at(-3)]).toEqual([
      'Stanowisko Wydziału Kultury do zgłoszonych postulatów',
      ['Temat: O programie.', 'Zgłoszono 2 postulaty: uwzględniono – 1, poza zakresem (przekazano według właściwości) – 1. Zgłaszający: 1 organizacja.', 'Wykaz skrótów'],
      [
        ['Lp.', 'Nr', 'Zgłaszający', 'Treść postulatu', 'Uzasadnienie', 'Rozstrzygnięcie', 'Stanowisko i uzasadnienie', 'Komórka merytoryczna'],
        ['1', '1/2026', 'Fundacja Przykład', 'Treść 1/2026', 'Powód 1/2026', 'uwzględniono', 'Dopisano w § 5.', 'Wydział Kultury'],
        ['2', '2/2026', 'Fundacja Przykład', 'Treść 2/2026', 'Powód 2/2026', 'poza zakresem – przekazano według właściwości', 'Przekazano do ZBK.', 'Wydział Kultury'],
      ],
      'Zarząd Budynków Komunalnych w Krakowie',
      { kind: 'definitions', items: [{ label: 'Załącznik', value: 'Zestawienie zgłoszonych postulatów' }, { label: 'Otrzymują', value: '1) zgłaszający wymienieni w tabeli\n2) a/a' }], part: 'załączniki i odbiorcy' },
    ])
  })

  test('says that it is a draft while positions wait, and an unanswered postulate is being considered', () => {
    const doc = buildPositionPaper(ofMeeting([aPostulate('1/2026'), aPostulate('2/2026', {}, { positions: [{ position: aPosition({ state: 'draft' }), unit: culture }] })]), context)
    expect([doc.title, sentencesOf(doc).slice(2, 4), textsOf(tablesOf(doc)[0])[1]?.slice(5)]).toEqual([
      'Stanowisko komórek merytorycznych do zgłoszonych postulatów',
      ['Projekt. Stanowiska niezatwierdzone: 2 z 2.', 'Zgłoszono 2 postulaty: uwzględniono – 1, w trakcie rozpatrywania – 1. Zgłaszający: 1 organizacja.'],
      ['w trakcie rozpatrywania', '', ''],
    ])
  })

  test('puts the leading unit first and names each unit when several answer, with its decision where it differs', () => {
    const positions = [
      { position: aPosition({ leading: false, decision: 'rejected', text: 'Brak środków.', date: '2024-12-01' }), unit: renamedUnit },
      { position: aPosition({ text: '' }), unit: culture },
    ]
    const doc = buildPositionPaper(ofMeeting([aPostulate('1/2026', {}, { positions })]), context)
    expect(textsOf(tablesOf(doc)[0])[1]?.slice(5)).toEqual(['uwzględniono', 'Wydział Kultury – uwzględniono | Wydział Dawny (nie uwzględniono): | Brak środków.', '– Wydział Kultury | – Wydział Dawny'])
  })

  test('of a unit shows the answers of that unit only', () => {
    const positions = [{ position: aPosition({ leading: false, decision: 'noted', text: 'Wiemy.' }), unit: renamedUnit }, { position: aPosition(), unit: culture }]
    const doc = buildPositionPaper({ scope: { kind: 'unit', unit: renamedUnit, year: 2026 }, programme: null, entries: [aPostulate('1/2026', {}, { positions })] }, context)
    expect([doc.title, sentencesOf(doc)[0], textsOf(tablesOf(doc)[0])[1]?.slice(5)]).toEqual(['Stanowisko Wydziału Nowego do zgłoszonych postulatów', 'Wydział Nowy, rok 2026', ['przyjęto do wiadomości', 'Wiemy.', 'Wydział Nowy']])
  })

  test('names units as they were on the day of the answer, else of the meeting, else of the postulate, else at the end of its year', () => {
    const answer = (date: string | null) => [{ position: aPosition({ date }), unit: renamedUnit }]
    const old = { dates: [{ date: '2024-06-10', from: null, to: null }] }
    const entries = [
      aPostulate('1/2024', { year: 2024 }, { meeting: aMeeting(old), positions: answer('2025-01-15') }),
      aPostulate('2/2024', { year: 2024 }, { meeting: aMeeting(old), positions: answer(null) }),
      aPostulate('3/2024', { year: 2024, receivedOn: '2024-07-01' }, { meeting: null, positions: answer(null) }),
      aPostulate('4/2024', { year: 2024 }, { meeting: null, positions: answer(null) }),
    ]
    expect(textsOf(tablesOf(buildPositionPaper(ofMeeting(entries), context))[0]).map((row) => row.at(-1))).toEqual(['Komórka merytoryczna', 'Wydział Nowy', 'Wydział Dawny', 'Wydział Dawny', 'Wydział Dawny'])
    expect([buildPositionPaper(ofMeeting(entries), context).title, buildPositionPaper(ofMeeting(entries.slice(1)), context).title]).toEqual([
      'Stanowisko Wydziału Nowego do zgłoszonych postulatów', 'Stanowisko Wydziału Dawnego do zgłoszonych postulatów',
    ])
  })

  test('of a unit in a year that is over carries the name of that year', () => {
    const doc = buildPositionPaper({ scope: { kind: 'unit', unit: renamedUnit, year: 2024 }, programme: null, entries: [] }, context)
    expect([doc.title, sentencesOf(doc)[0]]).toEqual(['Stanowisko Wydziału Dawnego do zgłoszonych postulatów', 'Wydział Dawny, rok 2024'])
  })

  test('puts a unit whose genitive is not known after a dash', () => {
    const positions = [{ position: aPosition(), unit: aUnit({ name: 'Biuro Wzorów' }) }]
    expect(buildPositionPaper(ofMeeting([aPostulate('1/2026', {}, { positions })]), context).title).toBe('Stanowisko do zgłoszonych postulatów – Biuro Wzorów')
  })

  test('is dated today while it is a draft, on the day of its last position when all are approved, and by hand when none has a day', () => {
    const dated = (...positions: Partial<Position>[]) => buildPositionPaper(ofMeeting(positions.map((fields, index) => aPostulate(`${index + 1}/2026`, {}, { positions: [{ position: aPosition(fields), unit: culture }] }))), context).opening.placeAndDate
    expect([dated({ state: 'draft', date: '2026-06-20' }), dated({ date: '2026-06-25' }, { date: '2026-06-20' }, { date: null }), dated({ date: null })]).toEqual([
      'Kraków, dnia 2 lipca 2026 r.', 'Kraków, dnia 25 czerwca 2026 r.', `Kraków, dnia ${'…'.repeat(15)}`,
    ])
  })

  test('says of a single postulate or remark in a sentence what became of it', () => {
    const said = (stage: PostulateStage) => decisions.map((decision) => decisionSentence(stage === 'postulate' ? 'Zgłoszono 1 postulat' : 'Zgłoszono 1 uwagę', { noun: stage, entries: [aPostulate('1/2026', {}, { positions: [{ position: aPosition({ decision }), unit: culture }] })] }))
    expect([said('postulate'), said('remark')]).toEqual([
      ['uwzględniono go', 'uwzględniono go częściowo', 'nie uwzględniono go', 'przekazano go według właściwości', 'przyjęto go do wiadomości', 'jest w trakcie rozpatrywania'].map((outcome) => `Zgłoszono 1 postulat; ${outcome}.`),
      ['uwzględniono ją', 'uwzględniono ją częściowo', 'nie uwzględniono jej', 'przekazano ją według właściwości', 'przyjęto ją do wiadomości', 'jest w trakcie rozpatrywania'].map((outcome) => `Zgłoszono 1 uwagę; ${outcome}.`),
    ])
  })

  test('names the programme after „Dotyczy:” without bending its title', () => {
    const data = { ...ofMeeting([aPostulate('1/2026')]), programme: { ...programme.blank, id: aUnit().id, revision: 1, title: 'Program Współpracy na rok 2027', kind: 'annual' as const, yearFrom: 2027, yearTo: 2027 } }
    expect(buildPositionPaper(data, context).opening.subject).toBe('zgłoszonych postulatów – Program Współpracy na rok 2027')
  })

  const joined = (number: string) => aPostulate(number, { mergedInto: '00000000-0000-7000-8000-000000000009' }, { lineage: { joined: [], joinedTo: '9/2026', splitFrom: null }, positions: [{ position: aPosition({ state: 'to_fill', decision: 'pending', text: '' }), unit: renamedUnit }] })

  test('keeps what was joined to an entry of another paper, counts it apart and sends to the answer there', () => {
    const doc = buildPositionPaper(ofMeeting([aPostulate('1/2026', {}, { positions: [{ position: aPosition(), unit: culture }] }), joined('3/2026')]), context)
    expect([doc.title, sentencesOf(doc).slice(2), textsOf(tablesOf(doc)[0])[2]]).toEqual([
      'Stanowisko Wydziału Kultury do zgłoszonych postulatów',
      ['Zgłoszono 2 postulaty: uwzględniono – 1, rozpatrzono łącznie z innymi – 1. Zgłaszający: 1 organizacja.'],
      ['2', '3/2026 | (rozpatrzono łącznie z 9/2026)', 'Fundacja Przykład', 'Treść 3/2026', 'Powód 3/2026', 'rozpatrzono łącznie', 'stanowisko przy 9/2026', ''],
    ])
    expect(sentencesOf(buildPositionPaper(ofMeeting([joined('3/2026')]), context)).at(-1)).toBe('Zgłoszono 1 postulat; rozpatrzono go łącznie z innym. Zgłaszający: 1 organizacja.')
  })

  test('without postulates says so', () => {
    expect([buildPositionPaper(ofMeeting([]), context).title, sentencesOf(buildPositionPaper(ofMeeting([]), context)).at(-1)]).toEqual(['Stanowisko do zgłoszonych postulatów', 'Nie zgłoszono postulatów.'])
  })

  test('as a spreadsheet keeps the decision and the position apart, with notes of the draft', () => {
    const workbook = buildPositionPaperWorkbook({ scope: { kind: 'year', year: 2026 }, programme: null, entries: [aPostulate('1/2026')] }, context)
    expect([textsOf(workbook.sheets[0]?.table), workbook.notes]).toEqual([
      [
        ['Lp.', 'Nr', 'Zgłaszający', 'Treść postulatu', 'Uzasadnienie', 'Rozstrzygnięcie', 'Stanowisko i uzasadnienie', 'Komórka merytoryczna', 'Spotkanie'],
        ['1', '1/2026', 'Fundacja Przykład', 'Treść 1/2026', 'Powód 1/2026', 'w trakcie rozpatrywania', '', '', 'Wydział Kultury, 15.06.2026'],
      ],
      ['Projekt. Stanowiska niezatwierdzone: 1 z 1.', 'Zgłoszono 1 postulat; jest w trakcie rozpatrywania. Zgłaszający: 1 organizacja.', 'Stan na 2 lipca 2026 r.'],
    ])
  })
})

test('the paper of a unit has a sentence and a table for each stage, and names the meeting and its day over what was raised there; the paper of a year is the city\'s', () => {
  const sport = aUnit({ id: '00000000-0000-7000-8000-00000000000a', name: 'Wydział Sportu', genitive: 'Wydziału Sportu' })
  const answer = { positions: [{ position: aPosition(), unit: sport }] }
  const entries = [aPostulate('1/2026', {}, answer), aPostulate('2/2026', { stage: 'remark' }, { ...answer, meeting: null, consultation: aConsultation() })]
  const doc = buildPositionPaper({ scope: { kind: 'unit', unit: sport, year: 2026 }, programme: null, entries }, context)
  expect([doc.title, sentencesOf(doc).slice(1, 4), tablesOf(doc).map((table) => textsOf(table).map((row) => row[3])), buildPositionPaper({ scope: { kind: 'year', year: 2026 }, programme: null, entries: entries.slice(0, 1) }, context).title]).toEqual([
    'Stanowisko Wydziału Sportu do zgłoszonych postulatów i uwag',
    ['Zgłoszono 1 postulat; uwzględniono go. Zgłoszono 1 uwagę; uwzględniono ją. Zgłaszający: 1 organizacja.', 'Postulaty: Spotkanie branżowe w Wydziale Kultury (15.06.2026 r.)', 'Uwagi zgłoszone w konsultacjach: RPW 2027'],
    [['Treść postulatu', 'Treść 1/2026'], ['Proponowany zapis / treść uwagi', 'Treść 2/2026']],
    'Stanowisko Miasta do zgłoszonych postulatów',
  ])
})
