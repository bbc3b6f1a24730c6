import ExcelJS from 'exceljs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellParts, longestCell } from '#electron/documents/cell-parts.ts'
import { lettersAcross, rowHeightPt } from '#electron/documents/row-height.ts'
import { renderXlsx, writeXlsx } from '#electron/documents/xlsx.ts'
import type { Row } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { everyColumn } from './every-block.ts'
import { partsOf, sheetCells } from './office-file.ts'
import { validationErrors, validator } from './validate-office-file.ts'

const file = await renderXlsx(everyColumn)
const parts = partsOf(file)

function workbookOf(rows: Iterable<Row>): Workbook {
  const [sheet] = everyColumn.sheets
  if (!sheet) throw new Error('the sample has a sheet')
  return { ...everyColumn, sheets: [{ ...sheet, table: { ...sheet.table, rows } }] }
}

describe('XLSX', () => {
  test.runIf(validator)('is valid by the Open XML SDK', async () => {
    expect(await validationErrors(file, 'xlsx')).toEqual([])
  })

  test('has a filter over its rows, a frozen header, print titles, landscape and one page across', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(file).buffer)
    const [sheet] = workbook.worksheets
    const { orientation, fitToWidth, fitToHeight, printTitlesRow, paperSize } = sheet?.pageSetup ?? {}
    expect({ filter: sheet?.autoFilter, view: sheet?.views[0]?.state, split: sheet?.views[0]?.state === 'frozen' ? sheet.views[0].ySplit : 0, orientation, fitToWidth, fitToHeight, printTitlesRow, paperSize }).toEqual({
      filter: 'A1:D3', view: 'frozen', split: 1, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1', paperSize: 9,
    })
  })

  test('holds only text, even where it looks like a formula, and says what it is about on its last sheet', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(file).buffer)
    const [data, notes] = workbook.worksheets.map((sheet) => sheet.getSheetValues().slice(1).map((row) => (Array.isArray(row) ? row.slice(1) : row)))
    expect([data, notes, workbook.worksheets[0]?.getCell('C2').numFmt, workbook.worksheets[0]?.getCell('C2').type]).toEqual([
      [['Lp.', 'Data', 'Treść', 'Rozstrzygnięcie'], ['1', '15.06.2026 r.', '=1+1', 'uwzględniono'], ['2', undefined, 'mocno\nsłabiej']].map((row) => expect.arrayContaining(row.filter((cell) => cell !== undefined)) as unknown),
      [['Zestawienie & spis'], ['Stan na 15 czerwca 2026 r.']],
      '@', ExcelJS.ValueType.String,
    ])
  })

  test('carries its title, author, language and moment', () => {
    const core = parts['docProps/core.xml'] ?? ''
    expect([...core.matchAll(/<dc\w*:(title|creator|language|created)[^>]*>(.*?)</g)].map((match) => match[2])).toEqual(['Zestawienie &amp; spis', 'Wydział Kultury', '2026-06-15T08:30:00.000Z', 'pl-PL'])
  })

  test('continues a text that is too long for a cell or too high for a row in the next row, cut after a word, and notes it', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `słowo${index}`).join(' ')
    const split = await renderXlsx(workbookOf([['7', '', long, 'uwzględniono'], ['8', '', '', '']]))
    const rows = sheetCells(split, 1).slice(1)
    const heights = [...(partsOf(split)['xl/worksheets/sheet1.xml'] ?? '').matchAll(/ht="(\d+)"/g)].map((match) => Number(match[1]))
    const parts = rows.filter(([ordinal]) => ordinal === '7')
    expect({ isOneText: parts.map((row) => row[2]).join('') === long, isSplit: parts.length > 2, areWordsWhole: parts.slice(0, -1).every((row) => row[2]?.endsWith(' ')), decisions: parts.map((row) => row[3]).join('|'), next: rows.at(-1)?.[0], isHigh: Math.max(...heights) <= 409 }).toEqual({
      isOneText: true, isSplit: true, areWordsWhole: true, decisions: `uwzględniono${'|'.repeat(parts.length - 1)}`, next: '8', isHigh: true,
    })
    expect(sheetCells(split, 2).at(-1)).toEqual([`Postulaty: tekst z wiersza 2 nie mieści się w jednym wierszu arkusza; jego ciąg dalszy kończy się w wierszu ${parts.length + 1}.`])
  })

  test('cuts any text into parts that fit a row and are the text again', () => {
    const text = fc.array(fc.oneof(fc.constantFrom('słowo ', '\n', '\n\n', '😀', 'bardzodługiesłowobezkońca'.repeat(40)), fc.string({ maxLength: 300 })), { maxLength: 60 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(text, fc.integer({ min: 6, max: 90 }), (whole, width) => {
      const parts = cellParts(whole, lettersAcross(width))
      expect([parts.join(''), parts.every((part) => part.length <= longestCell && rowHeightPt([part], [width]) < 409)]).toEqual([whole, true])
    }))
  })

  test('has no column narrower than its longest word', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(await renderXlsx(workbookOf([['1', '15.06.2026 r.', 'a '.repeat(50), 'niedopuszczalnie-długie-słowo']]))).buffer)
    const widths = [1, 2, 3, 4].map((column) => workbook.worksheets[0]?.getColumn(column).width ?? 0)
    expect(widths.map((width, index) => width >= (['Lp.', '15.06.2026', 'Treść', 'niedopuszczalnie-długie-słowo'][index] ?? '').length + 1)).toEqual([true, true, true, true])
  })

  test('says how many characters it could not hold', async () => {
    const cells = sheetCells(await renderXlsx(workbookOf([['\u0001', '\uFFFE', '\u0000', 'x']])), 2)
    expect(cells.at(-1)).toEqual(['Uwaga techniczna: 3 znaki, których nie można zapisać w pliku tego rodzaju, zastąpiono w treści znakiem \uFFFD.'])
  })

  test('is the same, byte for byte, for the same workbook', async () => {
    expect(Buffer.compare(await renderXlsx(everyColumn), file)).toBe(0)
  })

  test('stops when cancelled', async () => {
    const controller = new AbortController()
    function* rows(): Generator<Row> {
      for (let read = 0; ; read += 1) {
        if (read === 5000) controller.abort()
        yield [String(read), '', 'treść wiersza '.repeat(20), '']
      }
    }
    await expect(writeXlsx(workbookOf({ [Symbol.iterator]: rows }), { write: () => Promise.resolve() }, controller.signal)).rejects.toMatchObject({ code: 'cancelled' })
  })
})
