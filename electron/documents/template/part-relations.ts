import { posix } from 'node:path'
import { strToU8 } from 'fflate'
import { drawChart, pictureTarget, type Picture } from '#electron/documents/docx-pictures.ts'
import type { DrawPng } from '#electron/documents/draw-png.ts'
import type { TemplateChart } from '#shared/documents/template/placeholder.ts'
import type { PartRelation } from './attachments.ts'
import { isTextPart } from './text-parts.ts'
import { childElements, parseXml, wordElements, wordNames } from './word-xml.ts'
import { withEntry } from './with-entry.ts'

type Parts = Readonly<Record<string, Uint8Array>>

const contentTypes = '[Content_Types].xml'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Pictures of the charts that were placed, each under a number that neither a picture nor a drawing of the file has. */
export async function drawMarked(parts: Parts, charts: readonly TemplateChart[], drawPng: DrawPng | undefined): Promise<Picture[]> {
  const used = new Set(Object.keys(parts).filter(isTextPart).flatMap((name) => [...textOf(parts[name]!).matchAll(/<[\w:]*docPr\b[^>]*?\bid="(\d+)"/g)].map((match) => Number(match[1]))))
  const pictures: Picture[] = []
  let number = 0
  for (const { chart, orientation } of charts) {
    do number += 1
    while (used.has(number) || Object.hasOwn(parts, `word/${pictureTarget({ number })}`))
    pictures.push(await drawChart(chart, { orientation, number, ordinal: pictures.length + 1 }, drawPng))
  }
  return pictures
}

/** The file with the pictures in it, and a word about what they are. */
export function withPictureParts(parts: Parts, pictures: readonly Picture[]): Record<string, Uint8Array> {
  if (pictures.length === 0) return parts
  const types = textOf(parts[contentTypes]!)
  const isListed = childElements(parseXml(types)).some((entry) => entry.localName === 'Default' && entry.getAttribute('Extension')?.toLowerCase() === 'png')
  return {
    ...parts, ...Object.fromEntries(pictures.map((picture) => [`word/${pictureTarget(picture)}`, picture.png])),
    ...(!isListed && { [contentTypes]: strToU8(withEntry(types, { name: 'Default', Extension: 'png', ContentType: 'image/png' })) }),
  }
}

/** The ids of the relations that a part has already. */
export function relationIds(parts: Parts, part: string): Set<string> {
  const list = parts[listOf(part)]
  return new Set(list ? childElements(parseXml(textOf(list))).map((entry) => entry.getAttribute('Id') ?? '') : [])
}

/** The file with new relations of one part. */
export function withRelations(parts: Parts, part: string, relations: readonly PartRelation[]): Record<string, Uint8Array> {
  if (relations.length === 0) return parts
  const list = parts[listOf(part)]
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${packageRelations}"/>`
  const xml = relations.reduce((text, { id, type, target }) => withEntry(text, { name: 'Relationship', Id: id, Type: `${relationTypes}/${type}`, Target: target, ...(type === 'hyperlink' && { TargetMode: 'External' }) }), list ? textOf(list) : empty)
  return { ...parts, [listOf(part)]: strToU8(xml) }
}

/** The id of the template's style for links; every language of Word writes its name in English. */
export function linkStyleIn(parts: Parts): string | undefined {
  const styles = parts['word/styles.xml']
  const found = styles && wordElements(parseXml(textOf(styles)), 'style').find((style) => wordElements(style, 'name')[0]?.getAttributeNS(wordNames, 'val')?.toLowerCase() === 'hyperlink')
  return found?.getAttributeNS(wordNames, 'styleId') ?? undefined
}

/** `word/header1.xml` → `word/_rels/header1.xml.rels`. */
const listOf = (part: string) => posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
