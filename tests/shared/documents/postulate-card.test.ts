import { describe, expect, test } from 'vitest'
import { buildPostulateCard } from '#shared/documents/builders/postulate-card.ts'
import type { CardEntry, CardOrigin } from '#shared/documents/postulate-card-data.ts'
import { specimenCard } from '#shared/documents/specimen.ts'
import { programme as programmeEntity } from '#shared/domain/programme.ts'
import { sphere as sphereEntity } from '#shared/domain/sphere.ts'
import { blocksOf, definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aConsultation, aMeeting, aPosition, aPostulate, aUnit, context } from './sample-records.ts'

const programme = { ...programmeEntity.blank, id: 'p', revision: 1, title: 'Program Współpracy na rok 2027', shortName: 'RPW 2027', kind: 'annual' as const, yearFrom: 2027, yearTo: 2027 }
const sphere = { ...sphereEntity.blank, id: 's', revision: 1, point: '16', genitive: 'kultury', nominative: 'kultura', short: 'kultura' }
const origin: CardOrigin = { meeting: aMeeting({ place: 'Centrum', address: 'ul. Długa 1' }), hosts: [aUnit()], consultation: null, programme, spheres: [sphere] }
const kultura = aUnit()
const sport = aUnit({ id: '00000000-0000-7000-8000-000000000009', name: 'Wydział Sportu' })

function aCard(number: string, fields: Parameters<typeof aPostulate>[1] = {}, card: Partial<CardEntry> = {}): CardEntry {
  return { ...aPostulate(number, fields), programme, people: [], thread: [], parts: [], carriedFrom: null, carriedTo: [], ...card }
}

const card = aCard('142/2026', {
  receivedOn: '2026-06-15', channel: 'meeting', programmeSection: '§ 5', currentText: 'Dotąd.', content: 'Prosimy o:\n1. salę,\n2. czas.', isUnsigned: true, realisation: 'promised', realisationNote: 'W budżecie.', note: 'Zadzwonić.',
}, {
  sphere, submitters: [{ kind: 'organisation', id: 'o', name: 'Fundacja Przykład' }, { kind: 'person', id: 'r' }], lineage: { joined: ['7/2026', '8/2026'], joinedTo: null, splitFrom: '3/2026' }, carriedFrom: '11/2025', carriedTo: ['1/2027'],
  positions: [
    { position: aPosition({ leading: false, state: 'draft', decision: 'rejected', text: 'Projekt odmowy.', author: 'Jan Nowak' }), unit: sport },
    { position: aPosition({ date: '2026-07-01' }), unit: kultura },
  ],
  thread: [aPostulate('11/2025', { id: 'old', year: 2025, realisation: 'dropped' }, { positions: [{ position: aPosition({ decision: 'rejected' }), unit: kultura }] }), aPostulate('142/2026')],
})

describe('the card of one postulate', () => {
  const doc = buildPostulateCard({ origin, cards: [card] }, context)

  test('has everything that is known of it, residents and what is not approved left out', () => {
    expect([doc.title, definitionsOf(doc), sentencesOf(doc), tablesOf(doc).map(textsOf)]).toEqual([
      'Karta postulatu nr 142/2026',
      {
        Zgłaszający: 'Fundacja Przykład\nosoba fizyczna', Wpływ: '15.06.2026 r., na spotkaniu', Spotkanie: 'Spotkanie w Wydziale Kultury, 15 czerwca 2026 r.', Organizator: 'Wydział Kultury', Program: 'Program Współpracy na rok 2027', Sfera: '16 – kultura',
        'Część Programu': '§ 5', Stan: 'bez podpisu', 'Z podziału': '3/2026', 'Rozpatrzono łącznie': '7/2026, 8/2026', 'Podjęto na nowo z': '11/2025', 'Ciąg dalszy': '1/2027',
      },
      ['Obecny zapis', 'Dotąd.', 'Treść postulatu', 'Prosimy o:', 'salę,', 'czas.', 'Uzasadnienie', 'Powód 142/2026', 'Stanowiska', 'Historia sprawy', 'Realizacja', 'Obiecano.', 'W budżecie.'],
      [
        [
          ['Komórka', 'Rozstrzygnięcie', 'Stanowisko i uzasadnienie', 'Data'], ['Wydział Kultury | (wiodąca)', 'uwzględniono', 'Dopisano w § 5.', '01.07.2026'], ['Wydział Sportu', 'w trakcie rozpatrywania', '', ''],
        ],
        [
          ['Nr', 'Gdzie i kiedy', 'Rozstrzygnięcie', 'Realizacja'], ['11/2025', 'Wydział Kultury, 15.06.2026', 'nie uwzględniono', 'odstąpiono'], ['142/2026', 'Wydział Kultury, 15.06.2026', 'w trakcie rozpatrywania', ''],
        ],
      ],
    ])
  })

  test('for the office alone names residents with how to reach them, drafts with their authors, and the note', () => {
    const named: CardEntry = { ...card, submitters: [{ kind: 'organisation', id: 'o', name: 'Fundacja Przykład' }, { kind: 'person', id: 'r', name: 'Maria Wiśniewska' }], people: [{ id: 'r', role: '', email: 'maria@example.pl', phone: '600700800' }] }
    const inside = buildPostulateCard({ origin, cards: [named] }, { ...context, isInternal: true })
    expect([definitionsOf(inside)['Zgłaszający'], sentencesOf(inside).slice(-2), textsOf(tablesOf(inside)[0]).slice(1)]).toEqual([
      'Fundacja Przykład\nMaria Wiśniewska – maria@example.pl, 600 700 800', ['Notatka', 'Zadzwonić.'],
      [['Wydział Kultury | (wiodąca)', 'uwzględniono', 'Dopisano w § 5. | (zatwierdzone)', '01.07.2026'], ['Wydział Sportu', 'nie uwzględniono', 'Projekt odmowy. | (projekt, Jan Nowak)', '']],
    ])
  })

  test('says what there is not', () => {
    const bare = buildPostulateCard({ origin, cards: [aCard('1/2026', { stage: 'remark', rationale: ' ' })] }, context)
    expect([bare.title, sentencesOf(bare), tablesOf(bare)]).toEqual([
      'Karta uwagi nr 1/2026', ['Proponowany zapis / treść uwagi', 'Treść 1/2026', 'Uzasadnienie', 'Nie podano uzasadnienia.', 'Stanowiska', 'Nie wyznaczono komórki do zajęcia stanowiska.'], [],
    ])
  })
})

test('cards of a meeting follow one another under their numbers; without any it says so', () => {
  const many = buildPostulateCard({ origin, cards: [aCard('1/2026'), aCard('2/2026', { stage: 'remark' })] }, context)
  const none = buildPostulateCard({ origin, cards: [] }, context)
  const headings = blocksOf(many).flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))
  expect([many.title, headings, sentencesOf(none)]).toEqual(['Karty postulatów i uwag', ['Postulat nr 1/2026', 'Uwaga nr 2/2026'], ['Spotkanie w Wydziale Kultury, 15 czerwca 2026 r.', 'Nie zgłoszono postulatów.']])
})

describe('an empty card', () => {
  const labelsOf = (doc: ReturnType<typeof buildPostulateCard>) => blocksOf(doc).flatMap((block) => (block.kind === 'fields' ? block.fields.map(({ label }) => label) : []))

  test('of a meeting says where it is handed in, asks what the office has to know, and is recognised when it comes back', () => {
    const doc = buildPostulateCard({ origin, cards: [] }, { ...context, variant: 'pusta' })
    expect([doc.title, doc.form, definitionsOf(doc), labelsOf(doc), sentencesOf(doc).slice(0, 3), doc.sections.length]).toEqual([
      'Karta postulatu', { id: 'POST-RPW-2027-2026-06-15', version: 'v1' },
      { Dotyczy: 'Program Współpracy na rok 2027', Spotkanie: 'Spotkanie w Wydziale Kultury', Termin: '15 czerwca 2026 r. (poniedziałek), godz. 17.00–19.00', Miejsce: 'Centrum, ul. Długa 1', 'Sfery spotkania': 'kultura (pkt 16)' },
      ['Nazwa organizacji lub podmiotu', 'Osoba do kontaktu', 'Sfera zadań publicznych', 'Opis zadania lub proponowany zapis', 'Uzasadnienie', 'Szacunkowy koszt'],
      ['Prosimy wpisać na jednej karcie jeden postulat.', 'Wypełnioną kartę prosimy oddać podczas spotkania albo przesłać na adres sz.umk@um.krakow.pl.', 'INFORMACJA'], 1,
    ])
  })

  test('of a consultation asks for one remark and says by what ways it is sent in and until when', () => {
    const consultation = aConsultation({ channels: [{ kind: 'email', address: 'konsultacje@um.krakow.pl', subjectLine: '', note: '' }] })
    const doc = buildPostulateCard({ origin: { meeting: null, hosts: [], consultation, programme: null, spheres: [] }, cards: [] }, { ...context, variant: 'pusta' })
    expect([doc.title, doc.form?.id, definitionsOf(doc)['Termin konsultacji'], sentencesOf(doc).slice(0, 4)]).toEqual([
      'Karta uwagi', 'UWAGA-RPW-2027', 'od 21 września 2026 r. do 16 października 2026 r.',
      ['Prosimy wpisać na jednej karcie jedną uwagę.', 'Wypełnioną kartę można przekazać:', 'pocztą elektroniczną (plik DOCX lub ODT oraz skan albo zdjęcie podpisanego formularza) na adres konsultacje@um.krakow.pl.', 'Termin: do 16 października 2026 r. – decyduje data wpływu do Urzędu.'],
    ])
  })

  test('stays one sheet: the more there is to say about handing it in, the less room to write, of which enough is always left; how to join a meeting is not said', () => {
    const rooms = [1, 6, 40].map((count) => {
      const channels = Array.from({ length: count }, () => ({ kind: 'email' as const, address: 'konsultacje@um.krakow.pl', subjectLine: '', note: '' }))
      const doc = buildPostulateCard({ origin: { ...origin, meeting: aMeeting({ mode: 'hybrid', link: 'https://przyklad.pl' }), consultation: aConsultation({ channels }) }, cards: [] }, { ...context, variant: 'pusta' })
      return [Object.keys(definitionsOf(doc)).filter((label) => ['Forma', 'Link'].includes(label)).length, ...blocksOf(doc).flatMap((block) => (block.kind === 'fields' ? block.fields.map(({ heightMm }) => heightMm) : [])).slice(3, 5)]
    })
    expect(rooms).toEqual([[0, 27, 22], [0, 12, 9], [0, 12, 9]])
  })

  test('printed ahead of everything is of no meeting', () => {
    const doc = buildPostulateCard(specimenCard('2026-07-02'), { ...context, variant: 'pusta' })
    expect([doc.form, doc.runningHead, definitionsOf(doc)]).toEqual([{ id: 'POST-KARTA', version: 'v1' }, 'Karta postulatu', {}])
  })
})

test('cards of a consultation that runs, or whose letters nobody has entered, do not say that nothing came', () => {
  const said = (data: Partial<Parameters<typeof buildPostulateCard>[0]>, startsOn: string, endsOn: string) => {
    const doc = buildPostulateCard({ origin: { ...origin, meeting: null, consultation: aConsultation({ startsOn, endsOn }) }, cards: [], ...data }, context)
    return [doc.title, ...sentencesOf(doc).slice(1, 3)]
  }
  expect([said({}, '2026-06-21', '2026-07-20'), said({ letters: [{ channel: 'post', remarks: 4 }] }, '2026-06-01', '2026-06-20')]).toEqual([
    ['Karty uwag', 'Projekt. Konsultacje trwają do 20 lipca 2026 r.', 'Do dnia 2 lipca 2026 r. nie wpisano do rejestru żadnych uwag.'],
    ['Karty uwag', 'Projekt. Uwagi z pism niewpisane do rejestru: 4.', 'Uwag ze zgłoszonych pism nie wpisano jeszcze do rejestru.'],
  ])
})

test('of several, each card but the first begins a page, and every page says what the cards are of; of one, the head is its title', () => {
  const doc = buildPostulateCard({ cards: [aCard('1/2026'), aCard('2/2026'), aCard('3/2026')], origin }, context)
  const one = buildPostulateCard({ cards: [aCard('1/2026')], origin }, context)
  expect([doc.runningHead, blocksOf(doc).flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [[block.text, block.startsPage ?? false]] : [])), one.runningHead]).toEqual(['Karty postulatów – Spotkanie w Wydziale Kultury, 15 czerwca 2026 r.', [['Postulat nr 1/2026', false], ['Postulat nr 2/2026', true], ['Postulat nr 3/2026', true]], 'Karta postulatu nr 1/2026'])
})
