import type { Element } from '@xmldom/xmldom'
import { wordElements, wordNames } from './word-xml.ts'

/** How wide the text of the section is in which an element stands, in points; undefined where the file does not say. Sections are described at their end. */
export function sectionWidthPt(root: Element, near: Element): number | undefined {
  const section = wordElements(root, 'sectPr').find((one) => (near.compareDocumentPosition(one) & following) !== 0)
  const [size, margins] = ['pgSz', 'pgMar'].map((name) => section && wordElements(section, name)[0])
  const [page, left, right] = [numberOf(size, 'w'), numberOf(margins, 'left'), numberOf(margins, 'right')]
  return page > left + right && left >= 0 && right >= 0 ? (page - left - right) / 20 : undefined
}

/** Of the standard for documents as trees: the other one stands after. */
const following = 4

const numberOf = (element: Element | undefined, name: string) => Number(element?.getAttributeNS(wordNames, name) ?? Number.NaN)
