import { Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun } from 'docx'
import type { ISectionOptions } from 'docx'
import { unzipSync } from 'fflate'
import type { Doc, Section } from '#shared/documents/model.ts'
import { docxStyles } from './docx-styles.ts'
import { createEscaper } from './escaper.ts'
import type { Escaper } from './escaper.ts'
import { page, textWidthMm } from './house-style.ts'
import { twips } from './units.ts'

/** A document without its content: all parts but the body, and what the body needs around it. */
export type DocxShell = {
  /** By name, without those that hold the content. */
  parts: Record<string, string>
  /** `word/document.xml` up to and with `<w:body>`. */
  start: string
  /** One `<w:sectPr>` per section of the document. */
  sectionProperties: string[]
}

/** What docx writes for the content and is written by us instead. */
const writtenByUs = new Set(['word/document.xml', 'word/numbering.xml', 'docProps/core.xml'])

type Layout = { orientations: readonly Section['orientation'][]; hasForm: boolean }
type EmptyShell = Omit<DocxShell, 'parts'> & { parts: Record<string, string> }

/** Stand for the texts of one document in the shell that all documents of a layout share. */
const places = { runningHead: '{{running head}}', foot: '{{foot}}', formId: '{{form id}}', formVersion: '{{form version}}' } as const

const shells = new Map<string, Promise<EmptyShell>>()

/**
 * Styles, settings, heads, feet and properties, made by docx; the content itself is streamed into it (measured: four times faster than giving docx the content).
 * Making a shell takes docx 30 ms, so it is made once for each order of portrait and landscape sections and then only filled in.
 */
export async function buildShell(doc: Doc, escaper: Escaper): Promise<DocxShell> {
  const layout = { orientations: doc.sections.map((section) => section.orientation), hasForm: doc.form !== undefined }
  const key = `${layout.orientations.join(' ')} ${layout.hasForm}`
  const shell = shells.get(key) ?? emptyShell(layout)
  shells.set(key, shell)
  const { parts, start, sectionProperties } = await shell
  const properties = createEscaper({ hasHardSpaces: false })
  const texts: Record<string, string> = {
    [places.runningHead]: escaper.escape(doc.runningHead),
    [places.foot]: escaper.escape(doc.form ? `${doc.form.id} ${doc.form.version}` : ''),
    [places.formId]: properties.escape(doc.form?.id ?? ''),
    [places.formVersion]: properties.escape(doc.form?.version ?? ''),
  }
  const filled = Object.entries(parts).map(([name, xml]) => [name, xml.replace(/\{\{[a-z ]+\}\}/g, (place) => texts[place] ?? place)])
  return { parts: Object.fromEntries(filled) as Record<string, string>, start, sectionProperties }
}

async function emptyShell(layout: Layout): Promise<EmptyShell> {
  const document = new Document({
    styles: docxStyles(),
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    ...(layout.hasForm && { customProperties: [{ name: 'Formularz', value: places.formId }, { name: 'Wersja formularza', value: places.formVersion }] }),
    sections: layout.orientations.map((orientation, index) => sectionShell(orientation, index === 0)),
  })
  const decoder = new TextDecoder()
  const parts = Object.entries(unzipSync(await Packer.toBuffer(document))).map(([name, bytes]) => [name, decoder.decode(bytes)] as const)
  const xml = parts.find(([name]) => name === 'word/document.xml')?.[1] ?? ''
  return {
    parts: Object.fromEntries(parts.filter(([name]) => !writtenByUs.has(name)).map(([name, part]) => [name, name === 'word/styles.xml' ? withLineRules(part) : part])),
    start: xml.slice(0, xml.indexOf('<w:body>') + '<w:body>'.length),
    sectionProperties: xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [],
  }
}

/** No line of a paragraph stands alone on a page, and words are divided in the narrow columns of tables only. docx 9 takes the one for single paragraphs only, not for the defaults of all, and does not know the other. */
function withLineRules(styles: string): string {
  return styles
    .replace(/<w:pPrDefault><w:pPr>/, '$&<w:widowControl/><w:suppressAutoHyphens/>')
    .replace(/(<w:style [^>]*w:styleId="Table(?:Head|Text)[A-Za-z]*".*?)(?=<w:spacing )/gs, '$1<w:suppressAutoHyphens w:val="0"/>')
}

function sectionShell(orientation: Section['orientation'], isFirst: boolean): ISectionOptions {
  const { marginMm, edgeMm } = page
  const foot = new Footer({ children: [footParagraph(textWidthMm(orientation))] })
  const head = new Header({ children: [new Paragraph({ style: 'RunningHead', children: [new TextRun(places.runningHead)] })] })
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: {
          width: twips(page.shortSideMm),
          height: twips(page.longSideMm),
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: twips(marginMm.top), right: twips(marginMm.right), bottom: twips(marginMm.bottom), left: twips(marginMm.left),
          header: twips(edgeMm), footer: twips(edgeMm),
        },
      },
    },
    headers: isFirst ? { default: head, first: new Header({ children: [new Paragraph({ style: 'RunningHead' })] }) } : { default: head },
    footers: isFirst ? { default: foot, first: foot } : { default: foot },
    children: [new Paragraph({})],
  }
}

function footParagraph(widthMm: number): Paragraph {
  return new Paragraph({
    style: 'PageFoot',
    tabStops: [{ type: TabStopType.RIGHT, position: twips(widthMm) }],
    children: [new TextRun({ children: [`${places.foot}\tStrona `, PageNumber.CURRENT, ' z ', PageNumber.TOTAL_PAGES] })],
  })
}
