import { expect, test } from 'vitest'
import { names, officeWithPostulate, undoLast } from './office-with-postulate.ts'

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

test('an answer is found by its words, and shown as the postulate that it answers', async () => {
  const { office, culture, postulate } = await officeWithPostulate()
  const { id } = await office.call('positions.create', { postulate: postulate.id, unit: culture.id, text: 'Dopisano działania na rzecz dobrostanu młodzieży.' })
  expect((await office.call('search.everything', { text: 'dobrostan' })).rows).toMatchObject([{ noun: 'postulates', id: postulate.id, title: '1/2025' }])
  expect((await office.call('postulates.list', { search: 'dobrostan' })).rows.map((row) => row.id)).toEqual([postulate.id])
  expect((await office.call('positions.list', { search: 'dobrostan' })).rows.map((row) => row.id)).toEqual([id])
})
