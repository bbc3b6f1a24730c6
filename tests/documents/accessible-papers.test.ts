import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue } from '#shared/documents/catalogue.ts'
import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Doc } from '#shared/documents/model.ts'
import { renderModel } from '#electron/ipc/document-data/render-model.ts'
import { renderPdfInBrowser } from '#electron/platform/browser-pdf.ts'
import { partsOf } from './office-file.ts'
import { changedTexts } from './papers/changed-texts.ts'
import { openFullOffice } from './papers/full-office.ts'
import { makePapers, type Paper } from './papers/made-papers.ts'

/** What people who hear a paper depend on, read from the files themselves and by poppler: nothing here asks the program's own check. */

const minutes = 60_000
type Page = Extract<Paper, { format: 'docx' }>
let folder: string
let pages: Page[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referat-accessible-'))
  pages = (await makePapers(await openFullOffice(), 'pelne')).papers.filter((paper) => paper.format === 'docx')
}, 3 * minutes)

afterAll(() => rmSync(folder, { recursive: true }))

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([whole, first]) => first ?? whole)

/** What is missing of a DOCX, in the words of its format. */
function missingIn({ bytes, doc }: Page): string[] {
  const parts = partsOf(bytes)
  const [body = '', styles = '', core = ''] = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'].map((name) => parts[name])
  const tables = all(body, /<w:tbl>(.*?)<\/w:tbl>/gs)
  const data = tables.filter((table) => all(table, /<w:gridCol /g).length > 1)
  const headings = all(body, /<w:pStyle w:val="Heading(\d)"/g).map(Number)
  const rules: [string, boolean][] = [
    ['title property', /<dc:title>[^<]+<\/dc:title>/.test(core)], ['language property', core.includes('<dc:language>pl-PL</dc:language>')], ['w:lang', /<w:docDefaults>.*?<w:lang [^>]*w:val="pl-PL"/s.test(styles)],
    ['one Heading1, first', headings[0] === 1 && headings.filter((level) => level === 1).length === 1],
    ['no level left out', headings.every((level, index) => index === 0 || level <= headings[index - 1]! + 1)],
    ['names of tables', tables.every((table) => /<w:tblCaption w:val="[^"]+"/.test(table))],
    ['w:tblHeader on the first row alone', data.every((table) => { const [first = '', ...rest] = all(table, /<w:tr>(.*?)<\/w:tr>/gs); return first.includes('<w:tblHeader/>') && !rest.join('').includes('<w:tblHeader/>') })],
    ['no merged cells', !/<w:(?:gridSpan|vMerge)/.test(body)],
    ['words of pictures', all(body, /<wp:docPr ([^>]*)>/g).every((properties) => /descr="[^"]+"/.test(properties))],
    ['as many pictures as charts', all(body, /<wp:docPr /g).length === blocksOf(doc).filter(({ kind }) => kind === 'chart').length],
    ['lists that are lists', all(body, /<w:numPr>/g).length >= blocksOf(doc).filter(({ kind }) => kind === 'list').length],
  ]
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule)
}

const blocksOf = (doc: Doc) => doc.sections.flatMap(({ blocks }) => flatBlocks(blocks))

test('every paper in every form says as DOCX its language and title, headings in order, lists, header rows, names of tables and words of pictures', () => {
  expect(pages.map((page) => [page.name, missingIn(page)]).filter(([, missing]) => missing!.length > 0)).toEqual([])
  expect(new Set(pages.map(({ kind }) => kind)).size).toBe(Object.keys(catalogue).length)
})

/** The paper of each kind with the most blocks, so that whatever the kind can have stands in it; texts of many pages are cut, for they only take time. */
const ofEachKind = () => [...Map.groupBy(pages, ({ kind }) => kind).values()].map((own) => {
  const { name, doc } = own.toSorted((one, other) => blocksOf(other.doc).length - blocksOf(one.doc).length)[0]!
  return { name, doc: changedTexts(doc, (text) => text.slice(0, 300)) }
})

test('every kind of paper is as PDF tagged, with its title shown, the office as its author, an outline, headings, header cells and words of pictures', async () => {
  const missing: [string, string[]][] = []
  for (const { name, doc } of ofEachKind()) {
    const path = join(folder, `${name}.pdf`)
    const bytes = await renderModel({ doc }, { format: 'pdf', services: { resourcesDir: 'resources', renderPdf: renderPdfInBrowser }, signal: new AbortController().signal })
    writeFileSync(path, bytes)
    const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
    // Poppler does not know `Strong` of PDF 2.0, and says so of each.
    const structure = execFileSync('pdfinfo', ['-struct', path], { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] })
    const has = (element: string) => new RegExp(`^\\s*${element}\\b`, 'm').test(structure)
    const kinds = new Set(blocksOf(doc).map(({ kind }) => kind))
    const raw = Buffer.from(bytes).toString('latin1')
    const rules: [string, boolean][] = [
      ['title', /^Title:\s+\S/m.test(facts)], ['author', /^Author:\s+\S/m.test(facts)], ['nothing of the browser', !/Chrom|Skia|Mozilla/.test(facts)], ['tagged', /^Tagged:\s+yes/m.test(facts)], ['title shown', /\/DisplayDocTitle\s+true/.test(raw)], ['language', /\/Lang\s*\(pl-PL\)/.test(raw)], ['outline', /\/Outlines\s/.test(raw)],
      ['H1', has('H1')], ['H2', !kinds.has('heading') || has('H2')], ['tables with header cells', !kinds.has('table') || (has('Table') && has('TH') && has('TD'))], ['lists', !kinds.has('list') || (has('L') && has('LI'))], ['figures', !kinds.has('chart') || /^\s*Figure[^\n]*/m.test(structure)],
    ]
    missing.push([name, rules.filter(([, holds]) => !holds).map(([rule]) => rule)])
  }
  expect(missing.filter(([, rules]) => rules.length > 0)).toEqual([])
}, 5 * minutes)
