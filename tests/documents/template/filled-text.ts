import { unzipSync } from 'fflate'
import { paragraphText, parseXml, wordElements } from '#electron/documents/template/word-xml.ts'

/** The paragraphs of a DOCX's body as texts, in their order. */
export function paragraphsOfDocx(bytes: Uint8Array): string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
  return wordElements(parseXml(xml), 'p').map(paragraphText)
}
