import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { shortened } from '#shared/text/shortened.ts'
import { renderDocx } from '#electron/documents/docx.ts'
import { templateParagraphs } from '#electron/documents/template/template-paragraphs.ts'
import type { Model } from './snapshot.ts'

const mostNamed = 3
const longestQuote = 80

/** What a DOCX made in the office's own template says otherwise than the other formats of the document, which the program makes itself; nothing where their words are the same. */
export async function templateFindings(model: Model, docx: Uint8Array): Promise<DocumentFinding[]> {
  if (!('own' in model) || !model.own) return []
  // Words are compared; what charts show stands in their tables.
  const [builtIn, own] = [linesOf(await renderDocx(model.doc, { drawPng: async () => new Uint8Array() })), linesOf(docx)]
  const [added, missing] = [[...own].filter((line) => !builtIn.has(line)), [...builtIn].filter((line) => !own.has(line))]
  if (added.length + missing.length === 0) return []
  const sides = [added.length > 0 && `tylko w DOCX: ${named(added)}`, missing.length > 0 && `nie ma w DOCX: ${named(missing)}`].filter(Boolean).join('; ')
  return [{ rule: 'own_template', severity: 'warning', where: 'plik DOCX', sentence: `DOCX z własnego szablonu mówi co innego niż PDF, HTML i wydruk, które mają układ wbudowany – ${sides}. Sprawdź, czy mogą być razem; jeśli nie, popraw szablon albo wróć do wbudowanego.` }]
}

/** Every line of text, wherever it stands; white space is set by each in its own way, and signs for private use are kept by one only. */
function linesOf(docx: Uint8Array): Set<string> {
  return new Set(templateParagraphs(docx).map(({ text }) => text.replaceAll(/[\uE000-\uE003]/g, '').replaceAll(/[\s\u00a0]+/gu, ' ').trim()).filter((text) => /\p{L}|\d/u.test(text)))
}

function named(lines: readonly string[]): string {
  const quoted = lines.slice(0, mostNamed).map((line) => `„${shortened(line, longestQuote)}”`).join(', ')
  return lines.length > mostNamed ? `${quoted} (i jeszcze ${lines.length - mostNamed})` : quoted
}
