import type { Element } from '@xmldom/xmldom'
import { closest, isWordElement, paragraphText, parseXml, serialiseXml, wordElements } from './word-xml.ts'

/** Stands for a value that is empty until the whole is filled in: a sign for private use, which no text may hold. */
export const emptySign = '\uE000'

/** What is no text and stays, whatever the words around it: pictures, breaks of pages, ends of sections, fields. */
const kept = ['drawing', 'pict', 'br', 'sectPr', 'fldChar', 'object']

/** A part in which empty values have left no trace: paragraphs and rows of tables that held nothing else are gone, a cell keeps its last paragraph, because the format wants one. */
export function withoutEmptyParagraphs(xml: string): string {
  if (!xml.includes(emptySign)) return xml
  const root = parseXml(xml)
  for (const row of wordElements(root, 'tr').filter(isEmptied)) row.parentNode?.removeChild(row)
  for (const paragraph of wordElements(root, 'p').filter(isEmptied)) if (canGo(paragraph)) paragraph.parentNode?.removeChild(paragraph)
  return serialiseXml(root).replaceAll(emptySign, '')
}

/** Whether placeholders stood there and nothing is left of them. */
function isEmptied(element: Element): boolean {
  const text = isWordElement(element, 'p') ? paragraphText(element) : (element.textContent ?? '')
  return text.includes(emptySign) && text.replaceAll(emptySign, '').trim() === '' && kept.every((name) => wordElements(element, name).length === 0)
}

function canGo(paragraph: Element): boolean {
  if (!isWordElement(paragraph.parentNode, 'tc')) return closest(paragraph, 'body') !== null || closest(paragraph, 'tc') !== null || siblingsOf(paragraph) > 1
  return siblingsOf(paragraph) > 1 && isWordElement(lastOf(paragraph.parentNode as Element), 'p') && lastOf(paragraph.parentNode as Element) !== paragraph
}

const siblingsOf = (paragraph: Element) => [...(paragraph.parentNode?.childNodes ?? [])].filter((node) => isWordElement(node as Element, 'p')).length
const lastOf = (cell: Element) => [...cell.childNodes].findLast((node) => node.nodeType === 1) as Element
