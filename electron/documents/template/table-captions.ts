import type { Element } from '@xmldom/xmldom'
import { isWordElement, paragraphText, wordElements, wordNames } from './word-xml.ts'

/** A table that is to be called as what is printed over it, and not by the placeholder of that, is; where nothing is printed it keeps the name of the placeholder. */
export function nameTables(root: Element): void {
  for (const caption of wordElements(root, 'tblCaption')) {
    const placed = /^\{(.+?)(?: – podpis)?\}$/.exec(caption.getAttributeNS(wordNames, 'val') ?? '')
    if (!placed) continue
    const over = precedingElement(caption.parentNode?.parentNode as Element)
    const printed = over && isWordElement(over, 'p') ? paragraphText(over).trim() : ''
    caption.setAttributeNS(wordNames, 'w:val', printed || placed[1]!)
  }
}

function precedingElement(table: Element): Element | undefined {
  let node = table.previousSibling
  while (node && node.nodeType !== 1) node = node.previousSibling
  return (node as Element | null) ?? undefined
}
