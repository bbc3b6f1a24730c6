import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import { allPostulates, csvFile, preview } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

/** Rows of an exported workbook that somebody sorted, lost or copied. */

let office: Office
beforeEach(async () => {
  office = await openOffice()
})

async function exportedRows(): Promise<string[][]> {
  const { path } = await office.call('exports.register', { kind: 'postulates', isInternal: true, format: 'xlsx', path: join(office.folder, 'rejestr.xlsx') })
  return (await readTableFile(path, readFileSync(path))).sheets[0]!.rows.map(({ cells }) => cells)
}
const add = (content: string) => office.call('postulates.create', { content, rationale: 'Bo tak', receivedOn: '2026-06-15' })
const judged = async (rows: string[][]) => (await preview(office, [csvFile(office, 'rejestr.csv', rows)])).rows.map(({ outcome }) => outcome)
const tall = Array.from({ length: 300 }, (_, index) => `Punkt ${index + 1}: prosimy o naprawę chodnika.`).join('\n')
const long = `${'ą'.repeat(40_000)} ${'słowo '.repeat(8_000)}`.trim()

test('an entry of many lines is one row of the workbook, so sorting cannot tear it apart', async () => {
  for (const content of [tall, 'Krótki']) await add(content)
  const [header, ...rows] = await exportedRows()
  expect([rows.map((cells) => cells[header!.indexOf('Treść')]), await judged([header!, ...rows.toReversed()])]).toEqual([[tall, 'Krótki'], ['unchanged', 'unchanged']])
})

test('a text longer than a cell takes numbered rows, which are one entry again in any order', async () => {
  for (const content of [long, 'Krótki']) await add(content)
  const [header, ...rows] = await exportedRows()
  expect([rows.map((cells) => / cz\. .*/.exec(cells.at(-1)!)?.[0]), await judged([header!, ...rows.toReversed()])]).toEqual([[' cz. 1/3', ' cz. 2/3', ' cz. 3/3', undefined], ['unchanged', 'unchanged']])
})

test('a text of which a row is missing, stands twice or has lost its mark is refused, never stored cut', async () => {
  await add(long)
  const [header, first, second, third] = await exportedRows() as [string[], string[], string[], string[]]
  const unmarked = second.toSpliced(-1, 1, '')
  expect([await judged([header, first, third]), await judged([header, first, second, second, third]), await judged([header, first, unmarked, third]), await judged([header, third])]).toEqual([['refused'], ['refused'], ['refused', 'refused'], ['refused']])
  const shown = await preview(office, [csvFile(office, 'bez.csv', [header, third, first])])
  expect([shown.rows[0]!.postulate, shown.problems]).toEqual([(await allPostulates(office))[0]!.id, [
    { file: 'bez.csv', row: 2, sentence: 'Tekst tego wpisu zajmuje w pliku kilka wierszy, a któregoś brakuje albo któryś się powtarza. Są: wiersz 2 – część 3 z 3, wiersz 3 – część 1 z 3. Przywróć brakujące wiersze albo wyeksportuj rejestr jeszcze raz.' },
  ]])
})
