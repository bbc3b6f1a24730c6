import Docxtemplater from 'docxtemplater'
import { unzipSync } from 'fflate'
import PizZip from 'pizzip'
import { placeholderKey, type TemplateValue, type TemplateValues } from '#shared/documents/template/placeholder.ts'
import { createEscaper } from '#electron/documents/escaper.ts'
import { createMemorySink } from '#electron/documents/sink.ts'
import { createZip } from '#electron/documents/zip.ts'
import { emptySign, withoutEmptyParagraphs } from './empty-paragraphs.ts'
import { isTextPart } from './text-parts.ts'

/**
 * The template with values in the place of its placeholders: as DOCX, the same bytes for the same template, values and moment. What has no value is left out, and with it a paragraph or a row that held nothing else.
 * Placeholders that Word divided by formatting are read whole. The template must have passed `checkTemplate`; a broken one throws.
 */
export async function fillTemplate(template: Uint8Array, values: TemplateValues, createdAt: string): Promise<Uint8Array> {
  const escaper = createEscaper({ hasHardSpaces: true })
  const filled = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true, linebreaks: true, errorLogging: false, parser: (name) => readName(name, (text) => escaper.clean(text.replaceAll(emptySign, ''))), nullGetter: ({ module }: { module?: string }) => (module ? false : emptySign),
  })
  filled.render(values)
  const parts = unzipSync(filled.getZip().generate({ type: 'uint8array', compression: 'STORE' }))
  const sink = createMemorySink()
  const zip = createZip(sink, { modified: new Date(createdAt) })
  const decoder = new TextDecoder()
  for (const name of orderOfParts(Object.keys(parts))) await zip.add(name, [isTextPart(name) ? withoutEmptyParagraphs(decoder.decode(parts[name])) : parts[name]!])
  await zip.finish()
  return sink.bytes()
}

/** What a placeholder stands for among the values around it; nothing hands the question on to those further out. An empty text is nothing, so that its paragraph can go. */
function readName(name: string, clean: (text: string) => string) {
  const key = placeholderKey(name)
  return {
    get: (scope: TemplateValue): unknown => {
      if (key === '') return typeof scope === 'string' ? clean(scope) : undefined
      if (typeof scope !== 'object' || Array.isArray(scope) || !Object.hasOwn(scope, key)) return undefined
      const value = scope[key]
      return typeof value === 'string' ? clean(value) || undefined : value
    },
  }
}

/** `[Content_Types].xml` first, where programs that guess a file's kind look for it; the rest by name. Folders are no parts. */
function orderOfParts(names: readonly string[]): string[] {
  return names.filter((name) => !name.endsWith('/')).toSorted()
}
