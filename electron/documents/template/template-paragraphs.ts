import { unzipSync } from 'fflate'
import { frameNames } from '#shared/documents/template/placeholder.ts'
import { vocabularyOf, type Vocabulary } from '#shared/documents/template/placeholders-of.ts'
import { shortened } from '#shared/text/shortened.ts'
import { isTextPart, placeOfPart } from './text-parts.ts'
import { closest, paragraphText, parseXml, wordElements, wordNames } from './word-xml.ts'

/** A paragraph of a template, in which part of the file it is, and its place in words. */
export type TemplateParagraph = { part: string; text: string; where: string }

const longestQuote = 60

/** All paragraphs of a DOCX, part by part, as they are read. */
export function templateParagraphs(bytes: Uint8Array): TemplateParagraph[] {
  return Object.entries(textPartsOf(bytes)).flatMap(([part, root]) => wordElements(root, 'p').map((paragraph) => {
    const text = paragraphText(paragraph)
    const where = `${placeOfPart(part)}${closest(paragraph, 'tc') ? ', w tabeli' : ''}${text.trim() === '' ? '' : `: „${shortened(text.trim(), longestQuote)}”`}`
    return { part, text, where }
  }))
}

/** Texts of formulas and drawings with a brace, which would be filled in as if they were Word's own, each with its place. */
export function otherTexts(bytes: Uint8Array): { text: string; where: string }[] {
  return Object.entries(textPartsOf(bytes)).flatMap(([part, root]) => [...root.getElementsByTagNameNS('*', 't')].flatMap((element) => {
    const text = shortened((element.textContent ?? '').trim(), longestQuote)
    return element.namespaceURI !== wordNames && /[{}]/.test(element.textContent ?? '') ? [{ text, where: placeOfPart(part) }] : []
  }))
}

/** The parts with text as trees, by their names. */
export function textPartsOf(bytes: Uint8Array) {
  const files = unzipSync(bytes, { filter: ({ name }) => isTextPart(name) })
  const decoder = new TextDecoder()
  return Object.fromEntries(Object.keys(files).toSorted().map((part) => [part, parseXml(decoder.decode(files[part]))]))
}

/** What may stand in templates of a kind: all that the built-in one uses, and the frame that every document has. */
export function vocabularyOfTemplate(bytes: Uint8Array): Vocabulary {
  return { ...Object.fromEntries(Object.values(frameNames).map((name) => [name, null])), ...vocabularyOf(templateParagraphs(bytes).map(({ text }) => text)) }
}
