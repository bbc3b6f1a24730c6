import { expect, test } from 'vitest'
import type { Name } from '#shared/contract/index.ts'
import { openOffice, type Office } from './office.ts'

type Case = { noun: string; table: string; create: (office: Office) => Promise<object>; patch: object; searched?: string }

const unit = async (office: Office) => (await office.call('units.create', { kind: 'department', names: [{ name: 'Wydział Żeglugi', genitive: '', locative: '', from: null, to: null }] })).id
const consultation = async (office: Office) => (await office.call('consultations.create', { subjectFull: 'Program', subjectShort: 'RPW', startsOn: '2026-09-21', endsOn: '2026-10-16' })).id
const meeting = async (office: Office) => (await office.call('meetings.create', { kind: 'sector', dates: [{ date: '2026-06-15', from: '17:00', to: '19:00' }] })).id
const organisation = async (office: Office) => (await office.call('organisations.create', { name: 'Koci Patrol' })).id
const roster = async (office: Office) => (await office.call('rosters.create', { consultation: await consultation(office), title: 'Dyżury' })).id
const postulate = async (office: Office) => (await office.call('postulates.create', { content: 'Więcej środków.', meeting: await meeting(office) })).id

const cases: Case[] = [
  { noun: 'units', table: 'unit', create: async () => ({ kind: 'city_unit', names: [{ name: 'Ośrodek Łączności', genitive: 'Ośrodka', locative: 'Ośrodku', from: null, to: null }] }), patch: { symbol: 'OŁ' }, searched: 'lacznosci' },
  { noun: 'spheres', table: 'sphere', create: async () => ({ point: '99', genitive: 'żeglugi', nominative: 'żegluga' }), patch: { short: 'żegluga śródlądowa' }, searched: 'zegluga' },
  { noun: 'programmes', table: 'programme', create: async () => ({ title: 'Program współpracy', kind: 'annual', yearFrom: 2027, yearTo: 2027 }), patch: { stage: 'draft' }, searched: 'wspolpr' },
  { noun: 'consultations', table: 'consultation', create: async () => ({ subjectFull: 'Długi temat', subjectShort: 'Łódź', startsOn: '2026-01-01', endsOn: '2026-02-01' }), patch: { stage: 'announced', forms: ['forms', 'workshop'] }, searched: 'lodz' },
  { noun: 'meetings', table: 'meeting', create: async (office) => ({ kind: 'sector', title: 'Spotkanie', dates: [{ date: '2026-06-15', from: null, to: null }], units: [await unit(office)] }), patch: { room: '1W014' }, searched: 'spotk' },
  { noun: 'organisations', table: 'organisation', create: async () => ({ name: 'Fundacja „Ćma”', krs: '0009000101' }), patch: { city: 'Kraków' }, searched: 'cma' },
  { noun: 'people', table: 'person', create: async (office) => ({ fullName: 'Żaneta Łąka', organisations: [await organisation(office)] }), patch: { email: 'z@example.pl' }, searched: 'laka' },
  { noun: 'attendances', table: 'attendance', create: async (office) => ({ meeting: await meeting(office), organisation: await organisation(office) }), patch: { isPresent: true }, searched: 'koci' },
  { noun: 'rosters', table: 'roster', create: async (office) => ({ consultation: await consultation(office), title: 'Dyżury ekspertów' }), patch: { note: 'Także po ukraińsku.' }, searched: 'dyzury' },
  { noun: 'duties', table: 'duty', create: async (office) => ({ roster: await roster(office), date: '2026-09-22', from: '10:00', to: '14:00' }), patch: { phone: '12 616 5769', languages: ['polski', 'ukraiński'] } },
  { noun: 'calls', table: 'call', create: async (office) => ({ consultation: await consultation(office), date: '2026-09-22', time: '10:15', topic: 'Czy można składać ofertę wspólną?' }), patch: { answer: 'Tak, art. 14 ust. 2.' }, searched: 'oferte' },
  { noun: 'postulates', table: 'postulate', create: async (office) => ({ content: 'Podnieść kwotę.', meeting: await meeting(office), submitters: [{ kind: 'floor' }, { kind: 'organisation', id: await organisation(office) }] }), patch: { programmeSection: '§ 12 ust. 3' }, searched: 'kwot' },
  { noun: 'positions', table: 'position', create: async (office) => ({ postulate: await postulate(office), unit: await unit(office) }), patch: { decision: 'accepted', text: 'Tak.', state: 'draft' }, searched: 'srodkow' },
  { noun: 'submissions', table: 'submission', create: async (office) => ({ consultation: await consultation(office), channel: 'email', receivedOn: '2026-10-16', receivedTime: '15:40', senderKind: 'organisation', organisation: await organisation(office), remarks: 3 }), patch: { signed: 'yes', caseNumber: 'SZ-07.524.3.2026' }, searched: 'koci' },
  { noun: 'documents', table: 'document', create: async (office) => ({ kind: 'stanowisko', title: 'Stanowisko', year: 2026, meeting: await meeting(office) }), patch: { caseNumber: 'SZ-07.524.3.2026' }, searched: 'stanow' },
]

type Answer = Record<string, unknown> & { id: string; revision: number; rows: { id: string }[] }
const runIn = (office: Office, noun: string) => async (verb: string, input: unknown) => (await office.call(`${noun}.${verb}` as Name, input as never)) as unknown as Answer

test.each(cases)('$noun: stored, read, listed, found and changed', async ({ noun, create, patch, searched }) => {
  const office = await openOffice()
  const run = runIn(office, noun)
  const input = await create(office)

  const stored = await run('create', input)
  expect(stored).toMatchObject({ ...input, revision: 1 })
  expect(await run('get', { id: stored.id })).toEqual(stored)
  expect((await run('list', {})).rows.map(({ id }) => id)).toContain(stored.id)
  expect((await run('list', { search: searched ?? '2026-09-22' })).rows.map(({ id }) => id)).toEqual([stored.id])
  expect((await run('list', { search: 'ąęxyz' })).rows).toEqual([])

  const changed = await run('update', { id: stored.id, revision: 1, ...patch })
  expect(changed).toEqual({ ...stored, ...patch, revision: 2 })
  expect(await office.refused(`${noun}.update` as Name, { id: stored.id, revision: 1, ...patch })).toEqual({ code: 'conflict', reason: 'edited_meanwhile' })

})

test.each(cases.filter(({ noun }) => noun !== 'postulates'))('$noun: removed, and brought back as it was', async ({ noun, table, create }) => {
  const office = await openOffice()
  const run = runIn(office, noun)
  const stored = await run('create', await create(office))
  await run('remove', { id: stored.id })
  expect(await office.refused(`${noun}.get` as Name, { id: stored.id })).toEqual({ code: 'not_found' })
  const [last] = (await office.call('journal.list', { table, row: stored.id })).rows
  expect(await office.call('journal.undo', { operation: last!.id })).toMatchObject({ kept: [], refused: [] })
  expect(await run('get', { id: stored.id })).toEqual({ ...stored, revision: expect.toSatisfy((revision: number) => revision > stored.revision) })
})

test('what something still needs is not removed, and the reason is said', async () => {
  const office = await openOffice()
  const id = await consultation(office)
  await office.call('rosters.create', { consultation: id, title: 'Dyżury' })
  expect(await office.refused('consultations.remove', { id })).toEqual({ code: 'rule_broken', reason: 'still_needed', params: { uses: 'harmonogramy – 1' } })
})

test('a roster goes with its duties and a meeting with its attendance, in one step that can be undone', async () => {
  const office = await openOffice()
  const id = await roster(office)
  for (const date of ['2026-09-22', '2026-09-23']) await office.call('duties.create', { roster: id, date, from: '10:00', to: '14:00' })
  await office.call('rosters.remove', { id })
  expect((await office.call('duties.list', { roster: id })).total).toBe(0)
  const { undo } = await office.call('settings.status', {})
  expect(undo).toEqual({ operation: undo!.operation, summary: 'Usunięto harmonogram: Dyżury' })
  expect(await office.call('journal.undo', { operation: undo!.operation })).toEqual({ undone: 3, kept: [], refused: [] })
  expect((await office.call('duties.list', { roster: id })).total).toBe(2)
})

test('a reference to nothing is said at its field; a number that another organisation has too', async () => {
  const office = await openOffice()
  const nowhere = '01900000-0000-7000-8000-000000000000'
  expect(await office.refused('meetings.create', { kind: 'sector', dates: [{ date: '2026-06-15', from: null, to: null }], units: [nowhere], programme: nowhere })).toEqual({
    code: 'invalid_input', fields: { units: 'no_such_record', programme: 'no_such_record' },
  })
  await office.call('organisations.create', { name: 'Pierwsza', krs: '0000359730' })
  expect(await office.refused('organisations.create', { name: 'Druga', krs: 'KRS 359730' })).toEqual({ code: 'conflict', reason: 'duplicate', fields: { krs: 'duplicate' } })
})

test('an unknown filter is refused, and so is a cursor of another list', async () => {
  const office = await openOffice()
  expect(await office.refused('meetings.list', { colour: 'red' })).toEqual({ code: 'invalid_input', fields: { colour: 'unknown_field' } })
  expect(await office.refused('meetings.list', { cursor: 'xyz' })).toEqual({ code: 'invalid_input', reason: 'bad_cursor', fields: { cursor: 'bad_cursor' } })
  expect(await office.refused('meetings.list', { limit: 201 })).toEqual({ code: 'invalid_input', fields: { limit: 'out_of_range' } })
})

test('pages follow one another in Polish order, each record once', async () => {
  const office = await openOffice()
  const names = ['Lipa', 'Łan', 'Mak', 'Ćma', 'Cis', 'Żuk', 'Źdźbło', 'Zebra', '„Ąkwarium”', 'Azyl', 'Klub 10', 'Klub 9']
  for (const name of names) await office.call('organisations.create', { name })
  const read: string[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await office.call('organisations.list', { limit: 5, ...(cursor && { cursor }) })
    read.push(...page.rows.map(({ name }) => name))
    expect(page.total).toBe(12)
    cursor = page.nextCursor
    if (!cursor) break
  }
  expect(read).toEqual(['Azyl', '„Ąkwarium”', 'Cis', 'Ćma', 'Klub 9', 'Klub 10', 'Lipa', 'Łan', 'Mak', 'Zebra', 'Źdźbło', 'Żuk'])
})

test('what stands in the way of a removal is counted by register, members of lists among it', async () => {
  const office = await openOffice()
  const { id } = await office.call('organisations.create', { name: 'Koci Patrol' })
  const held = await meeting(office)
  await office.call('people.create', { fullName: 'Jan', organisations: [id] })
  await office.call('attendances.create', { meeting: held, organisation: id })
  await office.call('postulates.create', { content: 'x', meeting: held, submitters: [{ kind: 'organisation', id }] })
  expect((await office.refused('organisations.remove', { id })).params).toEqual({ uses: 'osoby – 1, wpisy na listach obecności – 1, postulaty – 1' })
  expect((await office.refused('meetings.remove', { id: held })).params).toEqual({ uses: 'postulaty – 1' })
})

test('a list is part of its record: changing it makes the record newer, an old form cannot save over it, and undo makes it newer still', async () => {
  const office = await openOffice()
  const [first, second] = (await office.call('spheres.list', { limit: 2 })).rows.map(({ id }) => id)
  const { id } = await office.call('organisations.create', { name: 'Koci Patrol', spheres: [first!] })
  expect(await office.call('organisations.update', { id, revision: 1, spheres: [first!, second!] })).toMatchObject({ revision: 2, spheres: [first, second] })
  expect(await office.refused('organisations.update', { id, revision: 1, spheres: [] })).toEqual({ code: 'conflict', reason: 'edited_meanwhile' })
  await office.call('journal.undo', { operation: (await office.call('settings.status', {})).undo!.operation })
  expect(await office.call('organisations.get', { id })).toMatchObject({ revision: 3, spheres: [first] })
})
