import type { Element } from '@xmldom/xmldom'
import { absentSign } from '#shared/documents/template/placeholder.ts'
import { emptySign } from './value-marks.ts'
import { childElements, isWordElement, paragraphText, wordElements } from './word-xml.ts'

const signs = new RegExp(`[${emptySign}${absentSign}]`, 'g')

/** What is no text and stays, whatever the words around it: pictures, breaks of pages, ends of sections, fields. */
const kept = ['drawing', 'pict', 'br', 'sectPr', 'fldChar', 'fldSimple', 'object']

/** Takes away paragraphs and rows of tables that held empty values and nothing else, and tables without a row; a cell keeps its last paragraph, because the format wants one. */
export function removeEmptied(root: Element): void {
  if (!hasSigns(root.textContent ?? '')) return
  for (const row of wordElements(root, 'tr').filter(isEmptied)) remove(row)
  for (const table of wordElements(root, 'tbl')) if (wordElements(table, 'tr').length === 0 && canGo(table)) remove(table)
  for (const paragraph of wordElements(root, 'p').filter(isEmptied)) if (canGo(paragraph)) remove(paragraph)
}

const remove = (element: Element) => element.parentNode?.removeChild(element)

/** Whether placeholders stood there and nothing is left of them. */
function isEmptied(element: Element): boolean {
  const text = isWordElement(element, 'p') ? paragraphText(element) : (element.textContent ?? '')
  return hasSigns(text) && text.replaceAll(signs, '').trim() === '' && kept.every((name) => wordElements(element, name).length === 0)
}

/** Whether a paragraph shows nothing, however it came to be so. */
export const isBlank = (paragraph: Element) => (paragraph.textContent ?? '').replaceAll(signs, '').trim() === '' && kept.every((name) => name === 'sectPr' || wordElements(paragraph, name).length === 0)

const hasSigns = (text: string) => text.includes(emptySign) || text.includes(absentSign)

/** A body may be empty; whatever else holds paragraphs must hold one, and a cell must end with one. */
function canGo(element: Element): boolean {
  const holder = element.parentNode as Element | null
  if (!holder || isWordElement(holder, 'body')) return true
  const paragraphs = childElements(holder).filter((child) => isWordElement(child, 'p') && child !== element)
  return paragraphs.length > 0 && (!isWordElement(holder, 'tc') || paragraphs.at(-1) === childElements(holder).findLast((child) => child !== element))
}
