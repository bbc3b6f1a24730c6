import Docxtemplater from 'docxtemplater'
import { strToU8, unzipSync, zipSync } from 'fflate'
import PizZip from 'pizzip'
import type { Doc } from '#shared/documents/model.ts'
import { absentSign, type TemplateValues } from '#shared/documents/template/placeholder.ts'
import { AppError } from '#shared/errors.ts'
import type { DrawPng } from '#electron/documents/draw-png.ts'
import { createEscaper } from '#electron/documents/escaper.ts'
import { replacedNote } from '#electron/documents/replaced-note.ts'
import { sectionsWithContent } from './empty-sections.ts'
import { finishedPart } from './finished-part.ts'
import { markConditions } from './inline-conditions.ts'
import { packParts } from './pack-parts.ts'
import { drawMarked, linkStyleIn, relationIds, withPictureParts, withRelations } from './part-relations.ts'
import { repeatedLists } from './restarted-lists.ts'
import { blankProperties, withProperties } from './template-properties.ts'
import { isBody, isTextPart } from './text-parts.ts'
import { nameReader, type Marked } from './value-marks.ts'
import { parseXml } from './word-xml.ts'

/** What a file says of itself. */
export type TemplateAbout = Pick<Doc, 'title' | 'fullTitle' | 'author' | 'language' | 'createdAt' | 'form'>

type Parts = Record<string, Uint8Array>

const numberingPart = 'word/numbering.xml'

/**
 * The template with values in the place of its placeholders: as DOCX, the same bytes for the same template, values and moment. What has no value is left out, and with it a paragraph, a row, a column or a section that held nothing else.
 * Links lead, bold words are bold, charts (`drawPng` is needed for them) are pictures. Placeholders that Word divided by formatting are read whole. Title, author and language are the document's, whatever the template said of itself.
 * Characters that XML forbids are replaced, and a note at the end says so. `io_failed` (`template_failed`) for a template that `checkTemplate` would not have passed: never a broken file.
 */
export async function fillTemplate(template: Uint8Array, values: TemplateValues, about: TemplateAbout & { drawPng?: DrawPng | undefined }): Promise<Uint8Array> {
  try {
    const escaper = createEscaper({ hasHardSpaces: true })
    const marked: Marked = { links: [], charts: [] }
    const prepared = changeTexts(blankProperties(unzipSync(template)), markConditions)
    const filled = new Docxtemplater(new PizZip(zipSync(prepared, { level: 0 })), {
      paragraphLoop: true, linebreaks: true, errorLogging: false, parser: nameReader(escaper.clean, marked), nullGetter: ({ module }: { module?: string }) => (module ? false : absentSign),
    })
    filled.render(values)
    const parts = withProperties(unzipSync(filled.getZip().generate({ type: 'uint8array', compression: 'STORE' })), about)
    return await packParts(await finishParts(parts, { prepared, marked, replaced: escaper.replaced(), drawPng: about.drawPng }), about.createdAt)
  } catch (error) {
    throw new AppError('io_failed', { reason: 'template_failed', cause: error })
  }
}

type Filled = { prepared: Parts; marked: Marked; replaced: number; drawPng: DrawPng | undefined }

/** Every part with text as it goes into the file, with what it then needs of the others. */
async function finishParts(parts: Parts, { prepared, marked, replaced, drawPng }: Filled): Promise<Parts> {
  const pictures = await drawMarked(parts, marked.charts, drawPng)
  const linkStyleId = linkStyleIn(parts)
  let finished = withPictureParts(parts, pictures)
  for (const name of Object.keys(parts).filter(isTextPart)) {
    const note = isBody(name) && replaced > 0 ? replacedNote(replaced) : undefined
    const attached = { links: marked.links, pictures, usedIds: relationIds(parts, name), linkStyleId }
    const { xml, relations, numbering } = finishedPart(textOf(parts[name]!), { attached, note, ...aboutBody(name, prepared) })
    finished = withRelations({ ...finished, [name]: strToU8(xml), ...(numbering !== undefined && { [numberingPart]: strToU8(numbering) }) }, name, relations)
  }
  return finished
}

/** What only the body has: sections, and lists that are repeated. */
function aboutBody(name: string, template: Parts) {
  if (!isBody(name)) return { hadContent: [], lists: undefined }
  const root = parseXml(textOf(template[name]!))
  const numbering = template[numberingPart]
  return { hadContent: sectionsWithContent(root), lists: numbering && { repeated: repeatedLists(root), numbering: textOf(numbering) } }
}

function changeTexts(parts: Parts, change: (xml: string) => string): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, isTextPart(name) ? strToU8(change(textOf(bytes))) : bytes]))
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
