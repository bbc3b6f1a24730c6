import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Block, Doc, Runs } from '#shared/documents/model.ts'
import { linesOf, type Cell } from '#shared/documents/table.ts'
import { createEscaper, type Escaper } from './escaper.ts'
import { runsHtml } from './html-run.ts'

type Written = Extract<Block, { kind: 'heading' | 'paragraph' | 'list' | 'entries' | 'definitions' | 'table' }>
type Writer<K extends Written['kind']> = (block: Extract<Block, { kind: K }>, escaper: Escaper) => string

const listItems = (items: readonly Runs[], escaper: Escaper) => items.map((item) => `<li>${runsHtml(item, escaper)}</li>`).join('\n')

const writers: { [K in Written['kind']]: Writer<K> } = {
  heading: ({ level, text }, escaper) => `<h${level}>${escaper.escape(text)}</h${level}>`,
  paragraph: ({ runs }, escaper) => `<p>${runsHtml(runs, escaper)}</p>`,
  list: ({ style, items }, escaper) => (style === 'number' ? `<ol>\n${listItems(items, escaper)}\n</ol>` : `<ul>\n${listItems(items, escaper)}\n</ul>`),
  entries: ({ items }, escaper) => `<ul>\n${items.map(({ name, text = '', links = [] }) => {
    const sentences = text === '' ? '' : `\n<p>${escaper.escape(text)}</p>`
    return `<li>${runsHtml(name, escaper)}${sentences}${links.length === 0 ? '' : `\n<ul>\n${listItems(links, escaper)}\n</ul>`}</li>`
  }).join('\n')}\n</ul>`,
  definitions: ({ items }, escaper) => items.map(({ label, value }) => `<p><strong>${escaper.escape(label)}:</strong> ${escaper.escape(value)}</p>`).join('\n'),
  table: ({ table: { caption, columns, rows } }, escaper) => {
    const head = columns.map(({ header }) => `<th scope="col">${escaper.escape(header)}</th>`).join('')
    const body = Array.from(rows, (row) => `<tr>${columns.map((_, index) => `<td>${cellHtml(row[index] ?? '', escaper)}</td>`).join('')}</tr>`)
    return `<table>\n<caption>${escaper.escape(caption)}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
  },
}

const cellHtml = (cell: Cell, escaper: Escaper) => linesOf(cell).map(({ text, isStrong }) => (isStrong ? `<strong>${escaper.escape(text)}</strong>` : escaper.escape(text))).join('<br>')

/** A document as plain HTML without looks, to be put into a page that has its own: headings, paragraphs, lists and tables are all it may hold. What is around it makes it a page that opens by itself. */
export function renderHtmlFragment(doc: Doc): string {
  const escaper = createEscaper({ hasHardSpaces: false })
  const body = doc.sections.flatMap(({ blocks }) => flatBlocks(blocks)).filter(isWritten).map((block) => (writers[block.kind] as (block: Block, escaper: Escaper) => string)(block, escaper))
  const title = escaper.escape(doc.title)
  return `<!DOCTYPE html>\n<html lang="${doc.language}">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${body.join('\n')}\n</body>\n</html>\n`
}

const isWritten = (block: Block): block is Written => Object.hasOwn(writers, block.kind)
