import { expect, test } from 'vitest'
import { dayMark, shortDay } from '#renderer/features/rosters/grid-days.ts'
import { dayOffReason } from '#shared/domain/holiday.ts'

const setting = { period: { startsOn: '2027-05-20', endsOn: '2027-05-31' }, meetings: new Set(['2027-05-26']), dayOff: (day: string) => dayOffReason(day, [{ date: '2027-05-28', name: 'po święcie' }]) }

test('what makes a day other than the rest stands in words, not in its colour alone', () => {
  const marks = ['2027-05-25', '2027-05-26', '2027-05-27', '2027-05-28', '2027-05-29', '2027-06-01', '2027-06-05'].map((day) => dayMark(day, setting))
  expect(marks).toEqual([
    { words: '', kind: undefined }, { words: 'spotkanie', kind: 'meeting' }, { words: 'Boże Ciało', kind: 'off' }, { words: 'po święcie', kind: 'off' }, { words: 'weekend', kind: 'off' }, { words: 'poza terminem', kind: 'outside' },
    { words: 'weekend, poza terminem', kind: 'off' },
  ])
})

test('days of a week are shortened as calendars do', () => {
  expect(['24', '25', '26', '27', '28', '29', '30'].map((day) => shortDay(`2027-05-${day}`))).toEqual(['24.05 pon.', '25.05 wt.', '26.05 śr.', '27.05 czw.', '28.05 pt.', '29.05 sob.', '30.05 niedz.'])
})
