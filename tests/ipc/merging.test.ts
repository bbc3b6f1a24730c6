import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeClerk } from './clerk.ts'
import { openOffice } from './office.ts'

test('whatever was joined in whatever order, taking everything out gives each its own submitters back', async () => {
  const office = await openOffice()
  const clerk = makeClerk(office)
  const organisations = [await clerk.organisation('A'), await clerk.organisation('B'), await clerk.organisation('C')]
  const who = [{ kind: 'floor' as const }, ...organisations.map(({ id }) => ({ kind: 'organisation' as const, id }))]
  const joining = fc.record({ into: fc.nat(3), from: fc.nat(3) })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.subarray(who), { minLength: 4, maxLength: 4 }), fc.array(joining, { maxLength: 5 }), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (lists, joinings, order) => {
      const entries: { id: string }[] = []
      for (const submitters of lists) entries.push(await clerk.postulate('x', { submitters }))
      const read = (index: number) => office.call('postulates.get', { id: entries[index]!.id })
      for (const { into, from } of joinings) await office.dispatch('postulates.merge', { into: entries[into]!.id, postulates: [entries[from]!.id] })
      for (const [index, { id }] of entries.entries()) {
        const all = (await office.call('postulates.lineage', { id })).merged.map((one) => lists[entries.findIndex((entry) => entry.id === one.id)]!)
        const gathered = [...new Set([lists[index]!, ...all].flat().map((one) => JSON.stringify(one)))]
        expect((await read(index)).submitters.map((one) => JSON.stringify(one))).toEqual(gathered)
      }
      for (const index of order) {
        const { id, revision, mergedInto } = await read(index)
        if (mergedInto) await office.call('postulates.unmerge', { id, revision })
      }
      expect((await Promise.all(lists.map((_, index) => read(index)))).map(({ submitters, mergedInto }) => ({ submitters, mergedInto }))).toEqual(lists.map((submitters) => ({ submitters, mergedInto: null })))
    }),
    { numRuns: 12 },
  )
})
