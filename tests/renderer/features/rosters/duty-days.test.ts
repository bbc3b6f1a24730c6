import { expect, test } from 'vitest'
import { dutyDayWarnings, nextWorkingDay, workingDayFrom } from '#renderer/features/rosters/duty-days.ts'
import { dayOffReason } from '#shared/domain/holiday.ts'

const dayOff = (day: string) => dayOffReason(day, [{ date: '2026-11-13', name: 'dzień wolny urzędu' }])

test('the next working day leaves out weekends, holidays and the days on which the office is closed', () => {
  expect([nextWorkingDay('2026-09-21', dayOff), nextWorkingDay('2026-09-25', dayOff), nextWorkingDay('2026-11-10', dayOff), nextWorkingDay('2026-11-12', dayOff), nextWorkingDay('2026-12-23', dayOff)]).toEqual([
    '2026-09-22', '2026-09-28', '2026-11-12', '2026-11-16', '2026-12-28',
  ])
})

test('a working day is itself the first one; where nothing but days off follows, the day stays', () => {
  expect([workingDayFrom('2026-09-21', dayOff), workingDayFrom('2026-11-01', dayOff), workingDayFrom('2026-09-21', () => 'remont')]).toEqual(['2026-09-21', '2026-11-02', '2026-09-21'])
})

test('a day off and a day outside the consultation are said in words; an unfinished date is not judged', () => {
  const period = { startsOn: '2026-09-21', endsOn: '2026-10-12' }
  expect(['2026-09-21', '2026-09-27', '2026-10-13', '2026-11-01', '21.9'].map((day) => dutyDayWarnings(day, period, dayOff))).toEqual([
    [], ['dzień wolny od pracy (weekend)'], ['poza okresem konsultacji'], ['Wszystkich Świętych', 'poza okresem konsultacji'], [],
  ])
})
