import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { openOffice } from './office.ts'

type Office = Awaited<ReturnType<typeof openOffice>>

const hostile = 'Tekst =1+1 {tag} ]]> <b>x</b> 😀 Київ \u202Eabc\u202C koniec'

async function textOf(office: Office, order: Input<'documents.preview'>, format: 'docx' | 'xlsx' = 'docx'): Promise<string> {
  const path = join(office.folder, `x.${format}`)
  await office.call('documents.export', { isCheckedByUser: true, ...order, format, path })
  return readOfficeText(format, readFileSync(path)).join('\n').replaceAll('\u00a0', ' ')
}

const has = (text: string, words: readonly string[]) => words.map((word) => text.includes(word))

test('the announcement of the programme for 2026 says what was announced', async () => {
  const office = await openOffice({ withSample: true })
  const order = { kind: 'ogloszenie', for: { consultation: sampleId('consultation', 'rpw-2026') } }
  const texts = [await textOf(office, order), await textOf(office, { ...order, variant: 'zaproszenie' }), await textOf(office, { ...order, variant: 'skrot' })]
  const words = ['projektu Programu Współpracy Gminy Miejskiej Kraków na rok 2026', '8 października 2025 r. (środa), godz. 17.00–19.00', 'Centrum Obywatelskie ul. Reymonta 20, sala 1W014, I piętro', 'Biuletyn Informacji Publicznej Miasta Krakowa', '17 października 2025 r.']
  expect(texts.map((text) => has(text, words))).toEqual(texts.map(() => words.map(() => true)))
})

test('a published duty is announced with its sphere in the words of the act, as the office announced it', async () => {
  const office = await openOffice({ withSample: true })
  const order = { for: { consultation: sampleId('consultation', 'rpw-2026') } }
  const full = 'nauka, szkolnictwo wyższe, edukacja, oświata i wychowanie'
  expect([has(await textOf(office, { kind: 'ogloszenie', ...order }), [full]), has(await textOf(office, { kind: 'harmonogram-dyzurow', ...order }), ['nauka, edukacja, oświata'])]).toEqual([[true], [true]])
})

test('the announcement of Otwarty Kraków has its sixteen duties', async () => {
  const office = await openOffice({ withSample: true })
  const text = await textOf(office, { kind: 'ogloszenie', for: { consultation: sampleId('consultation', 'otwarty-krakow') } })
  expect([has(text, ['19 czerwca 2024 r. (środa), godz. 17.00–19.00', '13 czerwca (czwartek)', '5 lipca (piątek)', 'tel. 12 616 57 69', 'Konsultacje projektu Programu Otwarty Kraków 2024-2028']), [...text.matchAll(/tel\. 12 616/gu)].length]).toEqual([Array(5).fill(true), 16])
})

test('texts that could break a file stand in every paper as they were typed', async () => {
  const office = await openOffice({ withSample: true })
  const consultation = await office.call('consultations.create', { subjectFull: hostile, subjectShort: hostile, startsOn: '2026-09-21', endsOn: '2026-10-16', aim: hostile, contact: hostile, materials: [hostile], channels: [{ kind: 'post', address: hostile, subjectLine: hostile, note: hostile }] })
  const meeting = await office.call('meetings.create', { kind: 'consultation', title: hostile, dates: [{ date: '2026-10-01', from: '10:00', to: '12:00' }], place: hostile, consultation: consultation.id })
  const organisation = await office.call('organisations.create', { name: hostile, address: hostile })
  const { id } = await office.call('postulates.create', { meeting: meeting.id, content: hostile, rationale: hostile, submitters: [{ kind: 'organisation', id: organisation.id }] })
  const counts = await Promise.all([
    textOf(office, { kind: 'ogloszenie', for: { consultation: consultation.id } }), textOf(office, { kind: 'karta-postulatu', for: { postulate: id } }), textOf(office, { kind: 'karta-postulatu', for: { meeting: meeting.id }, variant: 'pusta' }),
  ].map(async (text) => (await text).split('😀 Київ').length - 1))
  const lists = [await textOf(office, { kind: 'rozdzielnik', for: { consultation: consultation.id } }), await textOf(office, { kind: 'rozdzielnik', for: { meeting: meeting.id } }, 'xlsx')]
  expect([counts.every((count) => count >= 2), lists.map((text) => text.includes('Tekst =1+1 {tag} ]]> <b>x</b>'))]).toEqual([true, [true, true]])
})

test('a card follows a matter through the years, for everybody without names and for the office with them', async () => {
  const office = await openOffice({ withSample: true })
  const meeting = sampleId('meeting', '2026-06-15-kultura')
  const resident = await office.call('people.create', { fullName: 'Zdzisława Nieujawniona', email: 'zdzislawa@example.pl', phone: '600 700 800' })
  const whole = await office.call('postulates.create', { meeting, content: 'Całość sprawy', rationale: 'bo tak', note: 'Nie mówić nikomu', submitters: [{ kind: 'person', id: resident.id }] })
  await office.call('postulates.split', { id: whole.id, revision: whole.revision, parts: [{ content: 'Część pierwsza', rationale: '', sphere: null }, { content: 'Część druga', rationale: '', sphere: null }] })
  const { parts } = await office.call('postulates.lineage', { id: whole.id })
  const card = (isInternal: boolean) => textOf(office, { kind: 'karta-postulatu', for: { postulate: whole.id }, ...(isInternal && { isInternal }) })
  const [open, inside] = [await card(false), await card(true)]
  const part = await textOf(office, { kind: 'karta-postulatu', for: { postulate: parts[0]!.id } })
  const secrets = ['Nieujawniona', 'zdzislawa@example.pl', '600 700 800', 'Nie mówić nikomu']
  expect([has(open, [`Karta postulatu nr ${whole.number}`, 'osoba fizyczna', parts.map(({ number }) => number).join(', ')]), has(open, secrets), has(inside, [...secrets, 'Do użytku wewnętrznego']), has(part, ['Część pierwsza', whole.number])]).toEqual([
    Array(3).fill(true), Array(4).fill(false), Array(5).fill(true), [true, true],
  ])
})

test('a file for the office alone is told from the public one by its name', async () => {
  const office = await openOffice({ withSample: true })
  const order = { kind: 'rozdzielnik', for: { meeting: sampleId('meeting', '2026-06-15-kultura') } }
  const [open, inside] = [await office.call('documents.preview', order), await office.call('documents.preview', { ...order, isInternal: true })]
  expect([open.suggestedName, inside.suggestedName]).toEqual(['rozdzielnik-Spotkanie-w-Wydziale-Kultury-15.06.2026', 'rozdzielnik-wewnetrzny-Spotkanie-w-Wydziale-Kultury-15.06.2026'])
})

test('a distribution list has those who answer, submitted or were invited; people only for the office', async () => {
  const office = await openOffice({ withSample: true })
  const meeting = sampleId('meeting', '2026-06-15-kultura')
  const invited = await office.call('organisations.create', { name: 'Fundacja Zaproszona', address: 'ul. Cicha 1', postcode: '30-001', city: 'Kraków', email: 'zaproszona@example.pl' })
  const person = await office.call('people.create', { fullName: 'Piotr Wskazany', email: 'piotr@example.pl', organisations: [invited.id] })
  await office.call('attendances.create', { meeting, organisation: invited.id, person: person.id, isInvited: true })
  const [open, inside, year] = [await textOf(office, { kind: 'rozdzielnik', for: { meeting } }), await textOf(office, { kind: 'rozdzielnik', for: { meeting }, isInternal: true }), await textOf(office, { kind: 'rozdzielnik', for: { year: 2026 } }, 'xlsx')]
  const everybody = ['Wydział Kultury', 'Fundacja Teatr Przykładowy', 'Fundacja Zaproszona', 'ul. Cicha 1', 'a/a']
  const people = ['Piotr Wskazany', 'piotr@example.pl', 'zaproszona@example.pl']
  expect([has(open, everybody), has(open, people), has(inside, [...everybody, ...people]), has(year, everybody)]).toEqual([Array(5).fill(true), Array(3).fill(false), Array(8).fill(true), Array(5).fill(true)])
})

test('what is not there or is of another sort is refused', async () => {
  const office = await openOffice({ withSample: true })
  const roster = sampleId('roster', 'otwarty-krakow')
  const refused = (kind: string, target: object) => office.refused('documents.preview', { kind, for: target })
  const wrong = { code: 'invalid_input', reason: 'not_for_this', fields: { for: 'not_a_choice' } }
  expect([await refused('ogloszenie', { roster }), await refused('karta-postulatu', { year: 2026 }), await refused('karta-postulatu', { postulate: roster }), await refused('rozdzielnik', { meeting: roster }), await refused('rozdzielnik', { postulate: roster })]).toEqual([
    wrong, wrong, { code: 'not_found' }, { code: 'not_found' }, wrong,
  ])
})
