import type { Block, Entry, Field, LetterheadPicture, Opening, Signature } from '#shared/documents/model.ts'
import type { Links } from './docx-links.ts'
import type { Lists } from './docx-numbering.ts'
import { paragraphXml, runXml, runsXml } from './docx-paragraph.ts'
import { pictureXml } from './docx-pictures.ts'
import type { Pictures } from './docx-pictures.ts'
import { tableStart, tableXml } from './docx-table.ts'
import { createEscaper } from './escaper.ts'
import type { Escaper } from './escaper.ts'
import type { StyleName } from './house-style.ts'
import { afterDefinitionsPt, afterTablePt, aroundAddresseePt, beforeSignaturePt, besideLogoMm, colour, signatureLine, signatureRoomPt, signatureWidthMm } from './house-style.ts'
import { isBesideLines } from './letterhead-picture.ts'
import { styleOfListRole, styleOfRole } from './paragraph-roles.ts'
import type { PageTables } from './page-tables.ts'
import { twips } from './units.ts'

export type DocxPlace = {
  escaper: Escaper
  lists: Lists
  links: Links
  pictures: Pictures
  /** Width of the text in twips. */
  width: number
  tables: PageTables
  /** This block must not stand on another page than the next: a signature follows, or what belongs to it. */
  staysWithNext: boolean
  /** Words right under a table stand off from it. */
  isUnderTable?: boolean
}

/** Labels with their values, up to so many, are not broken between pages. */
const longestUnbrokenLabels = 4
/** Nor are so many points of a list; of more, none stands alone under what announces it. Longer ones bound together with the closing would leave half a page empty. */
const longestUnbrokenPoints = 3

type Writer<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, place: DocxPlace) => Iterable<string>

const writers: { [K in Block['kind']]: Writer<K> } = {
  heading: (block, { escaper }) => [paragraphXml(`Heading${block.level}`, runXml(block.text, escaper), block.startsPage ? { more: '<w:pageBreakBefore/>' } : {})],
  paragraph: (block, { escaper, links, staysWithNext, isUnderTable }) => [paragraphXml(styleOfRole[block.role], runsXml(block.runs, { escaper, links }), { staysWithNext, more: isUnderTable ? `<w:spacing w:before="${afterTablePt * 20}"/>` : '' })],
  list: (block, { escaper, lists, links, staysWithNext }) => {
    const more = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists.next(block.style)}"/></w:numPr>`
    const isShort = block.items.length <= longestUnbrokenPoints
    return block.items.map((item, index) => {
      const isLast = index === block.items.length - 1
      return paragraphXml(styleOfListRole[block.role], runsXml(item, { escaper, links }), { staysWithNext: isLast ? staysWithNext : isShort || index === 0, more })
    })
  },
  entries: (block, place) => entriesXml(block.items, place),
  definitions: (block, { escaper, staysWithNext }) => {
    const isShort = block.items.length <= longestUnbrokenLabels
    return block.items.map((item, index) => {
      const isLast = index === block.items.length - 1
      const label = runXml(item.label, escaper, true)
      const more = isLast ? `<w:spacing w:after="${afterDefinitionsPt * 20}"/>` : ''
      return paragraphXml('Definition', `${label}<w:r><w:tab/></w:r>${runXml(item.value, escaper)}`, { staysWithNext: staysWithNext || (isShort && !isLast), more })
    })
  },
  table: ({ table }, { escaper, width, tables, staysWithNext }) => tableXml(tables.get(table)!, { width, staysWithNext }, escaper),
  chart: ({ chart }, { escaper, pictures, staysWithNext }) => [
    paragraphXml('TableCaption', runXml(chart.caption, escaper)),
    paragraphXml('Picture', pictureXml(pictures.get(chart)!, createEscaper({ hasHardSpaces: false })), { staysWithNext }),
  ],
  fields: (block, { escaper, width }) => fieldsXml(block.caption, block.fields, { escaper, width }),
  signatures: (block, place) => [signaturesXml(block, place)],
}

/** The XML of one block, in pieces: long tables come row by row. */
export function blockXml(block: Block, place: DocxPlace): Iterable<string> {
  // The table holds for each kind the writer of exactly that kind; the compiler cannot follow the pairing through the union.
  const write = writers[block.kind] as (block: Block, place: DocxPlace) => Iterable<string>
  return write(block, place)
}

/** The top of the first page. */
export function openingXml(opening: Opening, place: Pick<DocxPlace, 'escaper' | 'pictures' | 'width'>): string {
  const { escaper, pictures, width } = place
  const logo = opening.logo ? [paragraphXml('LetterheadPicture', pictureXml(pictures.get(opening.logo)!, createEscaper({ hasHardSpaces: false })), { more: isBesideLines(opening) ? besideFrame(opening.logo) : '' })] : []
  const indent = opening.logo && isBesideLines(opening) ? `<w:ind w:left="${twips(opening.logo.widthMm + besideLogoMm)}"/>` : ''
  const letterhead = opening.letterhead.map((line, index) => paragraphXml('Letterhead', runXml(line, escaper, index === 0), { more: indent }))
  const rightTab = `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>`
  const reference = opening.caseNumber !== undefined || opening.placeAndDate !== undefined
    ? [paragraphXml('Reference', `${runXml(opening.caseNumber ?? '', escaper)}<w:r><w:tab/></w:r>${runXml(opening.placeAndDate ?? '', escaper)}`, { more: rightTab })]
    : []
  const subject = opening.subject === undefined ? [] : [paragraphXml('Subject', runXml('Dotyczy: ', escaper, true) + runXml(opening.subject, escaper))]
  return [...logo, ...letterhead, ...reference, ...addresseeXml(opening.addressee ?? [], escaper), ...subject].join('')
}

/** A frame around the picture's paragraph: the next lines stand beside it, and it is read before them, as where it stands. */
function besideFrame({ widthMm }: LetterheadPicture): string {
  return `<w:framePr w:w="${twips(widthMm)}" w:hSpace="${twips(besideLogoMm)}" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="left" w:y="1"/>`
}

/** Things with what belongs to them one level deeper, all of one list. Nothing of a thing stands on another page than the rest. */
function entriesXml(entries: readonly Entry[], { escaper, lists, links }: DocxPlace): string[] {
  const list = lists.next('bullet')
  const level = (depth: 0 | 1) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`
  return entries.flatMap(({ name, text = '', links: below = [] }) => {
    const paragraphs: { style: StyleName; runs: string; more?: string }[] = [
      { style: 'EntryName', runs: runsXml(name, { escaper, links }), more: level(0) },
      ...(text === '' ? [] : [{ style: 'EntryText' as const, runs: runXml(text, escaper) }]),
      ...below.map((link) => ({ style: 'EntryLink' as const, runs: runsXml(link, { escaper, links }), more: level(1) })),
    ]
    return paragraphs.map(({ style, runs, more = '' }, index) => paragraphXml(style, runs, { staysWithNext: index < paragraphs.length - 1, more }))
  })
}

function addresseeXml(lines: readonly string[], escaper: Escaper): string[] {
  return lines.map((line, index) => {
    const before = index === 0 ? ` w:before="${aroundAddresseePt * 20}"` : ''
    const after = index === lines.length - 1 ? ` w:after="${aroundAddresseePt * 20}"` : ''
    return paragraphXml('Addressee', runXml(line, escaper, index === 0), before + after === '' ? {} : { more: `<w:spacing${before}${after}/>` })
  })
}

/** Labels and the empty cells under them: plain cells of one table, so that whatever people do to the form it can be read back. */
function* fieldsXml(caption: string, fields: readonly Field[], place: Pick<DocxPlace, 'escaper' | 'width'>): Generator<string> {
  const { escaper, width } = place
  const cellWidth = `<w:tcW w:w="${width}" w:type="dxa"/>`
  const box = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour.line}"/>`).join('')
  yield tableStart({ caption, widths: [width], hasBorders: false, hasHeader: false }, escaper)
  for (const field of fields) {
    const label = runXml(field.label, escaper) + (field.hint === undefined ? '' : `<w:r><w:t xml:space="preserve"> </w:t></w:r>${plainRun(field.hint, escaper)}`)
    yield `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr>${cellWidth}<w:tcMar><w:left w:w="0" w:type="dxa"/></w:tcMar></w:tcPr>${paragraphXml('FieldLabel', label)}</w:tc></w:tr>`
    yield `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(field.heightMm)}" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr>${cellWidth}<w:tcBorders>${box}</w:tcBorders></w:tcPr>${paragraphXml('FieldText', '')}</w:tc></w:tr>`
  }
  yield '</w:tbl>'
}

function plainRun(text: string, escaper: Escaper): string {
  return runXml(text, escaper).replace('<w:r>', '<w:r><w:rPr><w:b w:val="0"/></w:rPr>')
}

/** Two places to sign on one line, or one at the right edge, where every line of it stands; nothing of it may stand on another page than the rest. */
function signaturesXml(block: Extract<Block, { kind: 'signatures' }>, { escaper, width, staysWithNext }: DocxPlace): string {
  const { left, right } = block
  const edge = width - twips(signatureWidthMm)
  const place = (spacing: string) => (left ? `<w:tabs><w:tab w:val="left" w:pos="${edge}"/></w:tabs>${spacing}` : `${spacing}<w:ind w:left="${edge}"/>`)
  const sides = (textOf: (signature: Signature) => string) => `${left ? `${runXml(textOf(left), escaper)}<w:r><w:tab/></w:r>` : ''}${runXml(textOf(right), escaper)}`
  const hasAbove = left?.above !== undefined || right.above !== undefined
  const above = hasAbove ? paragraphXml('Signature', sides((signature) => signature.above ?? ''), { staysWithNext: true, more: place(`<w:spacing w:before="${beforeSignaturePt * 20}"/>`) }) : ''
  const line = paragraphXml('Signature', sides(() => signatureLine), { staysWithNext: true, more: place(`<w:spacing w:before="${signatureRoomPt * 20}"/>`) })
  return above + line + paragraphXml('SignatureNote', sides((signature) => signature.below), { staysWithNext, more: place(staysWithNext ? `<w:spacing w:after="${afterDefinitionsPt * 20}"/>` : '') })
}
