import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { csvLine, csvMark } from '#electron/documents/csv.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import type { TableCaps } from '#electron/exchange/table-file.ts'

const read = async (content: string | Uint8Array, name = 'lista.csv', caps: Partial<TableCaps> = {}) => (await readTableFile(name, typeof content === 'string' ? Buffer.from(content) : content, { caps })).sheets[0]!.rows
const refused = async (content: string | Uint8Array, name?: string, caps?: Partial<TableCaps>) => {
  const error: unknown = await read(content, name, caps).catch((caught: unknown) => caught)
  return error instanceof AppError ? [error.code, error.reason] : error
}
const rows = [{ line: 1, cells: ['Lp.', 'Treść'] }, { line: 2, cells: ['1', 'Łąka'] }]

test('the dividing sign is the one that a file uses, or names', async () => {
  expect(await Promise.all([read('Lp.;Treść\n1;Łąka'), read('Lp.,Treść\r\n1,Łąka\r\n'), read('Lp.\tTreść\n1\tŁąka', 'lista.tsv')])).toEqual([rows, rows, rows])
  expect(await read('sep=|\nLp.|Treść\n1|Łąka')).toEqual([{ line: 2, cells: ['Lp.', 'Treść'] }, { line: 3, cells: ['1', 'Łąka'] }])
})

test('UTF-8 with and without its mark, UTF-16 and what Polish Excel writes are read alike', async () => {
  const text = 'Lp.;Treść\n1;Łąka'
  const windows = Buffer.from([...Buffer.from('Lp.;Tre'), 0x9c, 0xe6, ...Buffer.from('\n1;'), 0xa3, 0xb9, ...Buffer.from('ka')])
  expect(await Promise.all([read(text), read(csvMark + text), read(Buffer.from(`\ufeff${text}`, 'utf16le')), read(windows)])).toEqual([rows, rows, rows, rows])
})

test('line breaks in cells are kept, empty lines counted, stray quotes taken as they are', async () => {
  expect(await read('a;"b\r\nc"\n\n;;\nd "e" f;g')).toEqual([{ line: 1, cells: ['a', 'b\nc'] }, { line: 4, cells: ['d "e" f', 'g'] }])
})

test('whatever is written as CSV is read back', async () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', "'=1", '"', 'a;b', 'a\nb', ' ', '-')).filter((text) => text.isWellFormed() && !text.includes('\r') && !text.includes('\0'))
  const table = fc.array(fc.tuple(cell, cell).map(([first, second]) => [first, second, 'koniec']), { minLength: 1 })
  await fc.assert(fc.asyncProperty(table, async (lines) => {
    const found = await read(`${csvMark}${csvLine(['Numer', 'Treść', 'Koniec'])}${lines.map(csvLine).join('')}`)
    expect(found.slice(1).map(({ cells }) => cells)).toEqual(lines)
  }))
})

test('objects of a JSON file are rows under the names that they use', async () => {
  expect(await read('[{"Treść":"Ławki","Lp.":1},{"Organizacje":["A","B"],"Anonimowy":true,"Uzasadnienie":null}]', 'lista.json')).toEqual([
    { line: 1, cells: ['Treść', 'Lp.', 'Organizacje', 'Anonimowy', 'Uzasadnienie'] }, { line: 2, cells: ['Ławki', '1'] }, { line: 3, cells: ['', '', 'A\nB', 'tak'] },
  ])
})

test('what is no list, and what is too much, is refused by its reason', async () => {
  const table = ['io_failed', 'not_a_table']
  const large = ['io_failed', 'file_too_large']
  expect(await Promise.all([
    refused('\0\0\0'), refused('a;"b'), refused('{', 'x.json'), refused('{"a":1}', 'x.json'), refused('[1]', 'x.json'), refused('[{"a":{"b":1}}]', 'x.json'), refused('[{"a":[["b"]]}]', 'x.json'), refused('a;b', 'lista.pdf'),
    refused('aaaa;bbbb', 'x.csv', { cellCharacters: 3 }), refused('a;b\nc;d', 'x.csv', { cells: 3 }), refused(`"${'x'.repeat(300)}"`, 'x.csv', { cellCharacters: 20 }), refused('[{"a":"bbbb"}]', 'x.json', { cellCharacters: 3 }), refused('abc', 'x.csv', { fileBytes: 2 }),
  ])).toEqual([table, table, table, table, table, table, table, table, large, large, large, large, large])
})

test('no bytes make the reading fail in another way', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.csv', 'a.json', 'a.txt'), async (bytes, name) => {
    const error: unknown = await readTableFile(name, bytes).then(() => undefined, (caught: unknown) => caught)
    expect(error === undefined || error instanceof AppError).toBe(true)
  }))
})
