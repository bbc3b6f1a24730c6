import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Block, Doc, Runs } from '#shared/documents/model.ts'
import { createEscaper, type Escaper } from './escaper.ts'
import { runsHtml } from './html-run.ts'

type Written = Extract<Block, { kind: 'heading' | 'paragraph' | 'list' | 'entries' }>
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
}

/** A list of links as plain HTML without looks, to be put into a page that has its own: headings, paragraphs and lists are all it may hold. What is around it makes it a page that opens by itself. */
export function renderHtmlFragment(doc: Doc): string {
  const escaper = createEscaper({ hasHardSpaces: false })
  const body = doc.sections.flatMap(({ blocks }) => flatBlocks(blocks)).filter(isWritten).map((block) => (writers[block.kind] as (block: Block, escaper: Escaper) => string)(block, escaper))
  const title = escaper.escape(doc.title)
  return `<!DOCTYPE html>\n<html lang="${doc.language}">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${body.join('\n')}\n</body>\n</html>\n`
}

const isWritten = (block: Block): block is Written => Object.hasOwn(writers, block.kind)
