import { unzipSync, zipSync } from 'fflate'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { pngDrawer } from '#electron/documents/draw-png.ts'
import { renderDocx } from '#electron/documents/docx.ts'
import { contrastOf } from '#electron/exchange/file-check/contrast.ts'
import { officeFindings } from '#electron/exchange/file-check/office-findings.ts'
import { readOfficeFacts } from '#electron/exchange/file-check/read-office-facts.ts'
import { everyBlock } from '#tests/documents/every-block.ts'

const file = await renderDocx(everyBlock, { drawPng: pngDrawer('resources/fonts') })
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** The file with one of its parts changed, as a template of the office could. */
function changed(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file)
  return zipSync({ ...parts, [part]: new TextEncoder().encode(change(text(parts[part] ?? new Uint8Array()))) })
}
const inBody = (from: string | RegExp, to: string) => changed('word/document.xml', (xml) => {
  if (xml.search(from) < 0) throw new Error('nothing to change')
  return xml.replace(from, to)
})
const rules = (bytes: Uint8Array) => officeFindings(readOfficeFacts('docx', bytes), 'plik DOCX').map(({ rule, severity }) => `${severity} ${rule}`)
const run = (properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>Pilne</w:t></w:r></w:p>`

test('a file of the program is well', () => {
  expect(rules(file)).toEqual([])
})

test.each<[string, Uint8Array, string[]]>([
  ['no title', changed('docProps/core.xml', (xml) => xml.replace(/<dc:title>.*<\/dc:title>/, '<dc:title> </dc:title>')), ['error file_title']],
  ['another language', changed('word/styles.xml', (xml) => xml.replaceAll('"pl-PL"', '"en-US"')), ['error file_language']],
  ['a title that is no heading', inBody('<w:pStyle w:val="Heading1"/>', ''), ['error file_headings']],
  ['a level left out', inBody('<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'), ['error file_headings']],
  ['a header row that is not marked', inBody(/<w:tblHeader\/>(?!.*<w:tblHeader\/>)/s, ''), ['error file_table_header']],
  ['a picture without words', inBody(/descr="Wykres[^"]*"/, 'descr=""'), ['error file_figure_alt']],
  ['pale letters', inBody('</w:p>', run('<w:color w:val="BBBBBB"/>')), ['error contrast']],
  ['red letters alone', inBody('</w:p>', run('<w:color w:val="C00000"/>')), ['warning colour_alone']],
  ['red letters that are bold too', inBody('</w:p>', run('<w:b/><w:color w:val="C00000"/>')), []],
  ['a marker', inBody('</w:p>', run('<w:highlight w:val="yellow"/>')), ['warning colour_alone']],
])('what a template may spoil is found: %s', (_, bytes, expected) => {
  expect(rules(bytes)).toEqual(expected)
})

test('contrast is that of WCAG', () => {
  expect([contrastOf('000000', 'FFFFFF'), contrastOf('777777', 'auto'), contrastOf('FFFFFF', 'FFFFFF')].map((one) => Math.round(one * 100) / 100)).toEqual([21, 4.48, 1])
})

test.each<[string, Uint8Array, string]>([
  ['text divided into runs', inBody('</w:p>', '<w:r><w:t>Jan Kow</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>alski</w:t></w:r></w:p>'), 'treść pliku'],
  ['the author in the properties', changed('docProps/core.xml', (xml) => xml.replace(/<dc:creator>.*<\/dc:creator>/, '<dc:creator>Jan Kowalski</dc:creator>')), 'właściwości pliku'],
  ['a comment', changed('word/comments.xml', () => '<w:comments xmlns:w="w"><w:comment w:id="1"><w:p><w:r><w:t>Jan Kowalski</w:t></w:r></w:p></w:comment></w:comments>'), 'komentarze'],
  ['who wrote a comment', changed('word/comments.xml', () => '<w:comments xmlns:w="w"><w:comment w:id="1" w:author="Jan Kowalski"/></w:comments>'), 'autor zmiany lub komentarza'],
  ['the words of a picture', inBody(/descr="Wykres[^"]*"/, 'descr="Jan Kowalski"'), 'opis obrazu'],
  ['the footer', changed('word/footer9.xml', () => '<w:ftr xmlns:w="w"><w:p><w:r><w:t>Jan Kowalski</w:t></w:r></w:p></w:ftr>'), 'stopka strony'],
  ['where a link leads', changed('word/_rels/document.xml.rels', (xml) => xml.replace('</Relationships>', '<Relationship Id="x" Type="h" Target="https://x.pl/?q=Jan%20Kowalski" TargetMode="External"/></Relationships>')), 'adres łącza'],
])('everything that a DOCX says is read, with its place: %s', (_, bytes, where) => {
  expect(readOfficeFacts('docx', bytes).texts.filter((one) => one.text.includes('Jan Kowalski')).map((one) => one.where)).toContain(where)
})

test('everything that an XLSX says is read: names of sheets, hidden ones, comments, properties, links', async () => {
  const book = new ExcelJS.Workbook()
  book.creator = 'Autor Jan'
  const [shown, hidden] = [book.addWorksheet('Lista A B'), book.addWorksheet('Ukryty Jan', { state: 'veryHidden' })]
  shown.getCell('A1').value = { text: 'strona', hyperlink: 'mailto:jan@poczta.pl' }
  shown.getCell('A2').note = 'Uwaga Jana'
  hidden.getCell('A1').value = 'W ukrytym'
  const { texts } = readOfficeFacts('xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
  const placesOf = (wanted: string) => [...new Set(texts.filter((one) => one.text.includes(wanted)).map(({ where }) => where))]
  expect([placesOf('Autor Jan'), placesOf('Ukryty Jan').includes('nazwy arkuszy'), placesOf('Uwaga Jana'), placesOf('W ukrytym'), placesOf('jan@poczta.pl')]).toEqual([['właściwości pliku'], true, ['komentarze'], ['treść arkuszy, także ukrytych'], ['adres łącza']])
})
