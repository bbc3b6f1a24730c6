import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchPlaces } from '#shared/domain/match-places.ts'

test('an earlier place gives way when only so everybody gets one; else each has the option it prefers', () => {
  expect([matchPlaces([['a', 'b'], ['a']]), matchPlaces([['a', 'b'], ['b', 'a']]), matchPlaces([['a'], ['a'], []])]).toEqual([['b', 'a'], ['a', 'b'], ['a', undefined, undefined]])
})

test('nothing is given twice, only what was asked for, and as much as any other way would give', () => {
  const options = fc.array(fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 3 }), { maxLength: 5 })
  const most = ([first, ...rest]: string[][], used: string[] = []): number => (first ? Math.max(most(rest, used), ...first.filter((key) => !used.includes(key)).map((key) => 1 + most(rest, [...used, key]))) : 0)
  fc.assert(fc.property(options, (places) => {
    const matched = matchPlaces(places)
    const given = matched.filter((key) => key !== undefined)
    expect(matched.every((key, place) => key === undefined || places[place]!.includes(key))).toBe(true)
    expect([given.length, new Set(given).size]).toEqual([most(places), given.length])
  }))
})
