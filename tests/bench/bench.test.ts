import ExcelJS from 'exceljs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { docxText } from '#tests/documents/office-file.ts'
import { temporaryFolder } from '#tests/store/temporary-folder.ts'
import { benchDocx } from './docx-bench.ts'
import { docxCandidates } from './docx-candidates.ts'
import { startDocxWorker } from './docx-in-worker.ts'
import { benchJournal } from './journal-bench.ts'
import { docxColumns, docxRows, sheetHeaders, sheetRows } from './long-table.ts'
import { percentile } from './measure.ts'
import { benchPapers } from './papers-bench.ts'
import { benchReport } from './report-bench.ts'
import { held, tableOfResults, type Result } from './result.ts'
import { benchSimilar } from './similar-bench.ts'
import { benchStore } from './store-bench.ts'
import { xlsxCandidates } from './xlsx-candidates.ts'
import { benchXlsx } from './xlsx-bench.ts'
import { benchYearSet } from './year-set-bench.ts'

/** Texts with their hard spaces as plain ones and in one line, as every way writes them. */
const inOrder = (text: string) => text.replaceAll(/\s+/gu, ' ')

test('every way of making the long DOCX writes the same texts in the same order', async () => {
  const rows = docxRows(150)
  const worker = await startDocxWorker(join(temporaryFolder(), 'rows.db'), rows)
  const files = [await worker.render(rows.length)]
  for (const make of Object.values(docxCandidates)) files.push(await make(rows))
  await worker.stop()
  const expected = inOrder([docxColumns.map(({ header }) => header), ...rows].flat().join('\n')).trim()
  expect(files.map((file) => inOrder(docxText(file)).trim().endsWith(expected))).toEqual([true, true, true, true, true])
})

test('every way of making the long XLSX writes the same cells', async () => {
  const rows = sheetRows(60)
  const expected = [sheetHeaders, ...rows]
  for (const make of Object.values(xlsxCandidates)) expect(await cellsOf(await make(rows))).toEqual(expected)
})

async function cellsOf(file: Uint8Array): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(file.slice().buffer)
  const cells: string[][] = []
  workbook.getWorksheet('Postulaty')!.eachRow((row) => cells.push(sheetHeaders.map((_, column) => row.getCell(column + 1).text)))
  return cells
}

const small: Record<string, (folder: string) => Promise<Result[]>> = {
  docx: (folder) => benchDocx({ sizes: [{ rows: 3, rounds: 1, goal: { mostOfLimit: 1, leastFaster: 1 } }], memoryRows: 3, folder }),
  xlsx: () => benchXlsx({ rows: 3, rounds: 1 }),
  'year set': (folder) => benchYearSet({ meetings: 2, postulates: 4, organisations: 2, hasPdf: false, folder }),
  store: (folder) => benchStore({ postulates: 300, organisations: 10, edits: 4, undone: 2, rounds: 1, folder }),
  papers: (folder) => benchPapers({ papers: 60, people: 40, rounds: 1, folder }),
  similar: (folder) => benchSimilar({ postulates: 300, organisations: 10, neighbours: 50, rounds: 1, folder }),
  journal: (folder) => benchJournal({ rows: 20, rounds: 1, folder }),
}

/** Each of its processes starts in a second, and in many where other work goes on. */
const patience = 300_000

test.each(Object.keys(small))('the benchmark %s runs to its end in small', async (name) => {
  const results = await small[name]!(temporaryFolder())
  expect(results.length).toBeGreaterThan(1)
  expect(results.filter(({ measured }) => /NaN|undefined|Infinity/.test(measured))).toEqual([])
  expect(new Set(results.map(({ what }) => what)).size).toBe(results.length)
}, patience)

test('the benchmark of a report runs to its end in small', async () => {
  const results = await benchReport({ remarks: 3, rounds: 1, folder: temporaryFolder() })
  expect(results.map(({ what, measured }) => [what, /^[\d.]+ ms$/.test(measured)])).toEqual(['docx', 'html', 'xlsx'].map((format) => [`report of 3 remarks as ${format}, in the worker`, true]))
}, patience)

test('a goal is met up to its bound, and the report says which is not', () => {
  const bound = { most: 16, unit: 'ms' }
  expect(tableOfResults('Tytuł', [held('a', { value: 16, measured: '16 ms', bound }), held('b', { value: 17, measured: '17 ms', bound }), held('c', { value: 3, measured: '3 ×', bound: { least: 4 } }), { what: 'd', measured: '1' }]).split('\n')).toEqual([
    '', 'Tytuł', 'what  measured  goal', 'a     16 ms     at most 16 ms  met', 'b     17 ms     at most 16 ms  MISSED', 'c     3 ×       at least 4 ×   MISSED', 'd     1',
  ])
  expect([percentile([5, 1, 3], 50), percentile([1, 2], 50), percentile([1, 2, 3, 4], 95)]).toEqual([3, 1, 4])
})
