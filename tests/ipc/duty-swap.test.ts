import { expect, test } from 'vitest'
import { openOffice } from './office.ts'

test('two duties change days and hours as one act, keep the rest, and undo puts both back', async () => {
  const office = await openOffice({ withSample: true })
  const roster = (await office.call('rosters.list', { year: 2024 })).rows[0]!
  const { rows } = await office.call('duties.list', { roster: roster.id })
  const [one, other] = [await office.call('duties.get', { id: rows[0]!.id }), await office.call('duties.get', { id: rows.find(({ from }) => from === '10:00')!.id })]
  const asRead = { one: { id: one.id, revision: one.revision }, other: { id: other.id, revision: other.revision } }

  const swapped = await office.call('duties.swap', asRead)
  expect(swapped).toEqual({
    one: { ...one, date: other.date, from: other.from, to: other.to, revision: one.revision + 1 }, other: { ...other, date: one.date, from: one.from, to: one.to, revision: other.revision + 1 },
  })
  expect(await office.refused('duties.swap', asRead)).toMatchObject({ code: 'conflict', reason: 'edited_meanwhile' })
  expect(await office.refused('duties.swap', { one: asRead.one, other: asRead.one })).toEqual({ code: 'invalid_input', fields: { other: 'self_reference' } })

  const foreign = (await office.call('duties.list', { roster: (await office.call('rosters.list', { year: 2025 })).rows[0]!.id })).rows[0]!
  expect(await office.refused('duties.swap', { one: { id: one.id, revision: one.revision + 1 }, other: { id: foreign.id, revision: foreign.revision } })).toEqual({ code: 'invalid_input', fields: { other: 'duty_stays' } })

  const { undo } = await office.call('settings.status', {})
  expect(undo!.summary).toBe('Zamieniono terminy dyżurów: 13.06.2024 (czwartek) i 18.06.2024 (wtorek)')
  await office.call('journal.undo', { operation: undo!.operation })
  const back = await Promise.all([one, other].map(({ id }) => office.call('duties.get', { id })))
  expect(back.map(({ date, from, to }) => ({ date, from, to }))).toEqual([one, other].map(({ date, from, to }) => ({ date, from, to })))
})
