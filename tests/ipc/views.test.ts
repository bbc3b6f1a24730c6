import { expect, test } from 'vitest'
import { openOffice } from './office.ts'

test('a kept view is called by its name when it is made, changed and removed, and a removed one comes back by undo', async () => {
  const office = await openOffice()
  const look = { place: 'postulates' as const, query: 'overdue=1', columns: ['number', 'unit'], sort: '-unit' }
  const { id, revision } = await office.call('views.create', { ...look, name: 'Zaległe' })
  await office.call('views.update', { id, revision, name: 'Zaległe w czerwcu' })
  await office.call('views.remove', { id })
  const { rows } = await office.call('journal.list', { limit: 3 })
  await office.call('journal.undo', { operation: rows[0]!.id })
  const views = await office.call('views.list', { place: 'postulates' })
  expect([rows.map(({ summary }) => summary), views.rows.map(({ name, query, columns, sort }) => ({ name, query, columns, sort }))]).toEqual([
    ['Usunięto widok: Zaległe w czerwcu', 'Zmieniono widok: Zaległe w czerwcu', 'Dodano widok: Zaległe'], [{ name: 'Zaległe w czerwcu', query: 'overdue=1', columns: ['number', 'unit'], sort: '-unit' }],
  ])
})
