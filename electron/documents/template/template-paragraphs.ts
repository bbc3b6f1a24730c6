import { unzipSync } from 'fflate'
import { frameNames } from '#shared/documents/template/placeholder.ts'
import { vocabularyOf, type Vocabulary } from '#shared/documents/template/placeholders-of.ts'
import { isTextPart } from './text-parts.ts'
import { paragraphText, parseXml, wordElements } from './word-xml.ts'

/** A paragraph of a template, and in which part of the file. */
export type TemplateParagraph = { part: string; text: string }

/** All paragraphs of a DOCX, part by part, as they are read. */
export function templateParagraphs(bytes: Uint8Array): TemplateParagraph[] {
  const files = unzipSync(bytes, { filter: ({ name }) => isTextPart(name) })
  const decoder = new TextDecoder()
  return Object.keys(files).toSorted().flatMap((part) => wordElements(parseXml(decoder.decode(files[part])), 'p').map((paragraph) => ({ part, text: paragraphText(paragraph) })))
}

/** What may stand in templates of a kind: all that the built-in one uses, and the frame that every document has. */
export function vocabularyOfTemplate(bytes: Uint8Array): Vocabulary {
  return { ...Object.fromEntries(Object.values(frameNames).map((name) => [name, null])), ...vocabularyOf(templateParagraphs(bytes).map(({ text }) => text)) }
}
