import { expect, test } from 'vitest'
import { openOffice, type Office } from './office.ts'

const names = (name: string) => [{ name, genitive: '', locative: '', from: null, to: null }]
const day = (date: string) => ({ date, from: null, to: null })

async function officeWithPostulate() {
  const office = await openOffice()
  const [culture, sport] = [await office.call('units.create', { kind: 'department', names: names('Kultura') }), await office.call('units.create', { kind: 'department', names: names('Sport') })]
  const meeting = await office.call('meetings.create', { kind: 'sector', dates: [day('2025-06-11')] })
  const postulate = await office.call('postulates.create', { content: 'Treść', meeting: meeting.id })
  return { office, culture, sport, meeting, postulate }
}

const undoLast = async (office: Office) => office.call('journal.undo', { operation: (await office.call('settings.status', {})).undo!.operation })
const redoLast = async (office: Office) => office.call('journal.redo', { operation: (await office.call('settings.status', {})).redo!.operation })

test('a number is given once: the year of the meeting, counted on, kept after removal and after undo', async () => {
  const { office, meeting, postulate } = await officeWithPostulate()
  const add = async () => office.call('postulates.create', { content: 'Następny', meeting: meeting.id })
  expect(postulate).toMatchObject({ number: '1/2025', year: 2025, receivedOn: '2025-06-11', isCancelled: false, isLate: false, hasNoRationale: true })
  const second = await add()
  await undoLast(office)
  expect(await office.call('postulates.get', { id: second.id })).toMatchObject({ number: '2/2025', isCancelled: true })
  const third = await add()
  await office.call('postulates.remove', { id: third.id })
  expect([third.number, (await add()).number]).toEqual(['3/2025', '4/2025'])
  expect((await office.call('postulates.list', { isCancelled: true })).rows.map(({ number }) => number)).toEqual(['3/2025', '2/2025'])
})

test('an undone postulate comes back with redo, after a restart too', async () => {
  const { office, meeting } = await officeWithPostulate()
  const organisation = await office.call('organisations.create', { name: 'Koci Patrol' })
  const one = await office.call('postulates.create', { content: 'Drugi', meeting: meeting.id, submitters: [{ kind: 'organisation', id: organisation.id }] })
  await undoLast(office)
  await office.restart()
  await redoLast(office)
  expect(await office.call('postulates.get', { id: one.id })).toEqual({ ...one, revision: expect.toSatisfy((revision: number) => revision > one.revision) })
})

test('without a meeting a postulate is of today, and late when its consultation is over', async () => {
  const office = await openOffice()
  const consultation = await office.call('consultations.create', { subjectFull: 'x', subjectShort: 'y', startsOn: '2025-09-22', endsOn: '2025-10-17' })
  expect(await office.call('postulates.create', { stage: 'remark', content: 'Uwaga', channel: 'email', consultation: consultation.id })).toMatchObject({ number: '1/2026', receivedOn: '2026-11-21', isLate: true })
  expect(await office.call('postulates.create', { stage: 'remark', content: 'Uwaga', channel: 'email', consultation: consultation.id, receivedOn: '2025-10-17' })).toMatchObject({ number: '1/2025', isLate: false })
})

test('a submitter is a record of its kind, the floor is none, and nobody stands twice', async () => {
  const { office } = await officeWithPostulate()
  const { id } = await office.call('organisations.create', { name: 'Koci Patrol' })
  expect(await office.refused('postulates.create', { content: 'x', submitters: [{ kind: 'floor', id }, { kind: 'person' }, { kind: 'organisation', id }, { kind: 'organisation', id }] })).toEqual({
    code: 'invalid_input', fields: { 'submitters.0.id': 'submitter_needs_record', 'submitters.1.id': 'submitter_needs_record', 'submitters.3': 'twice_in_list' },
  })
})

test.each(['partially', 'rejected', 'out_of_scope'] as const)('%s is not approved without its justification', async (decision) => {
  const { office, culture, postulate } = await officeWithPostulate()
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id, decision })
  expect(await office.refused('positions.update', { id, revision: 1, state: 'approved', text: ' ' })).toEqual({ code: 'invalid_input', fields: { text: 'justification_required' } })
  expect(await office.call('positions.update', { id, revision: 1, state: 'approved', text: 'Bo przepis.' })).toMatchObject({ state: 'approved', revision: 2 })
})

test('what is still being considered cannot be approved; accepted needs no justification', async () => {
  const { office, culture, postulate } = await officeWithPostulate()
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id })
  expect(await office.refused('positions.update', { id, revision: 1, state: 'approved' })).toEqual({ code: 'invalid_input', fields: { decision: 'required' } })
  expect(await office.call('positions.update', { id, revision: 1, state: 'approved', decision: 'accepted' })).toMatchObject({ state: 'approved', date: '2026-11-21' })
})

test('an approved position is locked until it is withdrawn with a reason', async () => {
  const { office, culture, postulate } = await officeWithPostulate()
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id, decision: 'accepted', text: 'Tak', state: 'approved' })
  expect(await office.refused('positions.update', { id, revision: 1, text: 'Nie' })).toEqual({ code: 'rule_broken', reason: 'position_locked', fields: { text: 'position_locked' } })
  expect(await office.call('positions.update', { id, revision: 1, state: 'published' })).toMatchObject({ state: 'published' })
  expect(await office.refused('positions.update', { id, revision: 2, state: 'draft', text: 'Nie' })).toEqual({ code: 'rule_broken', reason: 'withdraw_first', fields: { state: 'withdraw_first' } })
  expect(await office.refused('positions.withdraw', { id, revision: 2, because: ' ' })).toEqual({ code: 'invalid_input', fields: { because: 'required' } })
  expect(await office.call('positions.withdraw', { id, revision: 2, because: 'Zmienił się przepis.' })).toMatchObject({ state: 'draft', text: 'Tak', date: null, withdrawnBecause: 'Zmienił się przepis.' })
  expect(await office.refused('positions.withdraw', { id, revision: 3, because: 'Jeszcze raz' })).toEqual({ code: 'rule_broken', reason: 'not_approved' })
  expect((await office.call('settings.status', {})).undo!.summary).toBe('Wycofano zatwierdzenie stanowiska do postulatu 1/2025 (Kultura): Zmienił się przepis.')
  expect(await office.call('positions.update', { id, revision: 3, text: 'Nie' })).toMatchObject({ state: 'draft', text: 'Nie' })
})

test('the first unit leads, another may take part, and the lead is handed over in one step', async () => {
  const { office, culture, sport, postulate } = await officeWithPostulate()
  const first = await office.call('positions.create', { postulate: postulate.id, unit: culture.id })
  const second = await office.call('positions.create', { postulate: postulate.id, unit: sport.id })
  const leading = async () => Promise.all([first, second].map(async ({ id }) => (await office.call('positions.get', { id })).leading))
  expect([first.leading, second.leading]).toEqual([true, false])
  await office.call('positions.update', { id: second.id, revision: 1, leading: true })
  expect(await leading()).toEqual([false, true])
  await undoLast(office)
  expect(await leading()).toEqual([true, false])
  expect(await office.refused('positions.create', { postulate: postulate.id, unit: sport.id })).toMatchObject({ code: 'conflict', reason: 'duplicate' })
})

test('a meeting has a day, or a period with a year; its hours go forward', async () => {
  const office = await openOffice()
  expect(await office.refused('meetings.create', { kind: 'sector' })).toEqual({ code: 'invalid_input', fields: { dates: 'dates_or_period', year: 'required' } })
  expect(await office.refused('meetings.create', { kind: 'sector', dates: [{ date: '2026-06-15', from: '19:00', to: '17:00' }] })).toEqual({ code: 'invalid_input', fields: { 'dates.0.to': 'end_before_start' } })
  expect(await office.call('meetings.create', { kind: 'sector', period: 'maj–czerwiec 2023', year: 2023 })).toMatchObject({ year: 2023 })
  expect(await office.call('meetings.create', { kind: 'sector', dates: [day('2024-06-25'), day('2024-06-11')], year: 1999 })).toMatchObject({ year: 2024 })
})

test('periods, hours and names that contradict themselves are refused at their field', async () => {
  const office = await openOffice()
  const consultation = { subjectFull: 'x', subjectShort: 'y', startsOn: '2026-10-01', endsOn: '2026-09-01' }
  expect(await office.refused('consultations.create', consultation)).toEqual({ code: 'invalid_input', fields: { endsOn: 'end_before_start' } })
  expect(await office.refused('programmes.create', { title: 'x', kind: 'annual', yearFrom: 2027, yearTo: 2026 })).toEqual({ code: 'invalid_input', fields: { yearTo: 'end_before_start' } })
  const overlapping = [{ name: 'A', genitive: '', locative: '', from: null, to: '2024-12-31' }, { name: 'B', genitive: '', locative: '', from: '2024-06-01', to: null }]
  expect(await office.refused('units.create', { kind: 'department', names: overlapping })).toEqual({ code: 'invalid_input', fields: { 'names.1.from': 'names_overlap' } })
  expect(await office.refused('organisations.create', { name: 'x', krs: '000', nip: '0000000000', regon: 'abc', email: 'nie', phone: 'tak', postcode: '30703', website: 'krakow.pl' })).toEqual({
    code: 'invalid_input', fields: { email: 'not_an_email', phone: 'not_a_phone', postcode: 'not_a_postcode', website: 'not_a_link' },
  })
  expect(await office.refused('organisations.create', { name: 'x', krs: '000', nip: '0000000000', regon: 'abc' })).toEqual({ code: 'invalid_input', fields: { krs: 'krs_format', nip: 'nip_zeros', regon: 'regon_format' } })
})

test('undo keeps the rules of positions: one leads, and what is approved keeps its justification', async () => {
  const { office, culture, sport, postulate } = await officeWithPostulate()
  const first = await office.call('positions.create', { postulate: postulate.id, unit: culture.id, decision: 'rejected', text: 'Bo przepis.' })
  const second = await office.call('positions.create', { postulate: postulate.id, unit: sport.id })
  const lastOperation = async () => (await office.call('journal.list', { limit: 1 })).rows[0]!.id
  const third = await office.call('positions.create', { postulate: postulate.id, unit: (await office.call('units.create', { kind: 'department', names: names('Turystyka') })).id })
  await office.call('positions.update', { id: second.id, revision: 1, leading: true })
  const handedOver = await lastOperation()
  await office.call('positions.update', { id: third.id, revision: 1, leading: true })
  expect((await office.call('journal.undo', { operation: handedOver })).refused).toMatchObject([{ row: first.id, reason: 'unique' }])
  const leaders = (await office.call('positions.list', { postulate: postulate.id })).rows.filter(({ leading }) => leading)
  expect(leaders).toHaveLength(1)

  const blank = await office.call('positions.create', { postulate: (await office.call('postulates.create', { content: 'Inny' })).id, unit: culture.id, decision: 'rejected' })
  await office.call('positions.update', { id: blank.id, revision: 1, text: 'Uzasadnienie' })
  const written = await lastOperation()
  await office.call('organisations.create', { name: 'Pomiędzy' })
  await office.call('positions.update', { id: blank.id, revision: 2, state: 'published' })
  expect((await office.call('journal.undo', { operation: written })).refused).toMatchObject([{ table: 'position', reason: 'check' }])
  expect((await office.call('positions.get', { id: blank.id })).text).toBe('Uzasadnienie')
})

test('an approved position is not removed nor moved to another postulate; the lead is not given up for nobody', async () => {
  const { office, culture, sport, postulate, meeting } = await officeWithPostulate()
  const other = await office.call('postulates.create', { content: 'Inny', meeting: meeting.id })
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id, decision: 'accepted', state: 'published' })
  expect(await office.refused('positions.remove', { id })).toEqual({ code: 'rule_broken', reason: 'position_locked' })
  expect(await office.refused('positions.update', { id, revision: 1, postulate: other.id })).toMatchObject({ code: 'rule_broken', reason: 'position_locked' })
  expect(await office.refused('positions.update', { id, revision: 1, leading: false })).toEqual({ code: 'invalid_input', fields: { leading: 'lead_needed' } })
  const second = await office.call('positions.create', { postulate: postulate.id, unit: sport.id })
  await office.call('positions.withdraw', { id, revision: 1, because: 'Pomyłka' })
  await office.call('positions.remove', { id })
  expect((await office.call('positions.get', { id: second.id })).leading).toBe(true)
})

test('a position stays with its postulate, so that neither is left without a leading unit', async () => {
  const { office, culture, postulate, meeting } = await officeWithPostulate()
  const other = await office.call('postulates.create', { content: 'Inny', meeting: meeting.id })
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id })
  expect(await office.refused('positions.update', { id, revision: 1, postulate: other.id })).toEqual({ code: 'invalid_input', fields: { postulate: 'position_stays' } })
})

test('an answer on an entry that was joined to another or cancelled stays as it was', async () => {
  const { office, culture, postulate, meeting } = await officeWithPostulate()
  const target = await office.call('postulates.create', { content: 'Inny', meeting: meeting.id })
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id, decision: 'accepted', text: 'Tak', state: 'draft' })
  await office.call('postulates.merge', { into: target.id, postulates: [postulate.id] })
  expect(await office.refused('positions.update', { id, revision: 1, state: 'approved' })).toEqual({ code: 'rule_broken', reason: 'postulate_replaced' })
  await undoLast(office)
  await office.call('postulates.remove', { id: postulate.id })
  expect(await office.refused('positions.update', { id, revision: 1, text: 'Nie' })).toEqual({ code: 'rule_broken', reason: 'postulate_cancelled' })
})

test('an approved answer keeps what it answers: the entry is neither reworded nor cancelled until the approval is withdrawn; the rest of it goes on', async () => {
  const { office, culture, postulate } = await officeWithPostulate()
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id, decision: 'accepted', state: 'published' })
  expect(await office.refused('postulates.update', { id: postulate.id, revision: 1, content: 'Co innego', rationale: 'Bo tak', note: 'x' })).toEqual({
    code: 'rule_broken', reason: 'answer_final', fields: { content: 'answer_final', rationale: 'answer_final' },
  })
  expect(await office.refused('postulates.update', { id: postulate.id, revision: 1, currentText: 'Co innego' })).toEqual({ code: 'rule_broken', reason: 'answer_final', fields: { currentText: 'answer_final' } })
  expect(await office.refused('postulates.remove', { id: postulate.id })).toEqual({ code: 'rule_broken', reason: 'withdraw_before' })
  expect(await office.call('postulates.update', { id: postulate.id, revision: 1, content: postulate.content, note: 'Do protokołu', realisation: 'in_progress' })).toMatchObject({ note: 'Do protokołu', realisation: 'in_progress' })
  await office.call('positions.withdraw', { id, revision: 1, because: 'Błąd w treści' })
  expect(await office.call('postulates.update', { id: postulate.id, revision: 2, content: 'Co innego' })).toMatchObject({ content: 'Co innego' })
})

test('joined entries stay of one kind', async () => {
  const { office, postulate, meeting } = await officeWithPostulate()
  const target = await office.call('postulates.create', { content: 'Inny', meeting: meeting.id })
  await office.call('postulates.merge', { into: target.id, postulates: [postulate.id] })
  const refusal = { code: 'rule_broken', reason: 'different_stage', fields: { stage: 'different_stage' } }
  expect([await office.refused('postulates.update', { id: target.id, revision: target.revision, stage: 'remark' }), await office.refused('postulates.update', { id: postulate.id, revision: 2, stage: 'remark' })]).toEqual([refusal, refusal])
})

test('what a unit writes makes its answer a draft by itself; a deadline or a state chosen by somebody does not', async () => {
  const { office, culture, sport, postulate } = await officeWithPostulate()
  const states: string[] = []
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id })
  const update = async (patch: object) => {
    const { revision } = await office.call('positions.get', { id })
    states.push((await office.call('positions.update', { id, revision, ...patch })).state)
  }
  await update({ deadline: '2026-12-01', author: 'A. Lis' })
  await update({ text: ' ' })
  await update({ text: 'Tak.' })
  await update({ state: 'to_fill' })
  await update({ deadline: '2026-12-02' })
  await update({ decision: 'accepted' })
  expect(states).toEqual(['to_fill', 'to_fill', 'draft', 'to_fill', 'to_fill', 'draft'])
  expect((await office.call('positions.owed', {})).rows).toEqual([])
  expect(await office.call('positions.create', { postulate: postulate.id, unit: sport.id, decision: 'noted' })).toMatchObject({ state: 'draft' })
})

test('why an approval was withdrawn is said only by withdrawing it', async () => {
  const { office, culture, postulate } = await officeWithPostulate()
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id })
  expect(await office.refused('positions.update', { id, revision: 1, withdrawnBecause: 'x' })).toEqual({ code: 'invalid_input', fields: { withdrawnBecause: 'unknown_field' } })
})

test('a cancelled postulate only keeps its number', async () => {
  const { office, culture, postulate } = await officeWithPostulate()
  await office.call('postulates.remove', { id: postulate.id })
  expect(await office.refused('postulates.update', { id: postulate.id, revision: 2, content: 'x' })).toEqual({ code: 'rule_broken', reason: 'postulate_cancelled' })
  expect(await office.refused('positions.create', { postulate: postulate.id, unit: culture.id })).toEqual({ code: 'rule_broken', reason: 'postulate_cancelled' })
})

test('nothing refers to itself, and days are of this office: 1900 to 2100', async () => {
  const { office, culture, postulate } = await officeWithPostulate()
  expect(await office.refused('units.update', { id: culture.id, revision: 1, parent: culture.id })).toEqual({ code: 'invalid_input', fields: { parent: 'self_reference' } })
  expect(await office.refused('postulates.update', { id: postulate.id, revision: 1, carriedFrom: postulate.id })).toEqual({ code: 'rule_broken', reason: 'self_reference', fields: { carriedFrom: 'self_reference' } })
  expect(await office.refused('postulates.create', { content: 'x', receivedOn: '0206-06-15' })).toEqual({ code: 'invalid_input', fields: { receivedOn: 'out_of_range' } })
  expect(await office.call('meetings.create', { kind: 'sector', dates: [day('1980-06-15')] })).toMatchObject({ year: 1980 })
  const { id, revision, channels } = await office.call('settings.get', {})
  expect(await office.refused('settings.update', { id, revision, channels: [{ ...channels[0]!, validFrom: '2026-01-01', validTo: '2025-01-01' }] })).toEqual({ code: 'invalid_input', fields: { 'channels.0.validTo': 'end_before_start' } })
})

test('an answer is found by its words, and shown as the postulate that it answers', async () => {
  const { office, culture, postulate } = await officeWithPostulate()
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id, text: 'Dopisano działania na rzecz dobrostanu młodzieży.' })
  expect((await office.call('search.everything', { text: 'dobrostan' })).rows).toMatchObject([{ noun: 'postulates', id: postulate.id, title: '1/2025' }])
  expect((await office.call('postulates.list', { search: 'dobrostan' })).rows.map((row) => row.id)).toEqual([postulate.id])
  expect((await office.call('positions.list', { search: 'dobrostan' })).rows.map((row) => row.id)).toEqual([id])
})
