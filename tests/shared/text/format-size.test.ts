import { expect, test } from 'vitest'
import { formatMonths } from '#shared/text/format-months.ts'
import { formatSize } from '#shared/text/format-size.ts'

test('sizes of files are said in whole kilobytes, from one megabyte in tenths', () => {
  expect([0, 1, 1500, 125_952, 1_048_575, 1_048_576, 1_258_291, 52_428_800].map(formatSize)).toEqual(['1 KB', '1 KB', '1 KB', '123 KB', '1 MB', '1 MB', '1,2 MB', '50 MB'])
})

test('months of days are named once, several from the first to the last', () => {
  expect([[], ['2025-06-26', '2025-06-05'], ['2025-05-31', '2025-06-01'], ['2026-03-19', '2026-05-12', '2026-06-29'], ['2024-12-01', '2025-01-15'], ['2023-09-15', '2023-09-21']].map(formatMonths)).toEqual([
    '', 'w czerwcu 2025 r.', 'w maju i czerwcu 2025 r.', 'od marca do czerwca 2026 r.', 'od grudnia 2024 r. do stycznia 2025 r.', 'we wrześniu 2023 r.',
  ])
})
