import { AppError } from '#shared/errors.ts'
import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Block, Doc, Section } from '#shared/documents/model.ts'
import { closingOf } from './closing.ts'
import { coreProperties } from './core-properties.ts'
import { blockXml, openingXml } from './docx-blocks.ts'
import { createLinks } from './docx-links.ts'
import type { Links } from './docx-links.ts'
import { createLists } from './docx-numbering.ts'
import type { Lists } from './docx-numbering.ts'
import { paragraphXml, runXml } from './docx-paragraph.ts'
import { drawPictures, pictureTarget, withPictures } from './docx-pictures.ts'
import type { Pictures } from './docx-pictures.ts'
import { buildShell } from './docx-shell.ts'
import type { DocxShell } from './docx-shell.ts'
import type { DrawPng } from './draw-png.ts'
import { createEscaper } from './escaper.ts'
import type { Escaper } from './escaper.ts'
import { textWidthMm } from './house-style.ts'
import { replacedNote } from './replaced-note.ts'
import { createMemorySink } from './sink.ts'
import type { Sink } from './sink.ts'
import { pageTables } from './page-tables.ts'
import { twips } from './units.ts'
import { createZip } from './zip.ts'

/** Where the text's links lead is known only when all of it is written. */
const relationships = 'word/_rels/document.xml.rels'

/** `drawPng` is needed where the document has charts. */
export type DocxMaking = { signal?: AbortSignal | undefined; drawPng?: DrawPng }
type Writing = { doc: Doc; shell: DocxShell; escaper: Escaper; lists: Lists; links: Links; pictures: Pictures }

/**
 * Writes the document as DOCX, piece by piece: a table of any length needs the memory of a few rows.
 * Refuses with `cancelled` when the signal is given; what the sink got by then is no file.
 */
export async function writeDocx(doc: Doc, sink: Sink, { signal, drawPng }: DocxMaking = {}): Promise<void> {
  const escaper = createEscaper({ hasHardSpaces: true })
  const writing = { doc, shell: await buildShell(doc, escaper), escaper, lists: createLists(), links: createLinks(), pictures: await drawPictures(doc, drawPng) }
  const zip = createZip(sink, { modified: new Date(doc.createdAt), signal })
  try {
    for (const [name, xml] of sortedParts(writing.shell)) if (name !== relationships) await zip.add(name, [xml])
    for (const picture of writing.pictures.values()) await zip.add(`word/${pictureTarget(picture)}`, [picture.png])
    await zip.add('docProps/core.xml', [coreProperties({ ...doc, title: doc.fullTitle ?? doc.title })])
    await zip.add('word/document.xml', bodyXml(writing))
    await zip.add(relationships, [withPictures(writing.links.xml(writing.shell.parts[relationships] ?? ''), writing.pictures)])
    await zip.add('word/numbering.xml', [writing.lists.xml()])
    await zip.finish()
  } catch (error) {
    if (signal?.aborted) throw new AppError('cancelled', { cause: error })
    throw error
  }
}

/** The document as the bytes of a DOCX file. Refuses with `cancelled`. */
export async function renderDocx(doc: Doc, making: DocxMaking = {}): Promise<Uint8Array> {
  const sink = createMemorySink()
  await writeDocx(doc, sink, making)
  return sink.bytes()
}

/** `[Content_Types].xml` sorts first, where programs that guess a file's kind look for it. */
function sortedParts(shell: DocxShell): [string, string][] {
  return Object.entries(shell.parts).toSorted(([left], [right]) => (left < right ? -1 : 1))
}

function* bodyXml(writing: Writing): Generator<string> {
  const { doc, shell, escaper } = writing
  yield shell.start
  const firstWidth = twips(textWidthMm(doc.sections[0]?.orientation ?? 'portrait'))
  yield openingXml(doc.opening, { escaper, pictures: writing.pictures, width: firstWidth })
  yield paragraphXml('Heading1', runXml(doc.title, escaper))
  const last = doc.sections.length - 1
  for (const [index, section] of doc.sections.entries()) {
    yield* sectionXml(section, writing)
    const properties = shell.sectionProperties[index] ?? ''
    if (index < last) yield paragraphXml('SectionEnd', '', { more: properties })
    else yield `${ending(section, escaper)}${properties}`
  }
  yield '</w:body></w:document>'
}

function* sectionXml(section: Section, writing: Writing): Generator<string> {
  const blocks = flatBlocks(section.blocks)
  const widthMm = textWidthMm(section.orientation)
  const place = { escaper: writing.escaper, lists: writing.lists, links: writing.links, pictures: writing.pictures, width: twips(widthMm), tables: pageTables(blocks, widthMm) }
  const closing = closingOf(blocks)
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1]
    if (previous !== undefined && endsInTable(previous) && startsWithTable(block)) yield paragraphXml('SectionEnd', '')
    yield* blockXml(block, { ...place, staysWithNext: index < closing.end - 1 && (index >= closing.start || (index === closing.start - 1 && block.kind !== 'paragraph' && block.kind !== 'heading')), isUnderTable: previous?.kind === 'table' })
  }
}

/** The note about replaced characters, or, after a table, the paragraph that the format wants there. */
function ending(section: Section, escaper: Escaper): string {
  if (escaper.replaced() > 0) return paragraphXml('Note', runXml(replacedNote(escaper.replaced()), escaper))
  const last = flatBlocks(section.blocks).at(-1)
  return last !== undefined && endsInTable(last) ? paragraphXml('SectionEnd', '') : ''
}

/** Two tables with nothing between them would become one. */
function startsWithTable(block: Block): boolean {
  return block.kind === 'fields' || (block.kind === 'table' && !block.table.isCaptionShown)
}

function endsInTable(block: Block): boolean {
  return block.kind === 'table' || block.kind === 'fields'
}
