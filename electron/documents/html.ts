import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Doc, Section } from '#shared/documents/model.ts'
import { closingOf } from './closing.ts'
import { createEscaper } from './escaper.ts'
import type { Escaper } from './escaper.ts'
import { fontFaces } from './fonts.ts'
import type { Fonts } from './fonts.ts'
import { blockHtml, openingHtml } from './html-blocks.ts'
import { htmlStyle } from './html-style.ts'
import { textWidthMm } from './house-style.ts'
import { hyphenatedNumber } from './number-hyphen.ts'
import { replacedNote } from './replaced-note.ts'
import { pageTables } from './page-tables.ts'

/** Nothing may be fetched and nothing may run: a page of text, its style and its font, and the picture of its letterhead where there is one. */
const policyOf = ({ opening }: Doc) => `default-src 'none'; style-src 'unsafe-inline'; font-src data:${opening.logo ? '; img-src data:' : ''}`

/** The document as one self-contained page, for the preview, for print and as the source of PDF. */
export function renderHtml(doc: Doc, fonts: Fonts): string {
  const escaper = keepingNumbers(createEscaper({ hasHardSpaces: true }))
  const properties = createEscaper({ hasHardSpaces: false })
  const opening = `${openingHtml(doc.opening, escaper)}<h1 class="Heading1">${escaper.escape(doc.title)}</h1>`
  const last = doc.sections.length - 1
  const sections = doc.sections.map((section, index) => sectionHtml(section, {
    before: index === 0 ? opening : '',
    after: index === last ? () => noteHtml(escaper) : () => '',
    escaper,
  }))
  const body = sections.join('\n')
  const foot = doc.form ? `${doc.form.id} ${doc.form.version}` : ''
  const style = htmlStyle({ runningHead: escaper.clean(doc.runningHead), foot: escaper.clean(foot) })
  return (
    `<!DOCTYPE html>\n<html lang="${doc.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf(doc)}">` +
    `<title>${properties.escape(doc.fullTitle ?? doc.title)}</title><meta name="author" content="${properties.attribute(doc.author)}">` +
    `<style>${fontFaces(fonts, body)}\n${style}</style></head><body>\n${body}\n</body></html>\n`
  )
}

function keepingNumbers(escaper: Escaper): Escaper {
  return { ...escaper, escape: (text) => escaper.escape(text).replace(hyphenatedNumber, '<span class="unbroken">$&</span>') }
}

type Around = { before: string; after: () => string; escaper: Escaper }

function sectionHtml(section: Section, around: Around): string {
  const flat = flatBlocks(section.blocks)
  const widthMm = textWidthMm(section.orientation)
  const place = { escaper: around.escaper, widthMm, tables: pageTables(flat, widthMm) }
  const blocks = flat.map((block) => blockHtml(block, place))
  const { start, end } = closingOf(flat)
  const closing = start < end ? `<div class="closing">${blocks.slice(start, end).join('\n')}</div>` : ''
  return `<section class="${section.orientation}">${around.before}${blocks.slice(0, start).join('\n')}${closing}${blocks.slice(end).join('\n')}${around.after()}</section>`
}

function noteHtml(escaper: Escaper): string {
  return escaper.replaced() === 0 ? '' : `<p class="Note">${escaper.escape(replacedNote(escaper.replaced()))}</p>`
}
