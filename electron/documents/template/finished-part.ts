import type { Element } from '@xmldom/xmldom'
import { keptSign } from '#shared/documents/template/placeholder.ts'
import { assertSound } from './assert-sound.ts'
import { emptySign, removeEmptied } from './empty-paragraphs.ts'
import { childElements, isWordElement, parseXml, serialiseXml, wordElements, wordNames } from './word-xml.ts'

/** A part as it goes into the file: without what empty values left behind, with `note` as its last paragraph, and found to be what Word opens; throws when it is not. */
export function finishedPart(xml: string, note: string | undefined): string {
  const root = parseXml(xml)
  removeEmptied(root)
  keepHyphens(root)
  if (note !== undefined) addNote(root, note)
  assertSound(root)
  return serialiseXml(root).replaceAll(emptySign, '').replaceAll(keptSign, '')
}

/** Fonts of offices have no glyph for a hyphen that does not break; Word has an element for it. */
function keepHyphens(root: Element): void {
  for (const text of wordElements(root, 't')) {
    const pieces = (text.textContent ?? '').split('\u2011')
    if (pieces.length === 1) continue
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) text.parentNode?.insertBefore(root.ownerDocument!.createElementNS(wordNames, 'w:noBreakHyphen'), text)
      const part = text.cloneNode(false)
      part.appendChild(root.ownerDocument!.createTextNode(piece))
      text.parentNode?.insertBefore(part, text)
    }
    text.parentNode?.removeChild(text)
  }
}

/** Before the properties of the last section, which end the body. */
function addNote(root: Element, note: string): void {
  const body = childElements(root).find((element) => isWordElement(element, 'body'))
  const document = root.ownerDocument
  if (!body || !document) return
  const create = (name: string) => document.createElementNS(wordNames, `w:${name}`)
  const [paragraph, run, text] = [create('p'), create('r'), create('t')]
  text.appendChild(document.createTextNode(note))
  run.appendChild(text)
  paragraph.appendChild(run)
  body.insertBefore(paragraph, childElements(body).findLast((element) => isWordElement(element, 'sectPr')) ?? null)
}
