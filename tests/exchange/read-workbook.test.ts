import { describe, expect, test } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import { sheetOf, workbookOf } from './workbook-of.ts'

const read = (bytes: Uint8Array, reading = {}) => readTableFile('lista.xlsx', bytes, reading)
const rowsOf = async (bytes: Uint8Array) => (await read(bytes)).sheets[0]!.rows
const cellsOf = async (...parts: Parameters<typeof workbookOf>) => (await rowsOf(workbookOf(...parts))).map(({ cells }) => cells)

describe('cells are read as people see them', () => {
  test('shared texts with their runs joined and without reading help; inline texts; what a formula gave last, or itself when it gave nothing yet; truth and errors', async () => {
    const strings = '<si><t>Łódź</t></si><si><r><t xml:space="preserve">gruby </t></r><r><rPr><b/></rPr><t>tekst</t></r><rPh sb="0" eb="1"><t>pomoc</t></rPh></si>'
    const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>w&#10;miejscu</t></is></c><c r="D1" t="str"><f>A1&amp;B1</f><v>wynik</v></c><c r="E1"><f>1+1</f><v>2</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c><c r="H1" t="s"><v>9</v></c><c r="I1" t="str"><f>""</f><v></v></c><c r="J1"><f>1+1</f><v/></c></row>'
    expect(await cellsOf({ sheets: sheetOf(row), strings })).toEqual([['Łódź', 'gruby tekst', 'w\nmiejscu', 'wynik', '2', 'tak', '#N/A', '', '', '=1+1']])
  })

  test('escapes are their characters, line breaks are one sign, CDATA is text', async () => {
    const strings = '<si><t>_x0041__x000D_&#10;b_x005F_x0041_</t></si><si><t><![CDATA[<b>]]></t></si>'
    expect(await cellsOf({ sheets: sheetOf('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'), strings })).toEqual([['A\nb_x0041_', '<b>']])
  })

  test('numbers without the noise of fractions, dates and hours by their formats, zeros that a format adds', async () => {
    const styles = '<numFmts><numFmt numFmtId="164" formatCode="[$-415]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="0000000000"/><numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;zł od dnia&quot;"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>'
      + '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="167"/></cellXfs>'
    const row = '<row><c><v>0.30000000000000004</v></c><c s="1"><v>46188</v></c><c s="2"><v>59</v></c><c s="3"><v>123456</v></c><c s="4"><v>15</v></c><c s="5"><v>46188.4375</v></c><c s="6"><v>0.4375</v></c><c s="7"><v>0.5</v></c><c t="d"><v>2026-06-15T00:00:00</v></c><c s="1"><v>61</v></c></row>'
    expect(await cellsOf({ sheets: sheetOf(row), styles })).toEqual([['0.3', '2026-06-15', '1900-02-28', '0000123456', '15', '2026-06-15 10:30', '10:30', '12:00', '2026-06-15', '1900-03-01']])
    expect(await cellsOf({ sheets: sheetOf('<row><c s="1"><v>44726</v></c></row>'), styles, workbookPr: '<workbookPr date1904="1"/>' })).toEqual([['2026-06-15']])
  })

  test('cells and rows without addresses follow one another; gaps are empty; a row that holds nothing is left out', async () => {
    const rows = '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c r="B4"/></row><row><c r="B5"><v>4</v></c></row>'
    expect(await rowsOf(workbookOf({ sheets: sheetOf(rows) }))).toEqual([{ line: 1, cells: ['1', '', '', '2', '3'] }, { line: 5, cells: ['', '4'] }])
  })

  test('a cell merged over lines stands in each; one merged across is noted', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>7</v></c></row><row r="3"><c r="B3"><v>8</v></c></row>'
    expect(await rowsOf(workbookOf({ sheets: sheetOf(rows, '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>') }))).toEqual([
      { line: 1, cells: ['1'], span: 3 }, { line: 2, cells: ['2', '7'] }, { line: 3, cells: ['2', '8'] },
    ])
  })

  test('sheets come in the order of their tabs, hidden ones are said to be', async () => {
    const { sheets } = await read(workbookOf({ sheets: { Drugi: '<sheetData/>', '!Dane': '<sheetData><row><c><v>1</v></c></row></sheetData>' } }))
    expect(sheets).toEqual([{ name: 'Drugi', isHidden: false, rows: [] }, { name: 'Dane', isHidden: true, rows: [{ line: 1, cells: ['1'] }] }])
  })

  test('names with a prefix, another place of the workbook, backslashes and UTF-16 are the same workbook', async () => {
    const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const bytes = zipSync({
      '_rels\\.rels': strToU8(`<Relationships ${relations}><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Book/Workbook.xml"/></Relationships>`),
      'Book\\workbook.xml': utf16('<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="A" sheetId="1" q:id="s"/></x:sheets></x:workbook>'),
      'Book\\_rels\\Workbook.xml.rels': strToU8(`<Relationships ${relations}><Relationship Id="s" Type="t/worksheet" Target="../Sheets/one.xml"/></Relationships>`),
      'Sheets\\one.xml': strToU8('<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>ą</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'),
    })
    expect(await read(bytes)).toEqual({ sheets: [{ name: 'A', isHidden: false, rows: [{ line: 1, cells: ['ą'] }] }] })
  })
})
