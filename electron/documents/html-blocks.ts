import type { Block, Entry, Field, LetterheadPicture, Opening, Signature } from '#shared/documents/model.ts'
import { chartSvg } from './chart-svg.ts'
import { createEscaper } from './escaper.ts'
import type { Escaper } from './escaper.ts'
import type { StyleName } from './house-style.ts'
import { isBesideLines } from './letterhead-picture.ts'
import { runsHtml } from './html-run.ts'
import { tableHtml } from './html-table.ts'
import { styleOfListRole, styleOfRole } from './paragraph-roles.ts'
import type { PageTables } from './page-tables.ts'

export type HtmlPlace = {
  escaper: Escaper
  /** Width of the text on paper. */
  widthMm: number
  tables: PageTables
}

type Writer<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, place: HtmlPlace) => string

const writers: { [K in Block['kind']]: Writer<K> } = {
  heading: (block, { escaper }) => `<h${block.level} class="Heading${block.level}${block.startsPage ? ' starts-page' : ''}">${escaper.escape(block.text)}</h${block.level}>`,
  paragraph: (block, { escaper }) => `<p class="${styleOfRole[block.role]}">${runsHtml(block.runs, escaper)}</p>`,
  list: (block, { escaper }) => {
    const tag = block.style === 'number' ? 'ol' : 'ul'
    const items = block.items.map((item) => `<li class="${styleOfListRole[block.role]}">${runsHtml(item, escaper)}</li>`)
    return `<${tag}>${items.join('')}</${tag}>`
  },
  entries: (block, { escaper }) => `<ul class="entries">${block.items.map((item) => entryHtml(item, escaper)).join('')}</ul>`,
  definitions: (block, { escaper }) => {
    const items = block.items.map((item) => `<dt>${escaper.escape(item.label)}</dt><dd>${escaper.escape(item.value)}</dd>`)
    return `<dl class="Definitions">${items.join('')}</dl>`
  },
  table: ({ table }, { escaper, widthMm, tables }) => tableHtml(tables.get(table)!, widthMm, escaper),
  chart: ({ chart }, { escaper, widthMm }) => `<div class="chart"><p class="TableCaption">${escaper.escape(chart.caption)}</p>${chartSvg(chart, widthMm).svg}</div>`,
  fields: (block, { escaper }) => `<div class="fields" role="group" aria-label="${escaper.attribute(block.caption)}">${block.fields.map((field) => fieldHtml(field, escaper)).join('')}</div>`,
  signatures: signaturesHtml,
}

/** The HTML of one block. */
export function blockHtml(block: Block, place: HtmlPlace): string {
  // The table holds for each kind the writer of exactly that kind; the compiler cannot follow the pairing through the union.
  const write = writers[block.kind] as (block: Block, place: HtmlPlace) => string
  return write(block, place)
}

/** The top of the first page. */
export function openingHtml(opening: Opening, escaper: Escaper): string {
  const logo = opening.logo ? [logoHtml(opening.logo)] : []
  const letterhead = opening.letterhead.map((line) => `<p class="Letterhead">${escaper.escape(line)}</p>`)
  const reference = opening.caseNumber !== undefined || opening.placeAndDate !== undefined
    ? [`<p class="Reference"><span>${escaper.escape(opening.caseNumber ?? '')}</span><span>${escaper.escape(opening.placeAndDate ?? '')}</span></p>`]
    : []
  const subject = opening.subject === undefined ? [] : [`<p class="Subject"><strong>Dotyczy: </strong>${escaper.escape(opening.subject)}</p>`]
  const lines = opening.addressee?.map((line) => `<p class="Addressee">${escaper.escape(line)}</p>`) ?? []
  const addressee = lines.length === 0 ? [] : [`<div class="addressee">${lines.join('')}</div>`]
  return [`<div${isBesideLines(opening) ? ' class="beside"' : ''}>${logo.join('')}<div>${letterhead.join('')}</div></div>`, ...reference, ...addressee, ...subject].join('')
}

function logoHtml({ png, widthMm, heightMm, description }: LetterheadPicture): string {
  const { attribute } = createEscaper({ hasHardSpaces: false })
  return `<p class="LetterheadPicture"><img alt="${attribute(description)}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}" style="width:${widthMm}mm;height:${heightMm}mm"></p>`
}

/** Sentences about a thing and what belongs to it stand inside its item, so that lists are read as lists. */
function entryHtml({ name, text = '', links = [] }: Entry, escaper: Escaper): string {
  const sentences = text === '' ? '' : `<p class="EntryText">${escaper.escape(text)}</p>`
  const below = links.length === 0 ? '' : `<ul>${links.map((link) => `<li class="EntryLink">${runsHtml(link, escaper)}</li>`).join('')}</ul>`
  return `<li class="EntryName">${runsHtml(name, escaper)}${sentences}${below}</li>`
}

function fieldHtml(field: Field, escaper: Escaper): string {
  const hint = field.hint === undefined ? '' : ` <span class="hint">${escaper.escape(field.hint)}</span>`
  return `<div class="field"><p class="FieldLabel">${escaper.escape(field.label)}${hint}</p><div class="box" style="min-height:${field.heightMm}mm"></div></div>`
}

/** Rows of two places: the right one, and the left one when there is one. */
function signaturesHtml({ left, right }: Extract<Block, { kind: 'signatures' }>, { escaper }: HtmlPlace): string {
  const cells = (style: StyleName, textOf: (signature: Signature) => string) =>
    `<p class="${style}">${left ? escaper.escape(textOf(left)) : ''}</p><p class="${style}">${escaper.escape(textOf(right))}</p>`
  const lines = `<div${left ? ' class="signature-line"' : ''}></div><div class="signature-line"></div>`
  return `<div class="signatures">${cells('Signature', (signature) => signature.above ?? '')}${lines}${cells('SignatureNote', (signature) => signature.below)}</div>`
}
