import { expect, test } from 'vitest'
import { allStored, whileStoring } from '#renderer/api/under-way.ts'

test('what waits for everything to be stored comes after it, after what was refused and after what was asked meanwhile', async () => {
  const told: string[] = []
  const ended = { first: Promise.withResolvers<void>(), second: Promise.withResolvers<void>(), third: Promise.withResolvers<void>() }
  const first = whileStoring(ended.first.promise.then(() => told.push('first')))
  const second = whileStoring(ended.second.promise)
  const waiting = allStored().then(() => told.push('undo'))
  ended.second.reject(new Error('refused'))
  await expect(second).rejects.toThrow('refused')
  const third = whileStoring(ended.third.promise.then(() => told.push('third')))
  ended.first.resolve()
  await first
  ended.third.resolve()
  await Promise.all([third, waiting])
  expect(told).toEqual(['first', 'third', 'undo'])
  await allStored()
})
