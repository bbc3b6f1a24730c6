import { expect, test } from 'vitest'
import { openOffice, type Office } from './office.ts'

const idOf = async (office: Office, number: string) => (await office.call('postulates.list', { search: number })).rows.find((row) => row.number === number)!.id

test('the two postulates of the sample about the 15th of December find each other first, with their answers', async () => {
  const office = await openOffice({ withSample: true })
  const numbers = ['2/2025', '5/2026']
  const found = []
  for (const number of numbers) {
    const { id, content, rationale } = await office.call('postulates.get', { id: await idOf(office, number) })
    const { rows } = await office.call('postulates.similar', { content, rationale, except: id })
    found.push(rows[0])
  }
  expect(found.map((row) => row?.number)).toEqual(numbers.toReversed())
  expect(found[1]).toMatchObject({ year: 2025, decision: 'accepted', state: 'published', submitters: 'Fundacja Wzorcowa „Dobry Termin”', unit: 'Wydział Polityki Społecznej, Równości i Zdrowia', score: expect.closeTo(0.4, 0) })
  expect(found[1]?.text).toContain('wspólny kalendarz konkursów')
})

test('while it is typed, without a rationale and half-way, it is found as well', async () => {
  const office = await openOffice({ withSample: true })
  const typed = ['konkursy oglaszac do 15 grudnia', 'Ogłoszenie konkursu ofert najpóźniej w połowie grudnia, przed rokiem realizacji', 'mediacje rodzinne MOPS', 'podnieść małe granty']
  const first = []
  for (const content of typed) first.push((await office.call('postulates.similar', { content, limit: 1 })).rows[0]?.number)
  expect(first).toEqual(['5/2026', '2/2025', '5/2025', '14/2026'])
})

test('an empty text finds nothing, and the longest that a field takes is answered', async () => {
  const office = await openOffice({ withSample: true })
  expect(await office.call('postulates.similar', { content: '' })).toEqual({ rows: [] })
  const longest = 'Konkursy ogłaszać do 15 grudnia. '.repeat(4000).slice(0, 100_000)
  expect((await office.call('postulates.similar', { content: longest, rationale: longest, limit: 1 })).rows.map(({ number }) => number)).toEqual(['5/2026'])
  expect((await office.refused('postulates.similar', { content: 'x', limit: 21 })).code).toBe('invalid_input')
})
