import type { Element } from '@xmldom/xmldom'
import { childElements, isWordElement, wordElements } from './word-xml.ts'

/** What must stand in what, or Word calls the file damaged: a repetition that begins and ends in different places of a table would break it. */
const needed: readonly { name: string; holds: string; isLast?: true }[] = [{ name: 'tc', holds: 'p', isLast: true }, { name: 'tr', holds: 'tc' }, { name: 'tbl', holds: 'tr' }, { name: 'hdr', holds: 'p' }, { name: 'ftr', holds: 'p' }]
/** Holders that may stand between: content controls, changes that are tracked. */
const between = new Set(['sdt', 'sdtContent', 'ins', 'del', 'moveFrom', 'moveTo', 'customXml', 'smartTag'])
const notWithin: Record<string, string> = { p: 'p', r: 'r', tc: 'tc', tr: 'tr' }

/** Throws for a part that Word would call damaged. */
export function assertSound(root: Element): void {
  for (const { name, holds, isLast } of needed) {
    for (const element of [root, ...wordElements(root, name)].filter((one) => isWordElement(one, name))) {
      const last = childElements(element).findLast((child) => !isWordElement(child, 'bookmarkEnd'))
      if (!(isLast ? last && isOrHolds(last, holds) : childElements(element).some((child) => isOrHolds(child, holds) || isWordElement(child, 'tbl')))) throw new Error(`a ${name} without a ${holds}`)
    }
  }
  for (const [name, parent] of Object.entries(notWithin)) {
    if (wordElements(root, name).some((element) => isWordElement(element.parentNode, parent))) throw new Error(`a ${name} right in a ${parent}`)
  }
}

function isOrHolds(element: Element, name: string): boolean {
  return isWordElement(element, name) || (between.has(element.localName ?? '') && childElements(element).some((child) => isOrHolds(child, name)))
}
