import { expect, test } from 'vitest'
import { sentenceOf } from '#shared/text/messages.ts'
import { openOffice, type Office } from './office.ts'

const names = (name: string) => [{ name, genitive: '', locative: '', from: null, to: null }]

/** Two units and four entries: answered by nobody, drafted by culture, approved by culture, cancelled. */
async function openRegister() {
  const office = await openOffice()
  const culture = await office.call('units.create', { kind: 'department', names: names('Wydział Kultury') })
  const sport = await office.call('units.create', { kind: 'department', names: names('Wydział Sportu') })
  const add = (content: string) => office.call('postulates.create', { content, receivedOn: '2026-06-11' })
  const [fresh, drafted, approved, cancelled] = [await add('Nowy'), await add('W projekcie'), await add('Zatwierdzony'), await add('Anulowany')]
  await office.call('positions.create', { postulate: drafted.id, unit: culture.id, state: 'draft', decision: 'rejected', deadline: '2026-07-01' })
  await office.call('positions.create', { postulate: approved.id, unit: culture.id, state: 'approved', decision: 'accepted', text: 'Tak.' })
  await office.call('postulates.remove', { id: cancelled.id })
  return { office, culture, sport, fresh, drafted, approved, cancelled, all: [fresh, drafted, approved, cancelled].map(({ id }) => id) }
}

const answersTo = async (office: Office, postulate: string) =>
  (await office.call('positions.list', { postulate })).rows.map(({ unitName, leading, deadline, state }) => ({ unitName, leading, deadline, state }))
const undoLast = async (office: Office) => office.call('journal.undo', { operation: (await office.call('settings.status', {})).undo!.operation })

test('one unit with one deadline is given to many: what is final or cancelled stays and is named with its reason, all of it is one step to undo', async () => {
  const { office, culture, fresh, drafted, approved, cancelled, all } = await openRegister()
  expect(await office.call('postulates.assign', { postulates: all, unit: culture.id, deadline: '2026-08-15' })).toEqual({
    changed: 2,
    refused: [{ id: approved.id, number: '3/2026', reason: sentenceOf('position_locked') }, { id: cancelled.id, number: '4/2026', reason: sentenceOf('postulate_cancelled') }],
  })
  expect([await answersTo(office, fresh.id), await answersTo(office, drafted.id)]).toEqual([
    [{ unitName: 'Wydział Kultury', leading: true, deadline: '2026-08-15', state: 'to_fill' }], [{ unitName: 'Wydział Kultury', leading: true, deadline: '2026-08-15', state: 'draft' }],
  ])
  const { undo } = await office.call('settings.status', {})
  expect(undo).toMatchObject({ summary: 'Przydzielono komórkę (Wydział Kultury): 1/2026, 2/2026' })
  await office.restart()
  await undoLast(office)
  expect([await answersTo(office, fresh.id), await answersTo(office, drafted.id)]).toEqual([[], [{ unitName: 'Wydział Kultury', leading: true, deadline: '2026-07-01', state: 'draft' }]])
})

test('a second unit leads only when asked to; without a deadline the one that stands is kept; the same again changes nothing', async () => {
  const { office, culture, sport, drafted } = await openRegister()
  const assign = (unit: string, leading: boolean) => office.call('postulates.assign', { postulates: [drafted.id], unit, deadline: null, leading })
  expect([await assign(sport.id, false), await assign(sport.id, true), await assign(sport.id, true)].map(({ changed }) => changed)).toEqual([1, 1, 0])
  expect(await answersTo(office, drafted.id)).toEqual([
    { unitName: 'Wydział Sportu', leading: true, deadline: null, state: 'to_fill' }, { unitName: 'Wydział Kultury', leading: false, deadline: '2026-07-01', state: 'draft' },
  ])
  expect(await office.refused('postulates.assign', { postulates: [drafted.id], unit: drafted.id, deadline: null })).toMatchObject({ code: 'invalid_input', fields: { unit: 'no_such_record' } })
  expect((await assign(culture.id, false)).changed).toBe(0)
})

test('one state is given to many answers; approval without a justification or a decision, and taking approval back, are refused one by one', async () => {
  const { office, sport, fresh, drafted, approved, all } = await openRegister()
  const set = async (state: 'to_fill' | 'draft' | 'approved' | 'published', unit?: string) => {
    const { changed, refused } = await office.call('postulates.setState', { postulates: all, state, ...(unit !== undefined && { unit }) })
    return { changed, refused: Object.fromEntries(refused.map(({ number, reason }) => [number, reason])) }
  }
  expect(await set('approved')).toEqual({ changed: 0, refused: { '1/2026': sentenceOf('nobody_answers'), '2/2026': sentenceOf('justification_required'), '4/2026': sentenceOf('postulate_cancelled') } })
  await office.call('postulates.assign', { postulates: [fresh.id, approved.id], unit: sport.id, deadline: null })
  expect(await set('approved', sport.id)).toEqual({
    changed: 0, refused: { '1/2026': sentenceOf('decision_needed'), '2/2026': sentenceOf('nobody_answers'), '3/2026': sentenceOf('decision_needed'), '4/2026': sentenceOf('postulate_cancelled') },
  })
  expect(await set('draft')).toEqual({ changed: 2, refused: { '3/2026': sentenceOf('withdraw_first'), '4/2026': sentenceOf('postulate_cancelled') } })
  expect([await answersTo(office, fresh.id), await answersTo(office, drafted.id), await answersTo(office, approved.id)].map((answers) => answers.map(({ state }) => state))).toEqual([['draft'], ['draft'], ['approved', 'draft']])
})

test('an entry that is gone refuses the whole action', async () => {
  const { office, culture, fresh } = await openRegister()
  expect(await office.refused('postulates.assign', { postulates: [fresh.id, culture.id], unit: culture.id, deadline: null })).toMatchObject({ code: 'not_found' })
  expect(await answersTo(office, fresh.id)).toEqual([])
})

test('all that filters and a search let through can be acted on at once, in the order of the numbers', async () => {
  const { office, culture, fresh, drafted, approved, cancelled } = await openRegister()
  const ids = async (input: object) => (await office.call('postulates.ids', input)).ids
  expect([await office.call('postulates.ids', {}), await ids({ isCancelled: false }), await ids({ unit: culture.id }), await ids({ search: 'projekcie' }), await ids({ isAssigned: false, isCurrent: true })]).toEqual([
    { ids: [fresh.id, drafted.id, approved.id, cancelled.id], hasMore: false }, [fresh.id, drafted.id, approved.id], [drafted.id, approved.id], [drafted.id], [fresh.id],
  ])
})

test('chosen rows are copied as whole texts under the headings of the columns, in the order given, with Polish days and labels and without the names of residents', async () => {
  const { office, culture, sport } = await openRegister()
  const organisation = await office.call('organisations.create', { name: 'Koci Patrol' })
  const person = await office.call('people.create', { fullName: 'Jan Kowalski' })
  const content = `Postulujemy ${'bardzo '.repeat(100)}długo.`
  const one = await office.call('postulates.create', {
    content, receivedOn: '2026-06-12', channel: 'email', isUnsigned: true, submitters: [{ kind: 'person', id: person.id }, { kind: 'organisation', id: organisation.id }, { kind: 'floor' }],
  })
  await office.call('positions.create', { postulate: one.id, unit: culture.id, deadline: '2026-07-01', text: 'Stanowisko.' })
  await office.call('positions.create', { postulate: one.id, unit: sport.id })
  expect(await office.call('postulates.table', { ids: [one.id], columns: ['content', 'number', 'receivedOn', 'submitters', 'stage', 'channel', 'unit', 'otherUnits', 'deadline', 'decision', 'state', 'position', 'realisation', 'marks'] })).toEqual({
    header: ['Treść', 'Numer', 'Data wpływu', 'Zgłaszający', 'Rodzaj', 'Sposób zgłoszenia', 'Komórka wiodąca', 'Inne komórki', 'Termin odpowiedzi', 'Rozstrzygnięcie', 'Stan stanowiska', 'Stanowisko', 'Realizacja', 'Oznaczenia'],
    rows: [[
      content, '5/2026', '12.06.2026', 'Koci Patrol; osoba fizyczna; głos z sali', 'postulat', 'poczta elektroniczna', 'Wydział Kultury', 'Wydział Sportu', '01.07.2026', 'w trakcie rozpatrywania', 'projekt', 'Stanowisko.',
      'nie określono', 'bez uzasadnienia; bez podpisu',
    ]],
  })
})

test('a table has its rows in the order in which they were chosen', async () => {
  const { office, fresh, drafted } = await openRegister()
  const { rows } = await office.call('postulates.table', { ids: [drafted.id, fresh.id], columns: ['number', 'meeting', 'consultation', 'sphere', 'rationale', 'note'] })
  expect(rows).toEqual([['2/2026', '', '', '', '', ''], ['1/2026', '', '', '', '', '']])
})
