import { expect, test } from 'vitest'
import { openOffice } from './office.ts'

test('residents are named only in the paper for the office alone, which says so; a kind that has no such form is refused', async () => {
  const office = await openOffice()
  const meeting = (await office.call('meetings.create', { kind: 'sector', dates: [{ date: '2026-06-15', from: '17:00', to: '19:00' }] })).id
  const person = (await office.call('people.create', { fullName: 'Żaneta Ujawniona' })).id
  const organisation = (await office.call('organisations.create', { name: 'Koci Patrol' })).id
  await office.call('postulates.create', { content: 'Więcej ławek.', meeting, submitters: [{ kind: 'person', id: person }, { kind: 'organisation', id: organisation }, { kind: 'floor' }] })
  const textOf = async (order: { kind: string; isInternal?: boolean }) => (await office.call('documents.preview', { ...order, for: { meeting } })).html.replaceAll('\u00A0', ' ')
  const said = async (kind: string, isInternal?: boolean) => {
    const html = await textOf({ kind, ...(isInternal && { isInternal }) })
    return ['Żaneta Ujawniona', '>osoba fizyczna<', 'Koci Patrol', 'Do użytku wewnętrznego.', 'do użytku wewnętrznego'].map((words) => html.includes(words))
  }
  for (const kind of ['zestawienie-postulatow', 'stanowisko']) expect([kind, await said(kind), await said(kind, true)]).toEqual([kind, [false, true, true, false, false], [true, false, true, true, true]])
  expect(await office.refused('documents.preview', { kind: 'harmonogram-dyzurow', for: { meeting }, isInternal: true })).toMatchObject({ code: 'invalid_input', reason: 'not_for_this' })
})
