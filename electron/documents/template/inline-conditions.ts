import { placeholdersOf } from '#shared/documents/template/placeholders-of.ts'
import { emptySign } from './value-marks.ts'
import { paragraphText, parseXml, serialiseXml, wordElement, wordElements } from './word-xml.ts'

/** A part of a template in which a paragraph goes when nothing is left of it but a condition that was not met: „{#gdy dotyczy}Dotyczy: {dotyczy}{/gdy dotyczy}”. */
export function markConditions(xml: string): string {
  const root = parseXml(xml)
  const conditional = wordElements(root, 'p').filter((paragraph) => hasWholeCondition(paragraphText(paragraph)))
  for (const paragraph of conditional) {
    const [run, text] = [wordElement(root, 'r'), wordElement(root, 't')]
    text.appendChild(root.ownerDocument!.createTextNode(emptySign))
    run.appendChild(text)
    paragraph.appendChild(run)
  }
  return conditional.length === 0 ? xml : serialiseXml(root)
}

/** Begun and ended in the paragraph; one that only begins or ends there is about others too. */
function hasWholeCondition(text: string): boolean {
  const open = new Set<string>()
  return placeholdersOf(text).some(({ sign, key }) => {
    if (sign === '#' || sign === '^') open.add(key)
    return sign === '/' && open.has(key)
  })
}
