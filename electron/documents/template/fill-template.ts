import Docxtemplater from 'docxtemplater'
import { strToU8, unzipSync, zipSync } from 'fflate'
import PizZip from 'pizzip'
import type { Doc } from '#shared/documents/model.ts'
import { keptSign, placeholderKey, type TemplateValue, type TemplateValues } from '#shared/documents/template/placeholder.ts'
import { AppError } from '#shared/errors.ts'
import { createEscaper } from '#electron/documents/escaper.ts'
import { replacedNote } from '#electron/documents/replaced-note.ts'
import { emptySign } from './empty-paragraphs.ts'
import { finishedPart } from './finished-part.ts'
import { packParts } from './pack-parts.ts'
import { blankProperties, withProperties } from './template-properties.ts'
import { isBody, isTextPart } from './text-parts.ts'

/** What a file says of itself. */
export type TemplateAbout = Pick<Doc, 'title' | 'fullTitle' | 'author' | 'language' | 'createdAt' | 'form'>

const signs = new RegExp(`[${emptySign}${keptSign}]`, 'g')

/**
 * The template with values in the place of its placeholders: as DOCX, the same bytes for the same template, values and moment. What has no value is left out, and with it a paragraph or a row that held nothing else.
 * Placeholders that Word divided by formatting are read whole. Title, author and language are the document's, whatever the template said of itself. Characters that XML forbids are replaced, and a note at the end says so.
 * `io_failed` (`template_failed`) for a template that `checkTemplate` would not have passed: never a broken file.
 */
export async function fillTemplate(template: Uint8Array, values: TemplateValues, about: TemplateAbout): Promise<Uint8Array> {
  try {
    const escaper = createEscaper({ hasHardSpaces: true })
    const filled = new Docxtemplater(new PizZip(zipSync(blankProperties(unzipSync(template)), { level: 0 })), {
      paragraphLoop: true, linebreaks: true, errorLogging: false, parser: (name) => readName(name, (text) => (text === keptSign ? keptSign : escaper.clean(text.replaceAll(signs, '')))),
      nullGetter: ({ module }: { module?: string }) => (module ? false : emptySign),
    })
    filled.render(values)
    const parts = withProperties(unzipSync(filled.getZip().generate({ type: 'uint8array', compression: 'STORE' })), about)
    const decoder = new TextDecoder()
    for (const [name, bytes] of Object.entries(parts)) {
      if (isTextPart(name)) parts[name] = strToU8(finishedPart(decoder.decode(bytes), isBody(name) && escaper.replaced() > 0 ? replacedNote(escaper.replaced()) : undefined))
    }
    return await packParts(parts, about.createdAt)
  } catch (error) {
    throw new AppError('io_failed', { reason: 'template_failed', cause: error })
  }
}

/**
 * What a placeholder stands for among the values around it; one that they do not have is looked for further out. An empty text is nothing: a mark of a repetition around it leaves it out, and where it is placed its paragraph can go.
 */
function readName(name: string, clean: (text: string) => string) {
  const key = placeholderKey(name)
  return {
    get: (scope: TemplateValue, { meta }: { meta: { part: { module?: string } } }): unknown => {
      const isMark = meta.part.module === 'loop'
      if (typeof scope !== 'object' || Array.isArray(scope) || !Object.hasOwn(scope, key)) return undefined
      const value = scope[key]
      return typeof value === 'string' ? clean(value) || (isMark ? false : emptySign) : value
    },
  }
}
