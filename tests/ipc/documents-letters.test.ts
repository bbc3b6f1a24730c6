import { expect, test } from 'vitest'
import { openOffice, type Office } from './office.ts'

type Submitter = { kind: 'organisation' | 'person'; id: string } | { kind: 'floor' }

/** An office with three organisations, a resident, two units and a meeting of 2026. */
async function anOffice() {
  const office = await openOffice()
  const organisation = async (name: string) => (await office.call('organisations.create', { name, address: 'ul. Przykładowa 1' })).id
  const unit = async (name: string) => (await office.call('units.create', { kind: 'department', names: [{ name, genitive: '', locative: '', from: null, to: null }] })).id
  const meetingOf = async (date: string) => (await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie', dates: [{ date, from: null, to: null }] })).id
  const ours = await organisation('Fundacja Nasza')
  const [other, third] = [await organisation('Stowarzyszenie Obce'), await organisation('Klub Trzeci')]
  const resident = (await office.call('people.create', { fullName: 'Zdzisława Nieujawniona', email: 'z.nieujawniona@example.org' })).id
  const [culture, sport] = [await unit('Wydział Kultury'), await unit('Wydział Sportu')]
  return { office, ours, other, third, resident, culture, sport, meeting: await meetingOf('2026-06-15'), older: await meetingOf('2025-06-10') }
}

const by = (...ids: string[]): Submitter[] => ids.map((id) => ({ kind: 'organisation', id }))

async function answer(office: Office, postulate: string, fields: { unit: string; decision?: 'accepted' | 'rejected'; text?: string; state?: 'approved' | 'draft' | 'to_fill'; deadline?: string }) {
  return office.call('positions.create', { postulate, leading: true, ...fields })
}

async function previewOf(office: Office, order: { kind: string; for: object; variant?: string }): Promise<string> {
  const { html } = await office.call('documents.preview', order)
  return html.slice(html.indexOf('<body>')).replaceAll('\u00a0', ' ')
}

/** Numbers of postulates that stand first in a row of a table. */
const numbersIn = (html: string) => [...html.matchAll(/<tr[^>]*><td[^>]*>(?:<[^>]+>)*(\d+\/\d{4})/g)].map(([, number]) => number)

test('an organisation reads its own postulates only, and no name of anybody else', async () => {
  const { office, ours, other, third, resident, culture, meeting } = await anOffice()
  const joint = await office.call('postulates.create', { content: 'Wspólny postulat', meeting, submitters: [...by(ours, other, third), { kind: 'person', id: resident }, { kind: 'floor' }], note: 'notatka wewnętrzna' })
  await answer(office, joint.id, { unit: culture, decision: 'accepted', text: 'Zgoda.', state: 'approved' })
  await office.call('postulates.create', { content: 'Postulat obcych', meeting, submitters: by(other) })
  await office.call('postulates.create', { content: 'Postulat mieszkanki', meeting, submitters: [{ kind: 'person', id: resident }] })
  for (const variant of ['pismo', 'historia']) {
    const html = await previewOf(office, { kind: 'odpowiedz-dla-organizacji', for: { organisation: ours, meeting }, variant })
    expect(['Fundacja Nasza', 'Wspólny postulat', 'wspólnie z 4 innymi podmiotami', 'Zgoda.', 'Stowarzyszenie Obce', 'Klub Trzeci', 'Nieujawniona', 'Postulat obcych', 'Postulat mieszkanki', 'notatka'].map((text) => html.includes(text))).toEqual([
      true, true, true, true, false, false, false, false, false, false,
    ])
  }
})

test('for what was joined to another the letter shows its own words and the answer of that one, for what was divided its parts, and what was cancelled not at all', async () => {
  const { office, ours, other, culture, meeting } = await anOffice()
  const create = (content: string, submitters: Submitter[]) => office.call('postulates.create', { content, meeting, submitters })
  const [standing, joined, whole, gone] = [await create('Postulat, który zostaje', by(other)), await create('Ten sam postulat', by(ours)), await create('Dwie sprawy naraz', by(ours)), await create('Pomyłka', by(ours))]
  await answer(office, standing.id, { unit: culture, decision: 'accepted', text: 'Zgoda.', state: 'approved' })
  await office.call('postulates.merge', { into: standing.id, postulates: [joined.id] })
  await office.call('postulates.split', { id: whole.id, revision: whole.revision, parts: [{ content: 'Pierwsza sprawa', rationale: '', sphere: null }, { content: 'Druga sprawa', rationale: '', sphere: null }] })
  await office.call('postulates.remove', { id: gone.id })
  const html = await previewOf(office, { kind: 'odpowiedz-dla-organizacji', for: { organisation: ours, meeting } })
  expect([numbersIn(html), ['(rozpatrzono łącznie z 1/2026)', 'Ten sam postulat', 'Zgoda.', '(z podziału 3/2026)', '(wspólnie z 1 innym podmiotem)', 'Zgłosili Państwo 2 postulaty (po podziale 3)', 'Pierwsza sprawa', 'Postulat, który zostaje', 'Pomyłka', 'Dwie sprawy naraz'].filter((text) => !html.includes(text))]).toEqual([
    ['2/2026', '5/2026', '6/2026'], ['Postulat, który zostaje', 'Pomyłka', 'Dwie sprawy naraz'],
  ])
})

test('the year before is told with what was done, and a matter carried on is followed through the years', async () => {
  const { office, ours, culture, meeting, older } = await anOffice()
  const first = await office.call('postulates.create', { content: 'Sala na próby', meeting: older, submitters: by(ours) })
  await office.call('postulates.update', { id: first.id, revision: first.revision, realisation: 'promised', realisationNote: 'Szukamy lokalu.' })
  await answer(office, first.id, { unit: culture, decision: 'rejected', text: 'Brak lokali.', state: 'approved' })
  const next = await office.call('postulates.create', { content: 'Sala na próby, ponownie', meeting, submitters: by(ours), carriedFrom: first.id })
  await answer(office, next.id, { unit: culture, decision: 'accepted', text: 'Jest sala.', state: 'approved' })
  const letter = await previewOf(office, { kind: 'odpowiedz-dla-organizacji', for: { organisation: ours } })
  const history = await previewOf(office, { kind: 'odpowiedz-dla-organizacji', for: { organisation: ours }, variant: 'historia' })
  expect([
    numbersIn(letter), ['Rok 2026', '(ciąg dalszy sprawy 1/2025)', 'Co stało się z postulatami z poprzedniego roku', 'Realizacja: zapowiedziana', 'Szukamy lokalu.', 'Ciąg dalszy sprawy: 1/2026'].filter((text) => !letter.includes(text)),
    numbersIn(history), history.includes('2025: nie uwzględniono – 2026: uwzględniono'), history.match(/<h2/g)?.length,
  ]).toEqual([['1/2026', '1/2025'], [], ['1/2025', '1/2026'], true, 1])
})

test('a letter can be narrowed by a meeting, a consultation or a year, but not by two records', async () => {
  const { office, ours, meeting, older } = await anOffice()
  const consultation = (await office.call('consultations.create', { subjectFull: 'projekt Programu', subjectShort: 'RPW', startsOn: '2026-09-21', endsOn: '2026-10-16' })).id
  await office.call('postulates.create', { content: 'Rok 2025', meeting: older, submitters: by(ours) })
  await office.call('postulates.create', { content: 'Rok 2026', meeting, submitters: by(ours) })
  await office.call('postulates.create', { content: 'Uwaga', stage: 'remark', consultation, receivedOn: '2026-10-01', submitters: by(ours) })
  const numbers = async (narrowed: object) => numbersIn(await previewOf(office, { kind: 'odpowiedz-dla-organizacji', for: { organisation: ours, ...narrowed } }))
  const refused = (target: object) => office.refused('documents.preview', { kind: 'odpowiedz-dla-organizacji', for: target })
  const notForThis = { code: 'invalid_input', reason: 'not_for_this', fields: { for: 'not_a_choice' } }
  expect([await numbers({ meeting }), await numbers({ consultation }), await numbers({ year: 2025 }), await numbers({ year: 2024 }), await refused({ organisation: ours, meeting, consultation }), await refused({ meeting }), await refused({ year: 2026 })]).toEqual([
    ['1/2026', '1/2025'], ['2/2026', '1/2025'], ['1/2025'], [], notForThis, notForThis, notForThis,
  ])
})

test('a reminder names what one unit has not filled in on current postulates, and nothing else', async () => {
  const { office, ours, culture, sport, meeting, older } = await anOffice()
  const create = async (content: string, where = meeting) => (await office.call('postulates.create', { content, meeting: where, submitters: by(ours) })).id
  const [owed, drafted, others, past, joined] = [await create('Zaległy'), await create('Z projektem'), await create('Cudzy'), await create('Z roku 2025', older), await create('Połączony')]
  await answer(office, owed, { unit: culture, deadline: '2026-07-10' })
  await answer(office, drafted, { unit: culture, state: 'draft', deadline: '2026-07-10' })
  await answer(office, others, { unit: sport, deadline: '2026-07-10' })
  await answer(office, past, { unit: culture })
  await answer(office, joined, { unit: culture, deadline: '2026-07-10' })
  await office.call('postulates.merge', { into: drafted, postulates: [joined] })
  const numbers = async (narrowed: object) => numbersIn(await previewOf(office, { kind: 'przypomnienie-dla-komorki', for: { unit: culture, ...narrowed } }))
  expect([await numbers({}), await numbers({ year: 2026 }), await numbers({ meeting: older }), await numbers({ year: 2024 })]).toEqual([['1/2026', '1/2025'], ['1/2026'], ['1/2025'], []])
})

test('what was joined to an entry of another meeting keeps its row in the papers of its own meeting, and both name each other', async () => {
  const { office, ours, other, culture, meeting } = await anOffice()
  const elsewhere = (await office.call('meetings.create', { kind: 'sector', title: 'Inne spotkanie', dates: [{ date: '2026-06-16', from: null, to: null }] })).id
  const into = await office.call('postulates.create', { content: 'Wspólny postulat', meeting, submitters: by(other) })
  const [joined, whole] = [await office.call('postulates.create', { content: 'Ten sam postulat', meeting: elsewhere, submitters: by(ours) }), await office.call('postulates.create', { content: 'Dwie sprawy', meeting, submitters: by(other) })]
  await answer(office, into.id, { unit: culture, decision: 'accepted', text: 'Zgoda.', state: 'approved' })
  await office.call('postulates.merge', { into: into.id, postulates: [joined.id] })
  await office.call('postulates.split', { id: whole.id, revision: whole.revision, parts: [{ content: 'Pierwsza sprawa', rationale: '', sphere: null }, { content: 'Druga sprawa', rationale: '', sphere: null }] })
  const holds = async (kind: string, target: object, texts: string[]) => {
    const html = (await previewOf(office, { kind, for: target })).replaceAll('<br>', ' ')
    return texts.filter((text) => !html.includes(text))
  }
  const list = 'zestawienie-postulatow'
  expect([
    await holds(list, { meeting: elsewhere }, ['Zgłoszono 1 postulat. Zgłaszający: 1 organizacja.', '2/2026 (rozpatrzono łącznie z 1/2026)', 'Fundacja Nasza', 'Ten sam postulat']),
    await holds('stanowisko', { meeting: elsewhere }, ['2/2026 (rozpatrzono łącznie z 1/2026)', 'stanowisko przy 1/2026']),
    await holds(list, { meeting }, ['1/2026 (łącznie z: 2/2026)', '4/2026 (z podziału 3/2026)', '5/2026 (z podziału 3/2026)', 'Zestawienie obejmuje 3 postulaty, w tym 2 powstałe z podziału. Zgłaszający: 2 organizacje.']),
    await holds('stanowisko', { year: 2026 }, ['1/2026 (łącznie z: 2/2026)', 'Stanowisko obejmuje 3 postulaty, w tym 2 powstałe z podziału: uwzględniono – 1, w trakcie rozpatrywania – 2.']),
    await holds(list, { year: 2026 }, ['rozpatrzono łącznie', 'Ten sam postulat']),
  ]).toEqual([[], [], [], [], ['rozpatrzono łącznie', 'Ten sam postulat']])
})

test('compilations leave out what others stand for, and count organisations and residents once each', async () => {
  const { office, ours, other, third, resident, meeting } = await anOffice()
  const create = (submitters: Submitter[]) => office.call('postulates.create', { content: 'Ten sam postulat', meeting, submitters })
  const into = await create(by(ours))
  const sources = [await create(by(other, third)), await create([{ kind: 'person', id: resident }]), await create(by(ours))]
  await create([{ kind: 'floor' }])
  await office.call('postulates.merge', { into: into.id, postulates: sources.map(({ id }) => id) })
  for (const kind of ['zestawienie-postulatow', 'stanowisko']) {
    const html = await previewOf(office, { kind, for: { meeting } })
    expect([[...html.matchAll(/>(\d+\/2026)</g)].map(([, number]) => number), html.includes('Zgłaszający: 3 organizacje, 1 osoba fizyczna i 1 głos z sali.'), ['Fundacja Nasza', 'Klub Trzeci', 'Stowarzyszenie Obce', 'osoba fizyczna'].filter((name) => !html.includes(name)), html.includes('Nieujawniona')]).toEqual([
      ['1/2026', '5/2026'], true, [], false,
    ])
  }
})

test('papers of a meeting of a consultation, and those of which everything is of one consultation, carry its case number and its subject', async () => {
  const { office, ours, culture, meeting } = await anOffice()
  const consultation = (await office.call('consultations.create', { subjectFull: 'projekt Programu', subjectShort: 'RPW 2027', startsOn: '2026-09-21', endsOn: '2026-10-16', caseNumber: 'SZ-09.526.3.2026' })).id
  const open = (await office.call('meetings.create', { kind: 'consultation', title: 'Spotkanie otwarte', consultation, dates: [{ date: '2026-10-06', from: null, to: null }] })).id
  const remark = await office.call('postulates.create', { stage: 'remark', content: 'Uwaga', meeting: open, submitters: by(ours) })
  await answer(office, remark.id, { unit: culture, state: 'to_fill' })
  const orders = [
    { kind: 'zestawienie-postulatow', for: { meeting: open } }, { kind: 'stanowisko', for: { unit: culture } }, { kind: 'karta-postulatu', for: { meeting: open } }, { kind: 'rozdzielnik', for: { meeting: open } },
    { kind: 'przypomnienie-dla-komorki', for: { unit: culture } }, { kind: 'odpowiedz-dla-organizacji', for: { organisation: ours } },
  ]
  const numbered = async () => Promise.all(orders.map(async (order) => (await previewOf(office, order)).includes('SZ-09.526.3.2026')))
  expect(await numbered()).toEqual([true, true, true, true, true, true])
  const postulate = await office.call('postulates.create', { content: 'Postulat', meeting, submitters: by(ours) })
  await answer(office, postulate.id, { unit: culture, state: 'to_fill' })
  expect(await numbered()).toEqual([true, false, true, true, false, false])
})
