import { expect, test } from 'vitest'
import { buildMaterialsList } from '#shared/documents/builders/materials-list.ts'
import type { MaterialsData, MeetingMaterials, PublishedFile } from '#shared/documents/materials-data.ts'
import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Block } from '#shared/documents/model.ts'
import { meeting as meetingEntity, type Meeting } from '#shared/domain/meeting.ts'
import { programme as programmeEntity, type Programme } from '#shared/domain/programme.ts'
import { unit as unitEntity, type Unit } from '#shared/domain/unit.ts'
import { house } from './sample-records.ts'

const context = { today: '2026-07-02', now: '2026-07-02T10:00:00.000Z', house }
const culture: Unit = { ...unitEntity.blank, id: 'u', revision: 1, kind: 'department', names: [{ name: 'Wydział Kultury', genitive: 'Wydziału Kultury', locative: 'Wydziale Kultury', from: null, to: null }] }
const programme = (fields: Partial<Programme> = {}): Programme => ({ ...programmeEntity.blank, id: 'p', revision: 1, title: 'Program Współpracy na rok 2027', kind: 'annual', yearFrom: 2027, yearTo: 2027, ...fields })
const file = (fields: Partial<PublishedFile> = {}): PublishedFile => ({ kind: 'stanowisko', title: 'Stanowisko Wydziału Kultury do zgłoszonych postulatów', format: '', bytes: 0, link: 'https://krakow.pl/s', publishedOn: null, ...fields })
function materials(fields: Partial<Meeting> = {}, more: Partial<MeetingMaterials> = {}): MeetingMaterials {
  const meeting: Meeting = { ...meetingEntity.blank, id: fields.title ?? 'm', revision: 1, kind: 'sector', year: 2026, dates: [{ date: '2026-06-15', from: null, to: null }], ...fields }
  return { meeting, hosts: [culture], programme: programme(), files: [], present: [], ...more }
}
const listOf = (meetings: readonly MeetingMaterials[], more: Partial<MaterialsData> = {}, variant = 'wszystkie-lata') => flatBlocks(buildMaterialsList({ year: 2026, meetings, cityFiles: [], publisher: null, ...more }, { ...context, variant }).sections[0]!.blocks).slice(1)
const entriesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'entries' ? block.items : []))

test('without any meeting the list says so', () => {
  expect(listOf([])).toEqual([{ kind: 'paragraph', role: 'body', runs: [{ text: 'Nie ma jeszcze materiałów ze spotkań.' }], part: 'brak materiałów' }])
})

test('a meeting without a title is called by its kind and its host; without any file it is strong, its name leads nowhere', () => {
  expect(entriesOf(listOf([materials()]))).toEqual([{ name: [{ text: 'Spotkanie branżowe w Wydziale Kultury (15.06.2026 r.)', isStrong: true }], text: '', links: [] }])
})

test('the name leads to the summary; other files stand under it, compilation before position, each with its type and size when they are known', () => {
  const files = [file({ format: 'pdf', bytes: 125_952 }), file({ kind: 'zestawienie-postulatow', title: 'Zestawienie zgłoszonych postulatów.', link: '' }), file({ kind: 'podsumowanie-spotkania', title: 'Cokolwiek', link: 'https://krakow.pl/p', format: 'docx', bytes: 2048 })]
  expect(entriesOf(listOf([materials({ title: 'Spotkanie w Wydziale Kultury', theme: 'Temat.' }, { files })]))).toEqual([{
    name: [{ text: 'Podsumowanie spotkania branżowego w Wydziale Kultury (15.06.2026 r.) (DOCX, 2 KB)', href: 'https://krakow.pl/p' }], text: 'Temat.',
    links: [[{ text: 'Zestawienie zgłoszonych postulatów', href: '' }], [{ text: 'Stanowisko Wydziału Kultury do zgłoszonych postulatów (PDF, 123 KB)', href: 'https://krakow.pl/s' }]],
  }])
})

test('of a file published twice the newest is listed; several formats of one paper are several links, PDF first', () => {
  const files = [file({ format: 'docx', publishedOn: '2026-07-01' }), file({ format: 'pdf', publishedOn: '2026-07-01', link: 'https://krakow.pl/stary' }), file({ format: 'pdf', publishedOn: '2026-07-02', link: 'https://krakow.pl/nowy' })]
  expect(entriesOf(listOf([materials({}, { files })]))[0]!.links!.map(([link]) => [link!.text.slice(-7), link!.href])).toEqual([['w (PDF)', 'https://krakow.pl/nowy'], [' (DOCX)', 'https://krakow.pl/s']])
})

test('a cycle is named by its programme; papers make its introduction, in the words of its kind', () => {
  const headings = (one: Programme | null) => listOf([materials({}, { programme: one, files: [file()] })]).slice(1, 3).map((block) => (block.kind === 'heading' ? block.text : block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''))
  expect([headings(programme()), headings(programme({ kind: 'multiannual', title: 'Wieloletni Program Współpracy', yearTo: 2030 })), headings(programme({ kind: 'policy', title: 'Otwarty Kraków' })), headings(null)].map(([heading, lead]) => [heading, /do projektu .*?,/.exec(lead!)?.[0] ?? lead!.slice(0, 40)])).toEqual([
    ['Spotkania branżowe Miasta z trzecim sektorem w zakresie propozycji do projektu Programu współpracy na rok 2027', 'do projektu Programu Współpracy na rok 2027,'],
    ['Spotkania branżowe Miasta z trzecim sektorem w zakresie propozycji do projektu Wieloletniego Programu Współpracy na lata 2027–2030', 'do projektu Wieloletniego Programu Współpracy,'],
    ['Spotkania branżowe Miasta z trzecim sektorem w zakresie propozycji do dokumentu „Otwarty Kraków”', 'do projektu dokumentu „Otwarty Kraków”,'],
    ['Spotkania branżowe Miasta z trzecim sektorem', 'Wydział Polityki Społecznej Urzędu Miast'],
  ])
})

test('years go from the newest; in the variant of one year the others are left out, and later years always are', () => {
  const meetings = [2024, 2027, 2026].map((year) => materials({ title: `Spotkanie ${year}`, year, dates: [{ date: `${year}-06-01`, from: null, to: null }] }))
  const years = (variant: string) => listOf(meetings, {}, variant).flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))
  expect([years('wszystkie-lata'), years('rok')]).toEqual([['Rok 2026', 'Rok 2024'], ['Rok 2026']])
})

test('a paper of the whole year stands under its yearly cycle, before the meetings', () => {
  const blocks = listOf([materials()], { cityFiles: [{ ...file({ title: 'Stanowisko Miasta' }), year: 2026 }] })
  expect(blocks.map((block) => block.kind)).toEqual(['heading', 'heading', 'paragraph', 'list', 'entries'])
  expect(listOf([], { cityFiles: [{ ...file(), year: 2026 }] }).map((block) => block.kind)).toEqual(['heading', 'heading', 'paragraph', 'list'])
})

test('a training stands by itself, with those who called it and the organisations that came', () => {
  const training = materials({ kind: 'training', title: 'Szkolenie on-line', organisers: 'z inicjatywy Wydziału', theme: 'O ofertach.' }, { programme: null, present: ['Fundacja A', 'Fundacja B'] })
  expect(listOf([training]).slice(1).map((block) => (block.kind === 'heading' ? block.text : block.kind === 'paragraph' ? block.runs[0]!.text : block.kind === 'list' ? block.items.map(([run]) => run!.text).join() : ''))).toEqual(['Szkolenie on-line (15.06.2026 r.)', 'Szkolenie przeprowadzono 15 czerwca 2026 r. z inicjatywy Wydziału.', 'Temat: ', 'Udział wzięły następujące organizacje pozarządowe:', 'Fundacja A,Fundacja B'])
})
