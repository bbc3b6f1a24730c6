import { expect, test } from 'vitest'
import { gridWidths } from '#renderer/features/rosters/grid-widths.ts'

const lines = (...labels: string[]) => labels.map((label) => ({ key: label, holder: { key: label, value: label, label } }))
const days = [{ key: '2026-09-24', day: '2026-09-24' }]

test('a line is as wide as the longest word of a name, so that none is broken; telephones and short names stay as they are, and no word takes more than its share', () => {
  const wide = gridWidths({ rows: days, columns: lines('Wydział Spraw Społecznych', 'Wydział Polityki Obywatelskiego') })
  expect([gridWidths({ rows: days, columns: lines('12 616 57 69', 'Anna Lis') }), wide.head, wide.column > 7.5, gridWidths({ rows: lines('Obywatelskiego'), columns: days }).head > 8.5]).toEqual([{ head: 8.5, column: 7.5 }, 8.5, true, true])
  expect(gridWidths({ rows: days, columns: lines('a'.repeat(400)) }).column).toBe(14)
})
