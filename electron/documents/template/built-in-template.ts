import { strToU8, unzipSync } from 'fflate'
import type { Element } from '@xmldom/xmldom'
import type { Doc } from '#shared/documents/model.ts'
import { frameNames, loopEnd, loopStart, whenName } from '#shared/documents/template/placeholder.ts'
import { renderDocx } from '#electron/documents/docx.ts'
import { packParts } from './pack-parts.ts'
import { childElements, isWordElement, parseXml, serialiseXml, wordElement, wordElements, wordNames } from './word-xml.ts'

const body = 'word/document.xml'

/** Pages with placeholders (`skeletonOf`) as the DOCX that the office gets: „Dotyczy:” stands there only with what it is about. */
export async function renderTemplate(skeleton: Doc): Promise<Uint8Array> {
  const parts = unzipSync(await renderDocx(withGivenWidths(skeleton)))
  const root = parseXml(new TextDecoder().decode(parts[body]))
  const subject = wordElements(root, 'pStyle').find((style) => style.getAttributeNS(wordNames, 'val') === 'Subject')?.parentNode?.parentNode as Element | undefined
  if (subject) {
    subject.insertBefore(markRun(root, loopStart(whenName(frameNames.subject))), childElements(subject).find((child) => isWordElement(child, 'r')) ?? null)
    subject.appendChild(markRun(root, loopEnd(whenName(frameNames.subject))))
  }
  return packParts({ ...parts, [body]: strToU8(serialiseXml(root)) }, skeleton.createdAt)
}

/** Columns are as wide as builders say: names of placeholders tell nothing of what will stand there, and rows that come one by one are not measured. */
function withGivenWidths(skeleton: Doc): Doc {
  return { ...skeleton, sections: skeleton.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => (block.kind === 'table' ? { ...block, table: { ...block.table, rows: oneByOne(block.table.rows) } } : block)) })) }
}

const oneByOne = <T>(rows: Iterable<T>): Iterable<T> => ({ [Symbol.iterator]: () => rows[Symbol.iterator]() })

function markRun(root: Element, mark: string): Element {
  const [run, text] = [wordElement(root, 'r'), wordElement(root, 't')]
  text.appendChild(root.ownerDocument!.createTextNode(mark))
  run.appendChild(text)
  return run
}
