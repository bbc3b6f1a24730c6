import type { Chart } from '#shared/documents/chart.ts'
import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Doc, LetterheadPicture, Section } from '#shared/documents/model.ts'
import { chartSvg } from './chart-svg.ts'
import type { DrawPng } from './draw-png.ts'
import type { Escaper } from './escaper.ts'
import { textWidthMm } from './house-style.ts'
import { drawingUnits, points } from './units.ts'

/** A picture with its place in the file: `number` counts from one. `name` is told in lists of a document's pictures. */
export type Picture = { number: number; name: string; png: Uint8Array; widthPt: number; heightPt: number; description: string }
/** By what is shown. */
export type Pictures = ReadonlyMap<Chart | LetterheadPicture, Picture>

/** Pixels to a point: about 290 to an inch, sharp in print. */
const pixelsPerPoint = 4

/** The logo of a document and all its charts, drawn. Word has no charts as text, and draws those of its own another way on every computer: they stand as pictures, the same as in HTML and PDF. */
export async function drawPictures(doc: Doc, drawPng: DrawPng | undefined): Promise<Pictures> {
  const pictures = new Map<Chart | LetterheadPicture, Picture>()
  const { logo } = doc.opening
  if (logo) pictures.set(logo, { number: 1, name: 'Znak w nagłówku', png: logo.png, widthPt: points(logo.widthMm), heightPt: points(logo.heightMm), description: logo.description })
  for (const { orientation, blocks } of doc.sections) {
    for (const block of flatBlocks(blocks)) {
      if (block.kind !== 'chart') continue
      const number = pictures.size + 1
      pictures.set(block.chart, await drawChart(block.chart, { orientation, number, ordinal: number - (logo ? 1 : 0) }, drawPng))
    }
  }
  return pictures
}

/** A chart as wide as a page turned so. `ordinal`: which of the charts it is. */
export async function drawChart(chart: Chart, { orientation, number, ordinal }: { orientation: Section['orientation']; number: number; ordinal: number }, drawPng: DrawPng | undefined): Promise<Picture> {
  if (!drawPng) throw new Error('a document with charts needs something to draw them')
  const { svg, widthPt, heightPt } = chartSvg(chart, textWidthMm(orientation))
  return { number, name: `Wykres ${ordinal}`, png: await drawPng(svg, Math.round(widthPt * pixelsPerPoint)), widthPt, heightPt, description: `${chart.caption}. ${chart.alt}` }
}

const names = {
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  picture: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image',
}
/** The id of the relation that leads to a picture. */
export const pictureRelation = ({ number }: Pick<Picture, 'number'>) => `picture${number}`

/** The run that shows a picture in the line of text, with its description for people who hear the page. */
export function pictureXml(picture: Picture, escaper: Pick<Escaper, 'attribute'>): string {
  const { number, name, widthPt, heightPt, description } = picture
  const size = `cx="${drawingUnits(widthPt)}" cy="${drawingUnits(heightPt)}"`
  const properties = `id="${number}" name="${name}" descr="${escaper.attribute(description)}"`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${properties}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${names.drawing}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${names.drawing}"><a:graphicData uri="${names.picture}"><pic:pic xmlns:pic="${names.picture}">` +
    `<pic:nvPicPr><pic:cNvPr ${properties}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${pictureRelation(picture)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  )
}

/** The part that says where the body's pictures are, with ours in it. */
export function withPictures(relationships: string, pictures: Pictures): string {
  const ours = [...pictures.values()].map((picture) => `<Relationship Id="${pictureRelation(picture)}" Type="${names.relation}" Target="${pictureTarget(picture)}"/>`)
  return relationships.replace('</Relationships>', `${ours.join('')}</Relationships>`)
}

/** Seen from the folder of the body, `word/`. */
export const pictureTarget = ({ number }: Pick<Picture, 'number'>) => `media/picture${number}.png`
