import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { backupsToKeep } from '#electron/store/backup-ladder.ts'

const hour = 60 * 60 * 1000
const start = Date.UTC(2025, 0, 1)
const moment = fc.integer({ min: 0, max: 500 * 24 * 60 }).map((minutes) => new Date(start + minutes * 60_000).toISOString())
const moments = fc.uniqueArray(moment, { maxLength: 300 })
const late = '2099-01-01T00:00:00.000Z'

test('an hourly copy for a whole year is thinned, step by step, to 24 hours, 14 days and 12 months', () => {
  let kept: string[] = []
  for (let index = 0; index < 365 * 24; index += 1) {
    const at = new Date(start + index * hour).toISOString()
    kept = [...backupsToKeep([...kept, at], at)]
  }
  const day = (date: string) => `${date}T23:00:00.000Z`
  const hours = Array.from({ length: 24 }, (_, index) => `2025-12-31T${String(index).padStart(2, '0')}:00:00.000Z`)
  const days = Array.from({ length: 13 }, (_, index) => day(`2025-12-${18 + index}`))
  const months = Array.from({ length: 11 }, (_, index) => day(new Date(Date.UTC(2025, index + 1, 0)).toISOString().slice(0, 10)))
  expect(kept.sort()).toEqual([...months, ...days, ...hours])
})

test('what is kept was there, holds the newest, is at most 50, and thinning again changes nothing', () => {
  fc.assert(
    fc.property(moments, (all) => {
      const kept = backupsToKeep(all, late)
      const newest = all.toSorted().at(-1)
      expect([...kept].every((at) => all.includes(at))).toBe(true)
      expect(newest === undefined || kept.has(newest)).toBe(true)
      expect(kept.size).toBeLessThanOrEqual(24 + 14 + 12)
      expect(backupsToKeep([...kept], late)).toEqual(kept)
    }),
  )
})

test('of each of the last 24 hours, 14 days and 12 months that have a copy, the newest copy stays', () => {
  fc.assert(
    fc.property(moments, (all) => {
      const kept = backupsToKeep(all, late)
      for (const [characters, count] of [[13, 24], [10, 14], [7, 12]] as const) {
        const periods = [...new Set(all.map((at) => at.slice(0, characters)))].sort().slice(-count)
        for (const period of periods) expect(kept.has(all.filter((at) => at.startsWith(period)).sort().at(-1)!)).toBe(true)
      }
    }),
  )
})

test('a copy from the future (a clock was set back) always stays and takes nobody\'s place', () => {
  fc.assert(
    fc.property(moments, moment, (all, now) => {
      const future = all.filter((at) => at > now)
      const past = all.filter((at) => at <= now)
      expect(backupsToKeep(all, now)).toEqual(new Set([...future, ...backupsToKeep(past, now)]))
    }),
  )
})
