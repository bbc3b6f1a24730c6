import type { Element } from '@xmldom/xmldom'
import { absentSign, keptSign } from '#shared/documents/template/placeholder.ts'
import { removeAbsentColumns } from './absent-columns.ts'
import { assertSound } from './assert-sound.ts'
import { createAttachments, type Attached, type PartRelation } from './attachments.ts'
import { removeEmptied } from './empty-paragraphs.ts'
import { removeEmptySections } from './empty-sections.ts'
import { placeMarks } from './placed-marks.ts'
import { restartLists } from './restarted-lists.ts'
import { nameTables } from './table-captions.ts'
import { emptySign } from './value-marks.ts'
import { childElements, isWordElement, parseXml, serialiseXml, wordElement, wordElements } from './word-xml.ts'

/** `note` becomes the last paragraph; `hadContent` tells which sections of the template held anything; `lists` which of them begin anew where they are repeated. */
export type Finishing = { attached: Attached; note: string | undefined; hadContent: readonly boolean[]; lists: { repeated: ReadonlySet<string>; numbering: string } | undefined }
export type Finished = { xml: string; relations: readonly PartRelation[]; numbering: string | undefined }

/** A part as it goes into the file: with links, bold words, paragraphs and charts where its marks stand, without what empty and missing values left behind, and found to be what Word opens; throws when it is not. With it the relations that it needs, and the part with the lists. */
export function finishedPart(xml: string, { attached, note, hadContent, lists }: Finishing): Finished {
  const root = parseXml(xml)
  const attachments = createAttachments(attached, root)
  placeMarks(root, attachments)
  removeAbsentColumns(root)
  removeEmptied(root)
  nameTables(root)
  removeEmptySections(root, hadContent)
  const numbering = lists && restartLists(root, lists)
  keepSigns(root)
  if (note !== undefined) addNote(root, note)
  assertSound(root)
  return { xml: serialiseXml(root).replaceAll(signs, ''), relations: attachments.relations, numbering }
}

const signs = new RegExp(`[${emptySign}${keptSign}${absentSign}]`, 'g')
/** Fonts of offices have no glyph for a hyphen that does not break; Word has an element for it, and for a tab. The hyphen of a postcode tied to its town must not end a line. */
const special = /([\u2011\t]|(?<=(?<!\d)\d{2})-(?=\d{3}\u00A0))/

function keepSigns(root: Element): void {
  for (const text of wordElements(root, 't')) {
    const pieces = (text.textContent ?? '').split(special)
    if (pieces.length === 1) continue
    for (const [index, piece] of pieces.entries()) {
      if (index % 2 === 1) {
        text.parentNode?.insertBefore(wordElement(root, piece === '\t' ? 'tab' : 'noBreakHyphen'), text)
        continue
      }
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
  if (!body) return
  const [paragraph, run, text] = [wordElement(root, 'p'), wordElement(root, 'r'), wordElement(root, 't')]
  text.appendChild(root.ownerDocument!.createTextNode(note))
  run.appendChild(text)
  paragraph.appendChild(run)
  body.insertBefore(paragraph, childElements(body).findLast((element) => isWordElement(element, 'sectPr')) ?? null)
}
