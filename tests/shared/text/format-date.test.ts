import { describe, expect, test } from 'vitest'
import { formatDate, formatDateList, formatDateListNumeric, formatDateNumeric, formatDateRange, formatDateWithWeekday, formatDayAndWeekday } from '#shared/text/format-date.ts'

describe('dates as Polish documents write them', () => {
  test('running text has the month in the genitive, lists have digits, rosters have no year', () => {
    expect([formatDate('2025-09-22'), formatDateNumeric('2025-06-26'), formatDateWithWeekday('2026-06-15'), formatDayAndWeekday('2024-06-13')]).toEqual([
      '22 września 2025 r.', '26.06.2025 r.', '15.06.2026 (poniedziałek)', '13 czerwca (czwartek)',
    ])
  })

  test('a period says once what both ends share', () => {
    expect([
      formatDateRange('2025-07-11', '2025-07-12'),
      formatDateRange('2025-09-22', '2025-10-17'),
      formatDateRange('2025-12-30', '2026-01-02'),
      formatDateRange('2025-09-22', '2025-09-22'),
    ]).toEqual(['11–12 lipca 2025 r.', '22 września – 17 października 2025 r.', '30 grudnia 2025 r. – 2 stycznia 2026 r.', '22 września 2025 r.'])
  })

  test('several days are joined in order, each once', () => {
    expect([
      formatDateList(['2024-06-25', '2024-06-11', '2024-06-11']),
      formatDateList(['2025-06-05', '2025-06-09', '2025-07-01']),
      formatDateList(['2025-12-30', '2026-01-02']),
      formatDateList(['2025-06-05']),
      formatDateList([]),
    ]).toEqual(['11 i 25 czerwca 2024 r.', '5, 9 czerwca i 1 lipca 2025 r.', '30 grudnia 2025 r. i 2 stycznia 2026 r.', '5 czerwca 2025 r.', ''])
  })

  test('several days in digits say once what they share', () => {
    expect([['2024-06-25', '2024-06-11', '2024-06-11'], ['2025-06-02', '2025-05-30', '2025-06-09'], ['2025-12-30', '2026-01-02'], ['2025-06-05'], []].map(formatDateListNumeric)).toEqual([
      '11 i 25.06.2024 r.', '30.05, 02 i 09.06.2025 r.', '30.12.2025 r. i 02.01.2026 r.', '05.06.2025 r.', '',
    ])
  })

  test('weekdays of the seven days after a leap day are right', () => {
    const days = ['2024-02-29', '2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', '2024-03-05', '2024-03-06']
    expect(days.map((day) => formatDayAndWeekday(day))).toEqual([
      '29 lutego (czwartek)', '1 marca (piątek)', '2 marca (sobota)', '3 marca (niedziela)', '4 marca (poniedziałek)', '5 marca (wtorek)', '6 marca (środa)',
    ])
  })
})
