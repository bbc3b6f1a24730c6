import { expect, test } from 'vitest'
import { csvFile, preview } from '#tests/ipc/import-list.ts'
import { openOffice } from '#tests/ipc/office.ts'

test('a stored list answers with the numbers of its new entries, and with none when it brings nothing new', async () => {
  const office = await openOffice()
  const path = csvFile(office, 'lista.csv', [['Treść', 'Data wpływu'], ['Ławki', '2026-06-01'], ['Zieleń', '2025-06-01'], ['Cisza', '2026-06-01']])
  const stored = async () => office.call('imports.apply', { plan: (await preview(office, [path])).plan })
  expect([(await stored()).added, (await stored()).added]).toEqual([['1/2025', '1/2026', '2/2026'], []])
})
