import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { contract, type Name } from '#shared/contract/index.ts'
import { openOffice } from './office.ts'

const names = (Object.keys(contract) as Name[]).filter((name) => contract[name].kind !== 'job')
/** Texts that have broken programs before, as values and as ids. */
const nasty = fc.constantFrom('', ' ', '0', '__proto__', 'constructor', "'; drop table meeting; --", '"', '%', '*', 'NEAR(', 'a AND', '\0', '\ud800', '\ufffe', '=1+1', '../..', '\u202e', '9'.repeat(400), 'ł'.repeat(600), '01900000-0000-7000-8000-000000000000')
const anything = fc.anything({ maxDepth: 2, values: [nasty, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)], withNullPrototype: false })

/** An input of the right shape with values of any kind: it gets further than noise does. */
const shaped = (name: Name) => {
  const shape = (contract[name].input as unknown as { shape?: Record<string, unknown> }).shape ?? {}
  return fc.record(Object.fromEntries(Object.keys(shape).map((key) => [key, fc.oneof(anything, nasty, fc.integer({ min: -5, max: 300 }))])), { requiredKeys: [] })
}

test.each(names)('%s answers anything without breaking', async (name) => {
  const office = await openOffice()
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, shaped(name)), async (input) => {
      const reply = await office.dispatch(name, structuredClone(input))
      expect(reply.ok || reply.error.code !== 'unexpected').toBe(true)
    }),
    { numRuns: 120 },
  )
})

test('search finds nothing or something, whatever is asked of it', async () => {
  const office = await openOffice({ withSample: true })
  await fc.assert(
    fc.asyncProperty(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 30 })), async (text) => {
      for (const name of ['search.everything', 'postulates.list', 'attendances.list', 'duties.list', 'positions.list'] as const) {
        const reply = await office.dispatch(name, name === 'search.everything' ? { text } : { search: text })
        expect(reply.ok || reply.error.code === 'invalid_input').toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})
