import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hrefOf, parsePlace } from '#renderer/ui/place.ts'

test('an address is read back as the place it was made from', () => {
  const part = fc.string({ minLength: 1, unit: 'grapheme' })
  const place = fc.record({ path: fc.array(part), query: fc.dictionary(part.filter((key) => key !== '__proto__'), part, { noNullPrototype: true }) })
  fc.assert(fc.property(place, ({ path, query }) => {
    expect(parsePlace(hrefOf(path, query))).toEqual({ path, query })
  }))
})

test('an empty address is the beginning, and a damaged part is taken as it stands', () => {
  expect([parsePlace(''), parsePlace('#/'), parsePlace('#/meetings/%E0%A4%A')]).toEqual([{ path: [], query: {} }, { path: [], query: {} }, { path: ['meetings', '%E0%A4%A'], query: {} }])
})
