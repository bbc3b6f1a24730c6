import type { Element } from '@xmldom/xmldom'
import { keptSign } from '#shared/documents/template/placeholder.ts'
import { assertSound } from './assert-sound.ts'
import { emptySign, removeEmptied } from './empty-paragraphs.ts'
import { childElements, isWordElement, parseXml, serialiseXml, wordNames } from './word-xml.ts'

/** A part as it goes into the file: without what empty values left behind, with `note` as its last paragraph, and found to be what Word opens; throws when it is not. */
export function finishedPart(xml: string, note: string | undefined): string {
  const root = parseXml(xml)
  removeEmptied(root)
  if (note !== undefined) addNote(root, note)
  assertSound(root)
  return serialiseXml(root).replaceAll(emptySign, '').replaceAll(keptSign, '')
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
