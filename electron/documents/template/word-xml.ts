import { DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom'

export const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const relationNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A part of a DOCX as a tree; throws when it is no well-formed XML. */
export function parseXml(xml: string): Element {
  const root = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(message) } }).parseFromString(xml, 'application/xml').documentElement
  if (!root) throw new Error('a part without a root')
  return root
}

export const serialiseXml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${new XMLSerializer().serializeToString(root)}`

/** A new element of Word's own vocabulary, for the tree in which `near` stands. */
export const wordElement = (near: Element, name: string): Element => near.ownerDocument!.createElementNS(wordNames, `w:${name}`)

/** All elements of Word's own vocabulary with a name, in the order of the document. */
export const wordElements = (root: Element, name: string): Element[] => [...root.getElementsByTagNameNS(wordNames, name)]

export const childElements = (element: Element): Element[] => [...element.childNodes].filter((node): node is Element => node.nodeType === 1)

export const isWordElement = (node: { namespaceURI?: string | null; localName?: string | null } | null, name: string): boolean => node?.namespaceURI === wordNames && node.localName === name

/** The text of a paragraph as it is read, whatever runs it is divided into; what stands in a box inside it is left to its own paragraphs. */
export function paragraphText(paragraph: Element): string {
  return wordElements(paragraph, 't').filter((text) => closest(text, 'p') === paragraph).map((text) => text.textContent ?? '').join('')
}

/** The nearest element around one, by name. */
export function closest(element: Element, name: string): Element | null {
  for (let node = element.parentNode; node; node = node.parentNode) if (isWordElement(node, name)) return node as Element
  return null
}
