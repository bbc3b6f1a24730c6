/** How many of each are kept: the newest copy of an hour, of a day, of a month (moments in UTC). */
const rungs = [
  { characters: 'YYYY-MM-DDTHH'.length, count: 24 },
  { characters: 'YYYY-MM-DD'.length, count: 14 },
  { characters: 'YYYY-MM'.length, count: 12 },
] as const

/**
 * Which copies stay: the newest of each of the last 24 hours that have one, of the last 14 such days and of the last 12 such months.
 * Hours without copies do not count, so a week away costs none. A copy from after `now` (a clock was set back) always stays.
 * Moments are UTC as `toISOString` writes them.
 */
export function backupsToKeep(moments: readonly string[], now: string): Set<string> {
  const newestFirst = moments.filter((moment) => moment <= now).sort().toReversed()
  const kept = new Set(moments.filter((moment) => moment > now))
  for (const { characters, count } of rungs) {
    const newestOf = new Map<string, string>()
    for (const moment of newestFirst) {
      const period = moment.slice(0, characters)
      if (!newestOf.has(period)) newestOf.set(period, moment)
    }
    for (const moment of [...newestOf.values()].slice(0, count)) kept.add(moment)
  }
  return kept
}
