import { expect, test } from 'vitest'
import { contract, type Name } from '#shared/contract/index.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import { openOffice } from './office.ts'

test('every operation of the contract has a handler, and every handler is in the contract', () => {
  expect(Object.keys(handlers).toSorted()).toEqual(Object.keys(contract).toSorted())
})

test.each([['constructor'], ['__proto__'], ['toString'], ['hasOwnProperty'], [42], [null], [{}]])('an unknown operation is refused: %s', async (name) => {
  const { dispatch } = await openOffice()
  expect(await dispatch(name, {})).toEqual({ ok: false, error: { code: 'not_found', reason: 'unknown_operation' } })
})

test('bad input names each field and why', async () => {
  const office = await openOffice()
  expect(await office.refused('consultations.create', { subjectShort: ' ', startsOn: '2026-02-30', endsOn: 5, extra: 1, channels: [{ kind: 'fax', address: '', subjectLine: '', note: '' }] })).toEqual({
    code: 'invalid_input',
    fields: { subjectFull: 'required', subjectShort: 'required', startsOn: 'not_a_date', endsOn: 'not_a_date', extra: 'unknown_field', 'channels.0.kind': 'not_a_choice' },
  })
})

test.each([['a\0b'], ['\ud800'], ['x\udc00y']])('text that cannot be stored faithfully is refused: %j', async (subjectShort) => {
  const office = await openOffice()
  expect(await office.refused('consultations.create', { subjectFull: 'x', subjectShort, startsOn: '2026-01-01', endsOn: '2026-02-01' })).toEqual({ code: 'invalid_input', fields: { subjectShort: 'unstorable_text' } })
})

test.each([['\u0001'], ['\ufffe'], ['<b>&amp;'], ['=1+1'], ['\u202eabc'], ['„ł”\u00a0\n😀'], [' spacje ']])('every other text is stored as typed: %j', async (note) => {
  const office = await openOffice()
  const { id } = await office.call('consultations.create', { subjectFull: 'x', subjectShort: 'y', startsOn: '2026-01-01', endsOn: '2026-02-01', note })
  expect((await office.call('consultations.get', { id })).note).toBe(note)
})

test('a failing write leaves nothing behind, hides its cause from the caller, and is logged', async () => {
  const office = await openOffice({
    handlers: {
      'organisations.create': async (input, context) => {
        await handlers['organisations.create'](input, context)
        throw new Error('/home/anna/secret.db')
      },
    },
  })
  expect(await office.refused('organisations.create', { name: 'Fundacja' })).toEqual({ code: 'unexpected' })
  expect(await office.call('organisations.list', {})).toEqual({ rows: [], total: 0 })
  expect(office.logged.map(({ name }) => name)).toEqual(['organisations.create'])
  expect(office.changes()).toBe(0)
})

test('an answer that breaks the contract is our fault', async () => {
  const office = await openOffice({ handlers: { 'organisations.list': () => ({ rows: [{ id: 'x' }], total: 1 }) as never } })
  expect(await office.refused('organisations.list', {})).toEqual({ code: 'unexpected' })
})

test('a job is cancelled by its id and leaves no trace', async () => {
  const office = await openOffice()
  const job = office.dispatch('backups.create', {}, { jobId: 'one' })
  office.cancel('one')
  expect(await job).toEqual({ ok: false, error: { code: 'cancelled' } })
  expect((await office.call('backups.list', {})).rows).toEqual([])
})

test.each([['meetings.get', 'not_found'], ['meetings.remove', 'not_found'], ['postulates.get', 'not_found'], ['positions.remove', 'not_found']] satisfies [Name, string][])('%s of nothing is %s', async (name, code) => {
  const office = await openOffice()
  expect(await office.refused(name, { id: '01900000-0000-7000-8000-000000000000' })).toMatchObject({ code })
})
