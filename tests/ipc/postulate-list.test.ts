import { beforeEach, expect, test } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import { decisions, positionStates } from '#shared/domain/position.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { openOffice, type Office } from './office.ts'

type Query = Input<'postulates.list'>
type Row = Output<'postulates.list'>['rows'][number]

const names = (name: string) => [{ name, genitive: '', locative: '', from: null, to: null }]

let office: Office
let ids: Awaited<ReturnType<typeof fill>>
beforeEach(async () => {
  office = await openOffice()
  ids = await fill(office)
})

/** A register of entries of every kind: sorted words with Polish letters, missing values, ties, several units. */
async function fill(office: Office) {
  const call: Office['call'] = (name, input) => office.call(name, input)
  const culture = await call('units.create', { kind: 'department', names: names('Ćwiczeń') })
  const sport = await call('units.create', { kind: 'department', names: names('Sportu') })
  const [first, second] = (await call('spheres.list', {})).rows
  const organisations: { id: string }[] = []
  for (const name of ['Łąka', 'Lwy', 'Ósemka', '„Koci Patrol”']) organisations.push(await call('organisations.create', { name }))
  const person = await call('people.create', { fullName: 'Jan Żak' })
  const meeting = await call('meetings.create', { kind: 'sector', title: 'Sport', dates: [{ date: '2025-06-11', from: null, to: null }] })
  const programme = await call('programmes.create', { title: 'Program', kind: 'annual', yearFrom: 2026, yearTo: 2026 })
  const consultation = await call('consultations.create', { subjectFull: 'Program', subjectShort: 'Program', startsOn: '2025-09-22', endsOn: '2025-10-17', deadlineTime: '12:00', programme: programme.id })
  const add = async (input: Input<'postulates.create'>) => (await call('postulates.create', input)).id
  const submitters = (index: number) => [{ kind: 'organisation', id: organisations[index]!.id } as const]
  const zebra = await add({ content: 'Żłobki w mieście', receivedOn: '2026-03-01', submitters: submitters(0), sphere: second!.id, channel: 'email' })
  const remark = await add({
    stage: 'remark', content: 'łąki', rationale: 'Bo tak.', currentText: 'Było', note: 'Notatka', programmeSection: '§ 2', consultation: consultation.id, receivedOn: '2025-10-17', receivedTime: '12:01', isUnsigned: true,
    submitters: [...submitters(3), { kind: 'person', id: person.id }, { kind: 'floor' }], sphere: first!.id, realisation: 'promised',
  })
  const voice = await add({ content: 'Lampy przy 10. ulicy', meeting: meeting.id, submitters: [{ kind: 'floor' }], isAnonymous: true, sphere: first!.id })
  const orphan = await add({ content: 'Lampy przy 9. ulicy', meeting: meeting.id, receivedOn: '2026-03-01' })
  const resident = await add({ content: '— ósmy', receivedOn: '2026-03-02', submitters: [{ kind: 'person', id: person.id }] })
  const cancelled = await add({ content: 'Ćma', receivedOn: '2026-01-02', submitters: submitters(1) })
  await call('positions.create', { postulate: zebra, unit: sport.id, deadline: '2026-04-01' })
  await call('positions.create', { postulate: remark, unit: sport.id, decision: 'rejected', state: 'draft', text: 'Nie.' })
  await call('positions.create', { postulate: remark, unit: culture.id, decision: 'accepted', state: 'approved', text: 'Tak.', deadline: '2026-05-01', leading: true })
  await call('positions.create', { postulate: voice, unit: culture.id, deadline: '2026-04-01' })
  await call('positions.create', { postulate: cancelled, unit: culture.id, deadline: '2026-04-01' })
  await call('postulates.remove', { id: cancelled })
  const { parts } = await call('postulates.split', { id: voice, revision: (await call('postulates.get', { id: voice })).revision, parts: [{ content: 'Lampy', rationale: '', sphere: null }, { content: 'Ulice', rationale: '', sphere: null }] })
  return { culture, sport, first, second, organisations, person, meeting, programme, consultation, zebra, remark, voice, orphan, resident, cancelled, parts: parts.map(({ id }) => id) }
}

async function pages(query: Query): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await office.call('postulates.list', { ...query, limit: 2, ...(cursor !== undefined && { cursor }) })
    rows.push(...page.rows)
    expect(page.total).toBe(8)
    if (page.nextCursor === undefined) return rows
    cursor = page.nextCursor
  }
}

const place = (list: readonly string[], value: string | null) => (value === null ? list.length : list.indexOf(value))
const last = (compare: (left: string, right: string) => number) => (left: string, right: string) => Number(left === '') - Number(right === '') || compare(left, right)
const byNumber = (left: Row, right: Row) => {
  const [[a, b], [c, d]] = [left.number.split('/').map(Number), right.number.split('/').map(Number)] as [[number, number], [number, number]]
  return b - d || a - c
}
/** What a person reads as the first submitter; residents stand under their surnames. */
const firstOf = ({ submitters }: Row) => submitters.split(', ')[0]!.replace('Jan Żak', 'Żak Jan')

const orders: Record<NonNullable<Query['sort']>['by'], (left: Row, right: Row) => number> = {
  number: () => 0,
  receivedOn: (left, right) => left.receivedOn.localeCompare(right.receivedOn),
  submitters: (left, right) => last(comparePolish)(firstOf(left), firstOf(right)),
  content: (left, right) => comparePolish(left.excerpt, right.excerpt),
  unit: (left, right) => last(comparePolish)(left.unit, right.unit),
  decision: (left, right) => place(decisions, left.decision) - place(decisions, right.decision),
  state: (left, right) => place(positionStates, left.state) - place(positionStates, right.state),
  // The first sphere of the list stands before the second; what has none comes last.
  sphere: (left, right) => sphereOrder(left.sphere) - sphereOrder(right.sphere),
}
const sphereOrder = (sphere: string) => (sphere === '' ? 2 : sphere === (ids.first!.short || ids.first!.nominative) ? 0 : 1)

test.each(Object.keys(orders) as (keyof typeof orders)[])('pages joined are the whole register in the order of %s, both ways: no row twice, none lost, what has no value last', async (by) => {
  const everything = (await office.call('postulates.list', { limit: 200 })).rows
  const expected = everything.toSorted((left, right) => orders[by](left, right) || byNumber(left, right)).map(({ number }) => number)
  const numbers = async (descending: boolean) => (await pages({ sort: { by, descending } })).map(({ number }) => number)
  expect([await numbers(false), await numbers(true)]).toEqual([expected, expected.toReversed()])
})

test('a row says all that the register can show', async () => {
  const { remark, consultation, first } = ids
  expect((await office.call('postulates.list', { stage: 'remark' })).rows).toEqual([{
    id: remark, revision: 1, number: '1/2025', stage: 'remark', receivedOn: '2025-10-17', channel: 'meeting', meeting: null, meetingTitle: '', consultationTitle: consultation.subjectShort,
    submitters: '„Koci Patrol”, Jan Żak, głos z sali', organisations: 1, residents: 1, sphere: first!.short || first!.nominative, programmeSection: '§ 2', excerpt: 'łąki', rationale: 'Bo tak.', currentText: 'Było', note: 'Notatka',
    decision: 'accepted', state: 'approved', unit: 'Ćwiczeń', otherUnits: ['Sportu'], deadline: '2026-05-01', position: 'Tak.', realisation: 'promised',
    isCancelled: false, isLate: true, isAnonymous: false, isUnsigned: true, hasNoRationale: false, isSplit: false, isMerged: false,
  }])
})

test('every filter lets through what it says', async () => {
  const { culture, sport, first, organisations, person, meeting, programme, consultation, zebra, remark, voice, orphan, resident, cancelled, parts } = ids
  const all = [zebra, remark, voice, orphan, resident, cancelled, ...parts]
  const but = (...left: string[]) => all.filter((id) => !left.includes(id))
  const cases: [Omit<Query, 'limit'>, string[]][] = [
    [{ year: 2025 }, [remark, voice, orphan, ...parts]], [{ stage: 'remark' }, [remark]], [{ meeting: meeting.id }, [voice, orphan, ...parts]], [{ consultation: consultation.id }, [remark]], [{ programme: programme.id }, [remark]],
    [{ unit: sport.id }, [zebra, remark]], [{ unit: culture.id }, [remark, voice, cancelled, ...parts]], [{ sphere: first!.id }, [remark, voice, ...parts]], [{ organisation: organisations[0]!.id }, [zebra]], [{ person: person.id }, [remark, resident]],
    [{ channel: 'email' }, [zebra]], [{ decision: 'rejected' }, [remark]], [{ decision: 'pending' }, [zebra, voice, cancelled, ...parts]], [{ state: 'approved' }, [remark]], [{ realisation: 'promised' }, [remark]], [{ realisation: 'unset' }, but(remark)],
    [{ isCancelled: true }, [cancelled]], [{ isCurrent: true }, but(cancelled, voice)], [{ isCurrent: false }, [voice, cancelled]], [{ isAssigned: false }, [orphan, resident]], [{ isOverdue: true }, [zebra, ...parts]], [{ isOverdue: false }, but(zebra, ...parts)],
    [{ isLate: true }, [remark]], [{ isAnonymous: true }, [voice, ...parts]], [{ isUnsigned: true }, [remark]], [{ hasNoRationale: false }, [remark]], [{ search: 'lampy', isCurrent: true, sphere: first!.id }, [parts[0]!]],
  ]
  const answers = []
  for (const [query] of cases) answers.push([query, (await office.call('postulates.ids', query)).ids.toSorted()])
  expect(answers).toEqual(cases.map(([query, expected]) => [query, expected.toSorted()]))
})
