import type { Element } from '@xmldom/xmldom'
import { placeholdersOf } from '#shared/documents/template/placeholders-of.ts'
import { childElements, isWordElement, paragraphText, parseXml, serialiseXml, wordElement, wordElements, wordNames } from './word-xml.ts'

/** Ids of the lists of a template that are one repeated item: where what is around them is repeated too, each begins anew. */
export function repeatedLists(root: Element): Set<string> {
  return new Set(wordElements(root, 'p').flatMap((paragraph) => {
    const list = listOf(paragraph)
    return list !== undefined && isMark(sibling(paragraph, 'previousSibling'), '#') && isMark(sibling(paragraph, 'nextSibling'), '/') ? [list] : []
  }))
}

/**
 * Gives every list of `repeated` that stands apart from the one before it a number of its own, so that it counts from one; Word would go on counting. `numbering` is the part with the lists; returned as it is then.
 * Source: ECMA-376 part 1, 17.9.26 (startOverride).
 */
export function restartLists(root: Element, { repeated, numbering }: { repeated: ReadonlySet<string>; numbering: string }): string {
  const lists = parseXml(numbering)
  const known = wordElements(lists, 'num')
  let last = Math.max(0, ...known.map((list) => Number(list.getAttributeNS(wordNames, 'numId'))))
  const seen = new Set<string>()
  let current: { former: string; id: string; item: Element } | undefined
  for (const paragraph of wordElements(root, 'p')) {
    const former = listOf(paragraph)
    if (former === undefined || !repeated.has(former)) continue
    if (current?.former !== former || sibling(paragraph, 'previousSibling') !== current.item) {
      const model = seen.has(former) ? known.find((list) => list.getAttributeNS(wordNames, 'numId') === former) : undefined
      if (model) lists.insertBefore(startedAnew(model, String(last += 1)), childElements(lists).find((one) => isWordElement(one, 'numIdMacAtCleanup')) ?? null)
      current = { former, id: model ? String(last) : former, item: paragraph }
      seen.add(former)
    }
    current.item = paragraph
    wordElements(paragraph, 'numId')[0]!.setAttributeNS(wordNames, 'w:val', current.id)
  }
  return last === Math.max(0, ...known.map((list) => Number(list.getAttributeNS(wordNames, 'numId')))) ? numbering : serialiseXml(lists)
}

function startedAnew(model: Element, id: string): Element {
  const list = model.cloneNode(true) as Element
  list.setAttributeNS(wordNames, 'w:numId', id)
  for (const override of wordElements(list, 'lvlOverride')) list.removeChild(override)
  const [level, start] = [wordElement(model, 'lvlOverride'), wordElement(model, 'startOverride')]
  level.setAttributeNS(wordNames, 'w:ilvl', '0')
  start.setAttributeNS(wordNames, 'w:val', '1')
  level.appendChild(start)
  list.appendChild(level)
  return list
}

/** The list that a paragraph says it is of, itself and not through its style. */
function listOf(paragraph: Element): string | undefined {
  const properties = childElements(paragraph).find((one) => isWordElement(one, 'pPr'))
  return (properties && wordElements(properties, 'numId')[0]?.getAttributeNS(wordNames, 'val')) ?? undefined
}

function isMark(element: Element | undefined, sign: '#' | '/'): boolean {
  if (!element || !isWordElement(element, 'p')) return false
  const text = paragraphText(element).trim()
  const [only, ...more] = placeholdersOf(text)
  return only?.sign === sign && more.length === 0 && only.written === text
}

function sibling(element: Element, side: 'previousSibling' | 'nextSibling'): Element | undefined {
  let node = element[side]
  while (node && node.nodeType !== 1) node = node[side]
  return (node as Element | null) ?? undefined
}
