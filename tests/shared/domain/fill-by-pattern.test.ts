import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isWeekend, weekdayOf } from '#shared/domain/day.ts'
import { obstacleOn, type RosterDays } from '#shared/domain/duty-days.ts'
import { dutyPattern, patternPeriod, type DutyPattern } from '#shared/domain/duty-pattern.ts'
import { fillByPattern, type FillSetting } from '#shared/domain/fill-by-pattern.ts'
import { dutyWith, isDoubleBooked, openKrakow, otherRosterId } from './roster-samples.ts'

const workdays = [1, 2, 3, 4, 5]
const patternOf = (pattern: Partial<DutyPattern>): DutyPattern => dutyPattern.parse({ weekdays: workdays, hours: { from: '15:00', to: '18:00' }, places: [{ turns: [{}] }], ...pattern })
const fill = (pattern: Partial<DutyPattern>, setting: Partial<FillSetting> = {}) => {
  const days = setting.days ?? openKrakow
  const whole = patternOf(pattern)
  return fillByPattern(whole, patternPeriod(whole, days), { days, unit: null, present: [], elsewhere: [], ...setting })
}
const phones = (...numbers: string[]) => numbers.map((phone) => ({ phone }))
const stored = (draft: object) => dutyWith(draft)

describe('the days', () => {
  test('chosen weekdays of the whole consultation, without the day of its meeting, which is told', () => {
    const { duties, skipped } = fill({})
    expect([duties.length, duties[0]!.date, duties.at(-1)!.date, skipped]).toEqual([16, '2024-06-13', '2024-07-05', [{ date: '2024-06-19', code: 'meeting_day', reason: 'dzień spotkania w tych konsultacjach' }]])
  })

  test('holidays, closed days and days outside the consultation are left out and told', () => {
    const days = { startsOn: '2025-06-16', endsOn: '2025-06-24', closedDays: [{ date: '2025-06-20', name: 'piątek po Bożym Ciele' }], meetingDays: [] }
    const { duties, skipped } = fill({ startsOn: '2025-06-13', endsOn: '2025-06-23' }, { days })
    expect(duties.map(({ date }) => date)).toEqual(['2025-06-16', '2025-06-17', '2025-06-18', '2025-06-23'])
    expect(skipped).toEqual([
      { date: '2025-06-13', code: 'outside_period', reason: 'poza terminem konsultacji (16–24 czerwca 2025 r.)' },
      { date: '2025-06-19', code: 'holiday', reason: 'święto (Boże Ciało)' },
      { date: '2025-06-20', code: 'closed_day', reason: 'dzień wolny urzędu (piątek po Bożym Ciele)' },
    ])
  })

  test('a single day has its own hours or none, and is served on a weekend when it is named', () => {
    const exceptions = [{ date: '2024-06-14', hours: null }, { date: '2024-06-15', hours: { from: '09:00', to: '12:00' } }, { date: '2024-06-18', hours: { from: '10:00', to: '14:00' } }]
    const { duties, skipped } = fill({ endsOn: '2024-06-18', exceptions: [...exceptions, { date: '2024-06-20', hours: { from: '10:00', to: '14:00' } }] })
    expect(duties.map(({ date, from, to }) => [date, from, to])).toEqual([['2024-06-13', '15:00', '18:00'], ['2024-06-15', '09:00', '12:00'], ['2024-06-17', '15:00', '18:00'], ['2024-06-18', '10:00', '14:00']])
    expect(skipped).toEqual([{ date: '2024-06-14', code: 'excepted', reason: 'wyłączony w tym wzorze' }, { date: '2024-06-20', code: 'outside_pattern', reason: 'poza okresem tego wzoru' }])
  })

  test('hours that end before they begin, a day named twice and a pattern of nothing are refused at their field', () => {
    const fieldsOf = (input: object) => dutyPattern.safeParse({ weekdays: [1], hours: { from: '10:00', to: '14:00' }, places: [{ turns: [{}] }], ...input }).error?.issues.map(({ path, message }) => [path.join('.'), message])
    expect([
      fieldsOf({ hours: { from: '18:00', to: '15:00' } }), fieldsOf({ exceptions: [{ date: '2024-06-18', hours: null }, { date: '2024-06-18', hours: null }] }), fieldsOf({ places: [] }), fieldsOf({ weekdays: [7] }),
      fieldsOf({ startsOn: '2024-06-18', endsOn: '2024-06-17' }),
    ]).toEqual([[['hours.to', 'end_before_start']], [['exceptions', 'twice_in_list']], [['places', 'required']], [['weekdays.0', 'out_of_range']], [['endsOn', 'end_before_start']]])
  })

  test('a pattern ends after it begins, and within a year', () => {
    expect([patternPeriod(patternOf({ startsOn: '2024-07-06' }), openKrakow).problems, patternPeriod(patternOf({}), { startsOn: '2024-01-01', endsOn: '2026-01-01' }).problems, patternPeriod(patternOf({}), openKrakow).problems])
      .toEqual([{ 'pattern.endsOn': 'end_before_start' }, { 'pattern.endsOn': 'out_of_range' }, {}])
  })
})

describe('the turns', () => {
  test('telephones take turns, and nobody has the same weekday twice before the others had it', () => {
    const { duties } = fill({ places: [{ turns: phones('12 616 5769', '12 616 7804', '12 616 7809', '12 616 7808', '12 616 7821') }], startsOn: '2024-06-20', endsOn: '2024-07-03' })
    const mondays = duties.filter(({ date }) => weekdayOf(date) === 1).map(({ phone }) => phone)
    expect([duties.slice(0, 5).map(({ phone }) => phone.slice(-2)), new Set(mondays).size, mondays.length]).toEqual([['69', '04', '09', '08', '21'], 2, 2])
  })

  test('earlier duties count: who had more of them, or that weekday already, rests', () => {
    const present = ['2024-06-13', '2024-06-14'].map((date) => dutyWith({ date, from: '15:00', to: '18:00', phone: '12 616 57 69' }))
    const { duties, skipped } = fill({ places: [{ turns: phones('12 616 5769', '12 616 7804') }], endsOn: '2024-06-21' }, { present })
    expect(duties.map(({ date, phone }) => [date, phone.slice(-4)])).toEqual([['2024-06-17', '7804'], ['2024-06-18', '7804'], ['2024-06-20', '7804'], ['2024-06-21', '5769']])
    expect(skipped.map(({ date, code }) => [date, code])).toEqual([['2024-06-13', 'already_there'], ['2024-06-14', 'already_there'], ['2024-06-19', 'meeting_day']])
  })

  test('several places at once, each with its own hours where it has them; who is needed in one is not put into the other', () => {
    const places = [{ turns: phones('12 616 5769', '12 616 7804') }, { turns: phones('12 616 5769') }, { hours: { from: '08:00', to: '10:00' }, turns: [{ mode: 'in_person' as const, room: 'sala 2' }] }]
    const { duties } = fill({ places, endsOn: '2024-06-13' }, { unit: 'u' })
    expect(duties.map(({ from, phone, room, unit }) => [from, phone.slice(-4), room, unit])).toEqual([['15:00', '7804', '', 'u'], ['15:00', '5769', '', 'u'], ['08:00', '', 'sala 2', 'u']])
  })

  test('nobody is put where another roster needs them', () => {
    const elsewhere = [dutyWith({ roster: otherRosterId, date: '2024-06-13', from: '17:00', to: '19:00', phone: '(12) 616-57-69' })]
    const { duties, skipped } = fill({ places: [{ turns: phones('12 616 5769') }], endsOn: '2024-06-14' }, { elsewhere })
    expect([duties.map(({ date }) => date), skipped]).toEqual([['2024-06-14'], [{ date: '2024-06-13', code: 'nobody_free', reason: 'nikt z wymienionych nie jest wtedy wolny' }]])
  })
})

describe('whatever the pattern', () => {
  const day = fc.integer({ min: 0, max: 70 }).map((count) => addDays('2025-04-01', count))
  const hours = fc.uniqueArray(fc.integer({ min: 7, max: 20 }), { minLength: 2, maxLength: 2 }).map((pair) => pair.toSorted((a, b) => a - b).map((hour) => `${String(hour).padStart(2, '0')}:00`)).map(([from, to]) => ({ from: from!, to: to! }))
  const turn = fc.record({ phone: fc.constantFrom('12 616 5769', '+48 12 616 57 69', '12 616 7804', '12 616 7809'), person: fc.constantFrom(null, 'anna', 'piotr'), room: fc.constantFrom('', 'sala 2') }, { requiredKeys: [] })
  const pattern = fc.record({
    startsOn: day, weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), hours,
    exceptions: fc.uniqueArray(fc.record({ date: day, hours: fc.option(hours) }), { maxLength: 4, selector: ({ date }) => date }),
    places: fc.array(fc.record({ hours, turns: fc.array(turn, { minLength: 1, maxLength: 4 }) }, { requiredKeys: ['turns'] }), { minLength: 1, maxLength: 3 }),
  }).map((one) => ({ ...one, endsOn: addDays(one.startsOn, 40) }))
  const days: fc.Arbitrary<RosterDays> = fc.record({ startsOn: day, closedDays: fc.array(day.map((date) => ({ date, name: 'wolne' })), { maxLength: 4 }), meetingDays: fc.array(day, { maxLength: 3 }) })
    .map((one) => ({ ...one, endsOn: addDays(one.startsOn, 30) }))
  const duties = (roster?: string) => fc.array(fc.record({ date: day, hours, turn }), { maxLength: 8 }).map((list) => list.map(({ date, hours: { from, to }, turn: taken }) => dutyWith({ date, from, to, ...taken, ...(roster && { roster }) })))
  const setting = fc.record({ days, present: duties(), elsewhere: duties(otherRosterId), unit: fc.constantFrom(null, 'u') })

  test('no duty is on a holiday, a closed day, the day of a meeting or outside the period; on a weekend only when asked for', () => {
    fc.assert(fc.property(pattern, setting, (given, around) => {
      const wrong = fillByPattern(given, patternPeriod(given, around.days), around).duties.filter(({ date }) => {
        const obstacle = obstacleOn(date, around.days)
        return obstacle !== undefined && (obstacle.code !== 'weekend' || !(given.weekdays.includes(weekdayOf(date)) || given.exceptions.some((one) => one.date === date)))
      })
      expect(wrong).toEqual([])
    }))
  })

  test('nobody and nothing is needed twice at once, by duties that were there and those of other rosters either', () => {
    fc.assert(fc.property(pattern, setting, (given, around) => {
      const added = fillByPattern(given, patternPeriod(given, around.days), around).duties
      const all = [...added, ...around.present, ...around.elsewhere]
      expect(added.filter((one) => all.some((other) => other !== one && isDoubleBooked(one, other)))).toEqual([])
    }))
  })

  test('every chosen day is either served in full or told with its reason', () => {
    fc.assert(fc.property(pattern, setting, (given, around) => {
      const { duties: added, skipped } = fillByPattern(given, patternPeriod(given, around.days), { ...around, present: [] })
      const told = new Set(skipped.map(({ date }) => date))
      const silent = daysBetween(given.startsOn, given.endsOn).filter((date) => given.weekdays.includes(weekdayOf(date)) && !told.has(date) && added.filter((one) => one.date === date).length !== given.places.length)
      expect(silent).toEqual([])
    }))
  })

  test('asked again after its duties were added, a pattern adds nothing more', () => {
    fc.assert(fc.property(pattern, setting, (given, around) => {
      const first = fillByPattern(given, patternPeriod(given, around.days), around)
      fc.pre(first.skipped.every(({ code }) => code !== 'nobody_free'))
      const again = fillByPattern(given, patternPeriod(given, around.days), { ...around, present: [...around.present, ...first.duties.map(stored)] })
      expect(again.duties).toEqual([])
    }))
  })

  test('telephones of one place that nobody else needs have the same number of duties, give or take one', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), days, fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), (count, around, weekdays) => {
      const numbers = Array.from({ length: count }, (_, index) => `12 616 780${index}`)
      const { duties: added } = fill({ weekdays, places: [{ turns: phones(...numbers) }] }, { days: around })
      const shares = numbers.map((number) => added.filter(({ phone }) => phone === number).length)
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
    }))
  })
})

test('with weekdays alone nothing falls on a weekend', () => {
  expect(fill({}).duties.filter(({ date }) => isWeekend(date))).toEqual([])
})
