import type { Element } from '@xmldom/xmldom'
import { childElements, isWordElement, paragraphText, wordElements } from './word-xml.ts'

/** Stands for a value that is empty until the whole is filled in: a sign for private use, which no text may hold. */
export const emptySign = '\uE000'

/** What is no text and stays, whatever the words around it: pictures, breaks of pages, ends of sections, fields. */
const kept = ['drawing', 'pict', 'br', 'sectPr', 'fldChar', 'fldSimple', 'object']

/** Takes away paragraphs and rows of tables that held empty values and nothing else, and tables without a row; a cell keeps its last paragraph, because the format wants one. */
export function removeEmptied(root: Element): void {
  if (!(root.textContent ?? '').includes(emptySign)) return
  for (const row of wordElements(root, 'tr').filter(isEmptied)) remove(row)
  for (const table of wordElements(root, 'tbl')) if (wordElements(table, 'tr').length === 0 && canGo(table)) remove(table)
  for (const paragraph of wordElements(root, 'p').filter(isEmptied)) if (canGo(paragraph)) remove(paragraph)
}

const remove = (element: Element) => element.parentNode?.removeChild(element)

/** Whether placeholders stood there and nothing is left of them. */
function isEmptied(element: Element): boolean {
  const text = isWordElement(element, 'p') ? paragraphText(element) : (element.textContent ?? '')
  return text.includes(emptySign) && text.replaceAll(emptySign, '').trim() === '' && kept.every((name) => wordElements(element, name).length === 0)
}

/** A body may be empty; whatever else holds paragraphs must hold one, and a cell must end with one. */
function canGo(element: Element): boolean {
  const holder = element.parentNode as Element | null
  if (!holder || isWordElement(holder, 'body')) return true
  const paragraphs = childElements(holder).filter((child) => isWordElement(child, 'p') && child !== element)
  return paragraphs.length > 0 && (!isWordElement(holder, 'tc') || paragraphs.at(-1) === childElements(holder).findLast((child) => child !== element))
}
