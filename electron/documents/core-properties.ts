import { createEscaper } from './escaper.ts'

type Properties = { title: string; author: string; language: string; createdAt: string }

const names = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

/** `docProps/core.xml` of both formats: title, author, language and one moment, that of the document and not of the writing. */
export function coreProperties(properties: Properties): string {
  const escaper = createEscaper({ hasHardSpaces: false })
  const moment = new Date(properties.createdAt).toISOString()
  const author = escaper.escape(properties.author)
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names}>` +
    `<dc:title>${escaper.escape(properties.title)}</dc:title><dc:creator>${author}</dc:creator>` +
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>` +
    `<dc:language>${properties.language}</dc:language></cp:coreProperties>`
  )
}
