import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue, isDocumentKind } from '#shared/documents/catalogue.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { longestCell } from '#electron/documents/cell-parts.ts'
import { pngDrawer } from '#electron/documents/draw-png.ts'
import { renderDocx } from '#electron/documents/docx.ts'
import { renderXlsx } from '#electron/documents/xlsx.ts'
import { sheetCells } from './office-file.ts'
import { openBareOffice } from './papers/bare-office.ts'
import { changedTexts } from './papers/changed-texts.ts'
import { openFullOffice } from './papers/full-office.ts'
import { makeHostile, signs } from './papers/hostile-texts.ts'
import { everyOrder, makePapers, type Paper } from './papers/made-papers.ts'
import { readInLibreOffice, type Converted } from './papers/read-in-libreoffice.ts'
import { readInPython, type ReadBook, type ReadPage } from './papers/read-in-python.ts'
import { lostOf, lostOfColumns, shown } from './papers/shown-text.ts'
import { stringsOfDoc, stringsOfSheet } from './strings-of.ts'
import { validationErrors, validator } from './validate-office-file.ts'

/** Every kind of paper, in each form it has, of an office where there is everything, of one where every text is hostile, and of one where there is nothing: whole in the eyes of other programs. */

const minutes = 60_000
let folder: string
let papers: Paper[]
let read: Map<string, ReadPage | ReadBook>
let refused: Record<string, string[]>

const pathOf = ({ name, format }: Paper) => join(folder, `${name}.${format}`)
const titleOf = (paper: Paper) => (paper.format === 'docx' ? (paper.doc.fullTitle ?? paper.doc.title) : paper.workbook.title)
/** The texts of a workbook, column by column of sheet after sheet, as its file has them. */
const columnsOf = ({ sheets, title, notes }: Workbook) => [...sheets.map(({ table }) => stringsOfSheet(table)), [[title, ...notes]]]

/** In every text what no window lets in and no database holds: a NUL and half of a pair. */
async function brokenPaper(paper: Paper): Promise<Paper> {
  const broken = (text: string) => `${text}\0\uD800`
  if (paper.format === 'docx') {
    const doc = changedTexts(paper.doc, broken)
    return { ...paper, name: `zepsute_${paper.name}`, doc, bytes: await renderDocx(doc, { drawPng: pngDrawer('resources/fonts') }) }
  }
  const workbook = changedTexts(paper.workbook, broken)
  return { ...paper, name: `zepsute_${paper.name}`, workbook, bytes: await renderXlsx(workbook) }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referat-papers-'))
  const full = await openFullOffice()
  const plain = await makePapers(full, 'pelne')
  makeHostile(full.office)
  const hostile = await makePapers(full, 'wrogie')
  const bare = await makePapers(await openBareOffice(), 'puste')
  const ofEachKind = [...Map.groupBy(plain.papers, ({ kind, format }) => `${kind} ${format}`).values()].map(([first]) => first!)
  papers = [...plain.papers, ...hostile.papers, ...bare.papers, ...(await Promise.all(ofEachKind.map(brokenPaper)))]
  refused = { plain: plain.refused, hostile: hostile.refused, bare: bare.refused }
  for (const paper of papers) writeFileSync(pathOf(paper), paper.bytes)
  const found = readInPython(papers.map(pathOf))
  read = new Map(papers.map(({ name, format }, index) => [`${name}.${format}`, found[index]!]))
}, 5 * minutes)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('there is a paper of every kind in every form, whatever is in the texts; where there is nothing to print, that is said', () => {
  const all = everyOrder({ consultation: '', meeting: '', roster: '', unit: '', organisation: '', postulate: '', year: 0 }).map(({ name }) => name)
  const made = (prefix: string) => [...new Set(papers.flatMap(({ name }) => (name.startsWith(`${prefix}_`) ? [name.slice(prefix.length + 1)] : [])))]
  expect([made('pelne'), made('wrogie'), new Set(papers.map(({ kind }) => kind)).size, refused]).toEqual([all, all, Object.keys(catalogue).length, { plain: [], hostile: [], bare: [] }])
})

test('hostile texts stand in papers of every kind', () => {
  const hostile = papers.filter(({ name, format }) => name.startsWith('wrogie_') && format === 'docx')
  const kindsWith = new Set(hostile.filter((paper) => paper.format === 'docx' && stringsOfDoc(paper.doc).some((text) => text.includes(signs))).map(({ kind }) => kind))
  expect(Object.keys(catalogue).filter((kind) => isDocumentKind(kind) && !kindsWith.has(kind))).toEqual([])
})

test('no builder cuts a letter in half', () => {
  const texts = papers.filter(({ name }) => !name.startsWith('zepsute')).flatMap((paper) => (paper.format === 'docx' ? stringsOfDoc(paper.doc) : columnsOf(paper.workbook).flat(2)))
  expect(texts.filter((text) => !text.isWellFormed())).toEqual([])
})

test('python-docx and openpyxl read every text of every paper, in its order, and nothing but text', () => {
  const lost = papers.map((paper) => {
    const found = read.get(`${paper.name}.${paper.format}`)!
    if (paper.format === 'docx') return { name: paper.name, lost: lostOf(stringsOfDoc(paper.doc), (found as ReadPage).text) }
    const { sheets, kinds } = found as ReadBook
    return { name: paper.name, lost: [...columnsOf(paper.workbook).flatMap((columns, sheet) => lostOfColumns(columns, sheets[sheet] ?? [])), ...kinds.filter((kind) => kind !== 's')] }
  })
  expect(lost.filter((one) => one.lost.length > 0)).toEqual([])
})

test('title, author and language are in the properties', () => {
  const wrong = papers.filter((paper) => {
    const found = read.get(`${paper.name}.${paper.format}`)!
    if (shown(found.title) !== shown(titleOf(paper))) return true
    return paper.format === 'docx' && (shown((found as ReadPage).author) !== shown(paper.doc.author) || (found as ReadPage).language !== 'pl-PL')
  })
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('no cell holds more than a spreadsheet takes, and the notes say which text goes on below', () => {
  const books = papers.filter((paper) => paper.format === 'xlsx')
  const tooLong = books.filter(({ name }) => (read.get(`${name}.xlsx`) as ReadBook).sheets.flat(2).some((cell) => cell.length > longestCell))
  const split = books.filter(({ name, workbook }) => !name.startsWith('puste') && workbook.sheets.some(({ table }) => stringsOfSheet(table).flat().some((text) => text.length > longestCell)))
  const noted = split.filter(({ bytes, workbook }) => sheetCells(bytes, workbook.sheets.length + 1).flat().some((note) => note.includes('jego ciąg dalszy kończy się w wierszu')))
  expect([tooLong.map(({ name }) => name), split.length > 3, split.length - noted.length]).toEqual([[], true, 0])
})

test('LibreOffice opens every hostile, empty and broken paper without a word and shows every text of it', () => {
  const shownThere = papers.filter(({ name }) => !name.startsWith('pelne'))
  const { said, pages, books }: Converted = readInLibreOffice(shownThere.map(pathOf), folder)
  const lost = shownThere.map((paper) => {
    if (paper.format === 'docx') return { name: paper.name, lost: lostOf(stringsOfDoc(paper.doc), pages[paper.name] ?? '') }
    const names = [...paper.workbook.sheets.map(({ name }) => name), 'Opis']
    return { name: paper.name, lost: columnsOf(paper.workbook).flatMap((columns, index) => lostOfColumns(columns, books[paper.name]?.[names[index]!] ?? [])) }
  })
  expect([said, lost.filter((one) => one.lost.length > 0)]).toEqual(['', []])
}, 5 * minutes)

test.runIf(validator)('the Open XML SDK finds nothing wrong in the pages and in the sheets of all papers together', async () => {
  const unseen = papers.filter(({ name }) => !name.startsWith('pelne'))
  const docs = unseen.flatMap((paper) => (paper.format === 'docx' ? [paper.doc] : []))
  const sheets = unseen.flatMap((paper) => (paper.format === 'xlsx' ? [...paper.workbook.sheets] : [])).map((sheet, index) => ({ ...sheet, name: `Arkusz ${index + 1}` }))
  const workbook = unseen.find((paper) => paper.format === 'xlsx')!.workbook
  // A start of the validator takes seconds, whatever it is given.
  const [pages, book] = [await renderDocx({ ...docs[0]!, sections: docs.flatMap((doc) => doc.sections) }, { drawPng: pngDrawer('resources/fonts') }), await renderXlsx({ ...workbook, sheets })]
  expect([await validationErrors(pages, 'docx'), await validationErrors(book, 'xlsx')]).toEqual([[], []])
}, 5 * minutes)
