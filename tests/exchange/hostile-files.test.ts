import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, assert, asyncProperty, boolean, constantFrom, nat, tuple, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFileCapped } from '#electron/exchange/read-file-capped.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import type { Reading } from '#electron/exchange/table-file.ts'
import { AppError } from '#shared/errors.ts'
import { sheetOf, workbookOf } from './workbook-of.ts'

/** Why a file was not read; `read` when it was. */
async function refusal(bytes: Uint8Array, reading: Reading = {}, name = 'lista.xlsx'): Promise<string> {
  try {
    await readTableFile(name, bytes, reading)
    return 'read'
  } catch (error) {
    if (error instanceof AppError) return error.reason ?? error.code
    throw error
  }
}

const cell = '<c t="inlineStr"><is><t>Łódź</t></is></c>'
const whole = workbookOf({ sheets: sheetOf(`<row>${cell.repeat(3)}</row>`.repeat(20)), strings: '<si><t>a</t></si>', styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' })

describe('a file that is no workbook says so', () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  const of = (sheet: string) => workbookOf({ sheets: { A: sheet } })
  test.each([
    ['an old or locked one', ole, 'protected_file'], ['text called xlsx', Buffer.from('Lp.;Treść'), 'not_a_workbook'], ['nothing', Buffer.alloc(0), 'not_a_workbook'],
    ['a ZIP of something else', workbookOf({ sheets: {} }), 'not_a_workbook'], ['one cut short', whole.subarray(0, whole.length / 2), 'not_a_workbook'],
    ['broken XML', of('<sheetData><row></sheetData>'), 'not_a_workbook'], ['bytes that are no UTF-8', workbookOf({ sheets: { A: '' } }, { 'xl/worksheets/sheet1.xml': Buffer.from('<a>\xff</a>', 'latin1') }), 'not_a_workbook'],
    ['an entity of its own', workbookOf({ sheets: { A: '' } }, { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), 'not_a_workbook'],
    ['an entity that nobody declared', of('<sheetData><row><c><v>&b;</v></c></row></sheetData>'), 'not_a_workbook'],
    ['a row beyond the last one', of('<sheetData><row r="1048577"/></sheetData>'), 'not_a_workbook'], ['a column beyond the last one', of('<sheetData><row><c r="XFE1"/></row></sheetData>'), 'not_a_workbook'],
  ])('%s', async (_, bytes, reason) => expect(await refusal(bytes)).toBe(reason))

  test('another kind of file is no table; a workbook is one whatever it is called', async () => {
    expect([await refusal(Buffer.from('%PDF-1.7'), {}, 'a.pdf'), await refusal(Buffer.from('x'), {}, 'constructor'), await refusal(whole, {}, 'a.pdf')]).toEqual(['not_a_table', 'not_a_table', 'read'])
  })
})

describe('every cap ends the reading', () => {
  const bomb = workbookOf({ sheets: sheetOf(`<row><c t="inlineStr"><is><t>${'a'.repeat(3_000_000)}</t></is></c></row>`) })
  const many = workbookOf({ sheets: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`A${index}`, '<sheetData/>'])) })
  const far = workbookOf({ sheets: sheetOf('<row><c r="XFD1"><v>1</v></c></row>'.repeat(20)) })
  const merged = workbookOf({ sheets: sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(20)}</mergeCells>`) })
  test.each([
    ['bytes of the file', whole, { fileBytes: 100 }], ['bytes while inflating', bomb, { inflatedBytes: 1_000_000 }], ['entries', many, { entries: 10 }], ['sheets', many, { sheets: 10 }],
    ['cells', whole, { cells: 50 }], ['gaps between cells', far, { cells: 100_000 }], ['lines of merged cells', merged, { cells: 100_000 }], ['a text', bomb, {}], ['all texts', whole, { characters: 100 }],
  ])('%s', async (_, bytes, caps) => expect(await refusal(bytes, { caps })).toBe('file_too_large'))

  test('time, measured while it is read', async () => {
    let looks = 0
    expect(await refusal(whole, { now: () => (looks += 1) * 1000, caps: { milliseconds: 5000 } })).toBe('reading_too_long')
  })

  test('a reading that is given up', async () => {
    const controller = new AbortController()
    const reading = refusal(whole, { signal: controller.signal, now: () => (controller.abort(), 0) })
    expect(await reading).toBe('cancelled')
  })
})

describe('whatever bytes come, they are read or refused', () => {
  const answers = /^(?:read|not_a_workbook|file_too_large|protected_file)$/
  const answerTo = (bytes: Uint8Array) => refusal(bytes, { caps: { milliseconds: 5000 } })

  test('random ones', async () => {
    await assert(asyncProperty(uint8Array({ maxLength: 2000 }), boolean(), async (bytes, isZip) => {
      expect(await answerTo(isZip ? Buffer.concat([Buffer.from('504b0304', 'hex'), bytes]) : bytes)).toMatch(answers)
    }))
  })

  test('a workbook cut short', async () => {
    await assert(asyncProperty(nat(whole.length), async (length) => {
      expect(await answerTo(whole.subarray(0, length))).toMatch(answers)
    }))
  })

  test('a workbook with bytes changed', async () => {
    await assert(asyncProperty(array(tuple(nat(whole.length - 1), nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = Uint8Array.from(whole)
      for (const [at, byte] of changes) bytes[at] = byte
      expect(await answerTo(bytes)).toMatch(answers)
    }), { numRuns: 150 })
  })

  test('XML with pieces out of place', async () => {
    const piece = constantFrom('<row>', '</row>', '<row r="-1">', '<c r="A">', '<c t="s" s="99999">', '</c>', '<v>', '</v>', '1e400', '-5', '<is><t>', '</t></is>', '<mergeCell ref="B2:A1"/>', '_xD800_', '&#10;', '<f/>')
    await assert(asyncProperty(array(piece, { maxLength: 30 }), async (pieces) => {
      expect(await answerTo(workbookOf({ sheets: { A: `<sheetData>${pieces.join('')}</sheetData>` } }))).toMatch(answers)
    }), { numRuns: 150 })
  })
})

test('what lies at a path is looked at before it is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'referat-exchange-'))
  try {
    mkdirSync(join(folder, 'folder.xlsx'))
    writeFileSync(join(folder, 'plik.xlsx'), 'abc')
    const reasonOf = (name: string, most?: number) => readFileCapped(join(folder, name), most).then(String, (error: unknown) => error instanceof AppError && error.reason)
    expect([await reasonOf('folder.xlsx'), await reasonOf('nie ma.xlsx'), await reasonOf('a\0b.xlsx'), await reasonOf('plik.xlsx', 2), await reasonOf('plik.xlsx')]).toEqual(['not_a_table', 'file_missing', 'file_missing', 'file_too_large', 'abc'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
