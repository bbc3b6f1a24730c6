import type { Element } from '@xmldom/xmldom'
import type { Picture } from '#electron/documents/docx-pictures.ts'
import { pictureRelation, pictureTarget, pictureXml } from '#electron/documents/docx-pictures.ts'
import { createEscaper } from '#electron/documents/escaper.ts'
import { drawingUnits } from '#electron/documents/units.ts'
import { sectionWidthPt } from './section-width.ts'
import { parseXml, relationNames, wordElement, wordNames } from './word-xml.ts'

/** A relation of a part of the file: where a link leads, or which picture is shown. */
export type PartRelation = { id: string; type: 'hyperlink' | 'image'; target: string }

/** Puts links and charts into one part of a file and remembers what it then needs of the rest of it. */
export type Attachments = {
  /** The run with a link around it. */
  link: (index: number, run: Element) => Element
  address: (index: number) => string
  /** How a link looks: by the template's own style for links, else blue and underlined. */
  linkStyle: () => readonly Element[]
  /** The run that shows a chart, no wider than the text of the page that `near` stands on. */
  chart: (index: number, near: Element) => Element
  relations: readonly PartRelation[]
}

/** What a part may place, with its texts cleaned already. `usedIds`: the ids of relations that the part has; `linkStyleId`: the style for links, where the template has one. */
export type Attached = { links: readonly string[]; pictures: readonly Picture[]; usedIds: ReadonlySet<string>; linkStyleId: string | undefined }

const linkColour = '0563C1'

/** Nothing attached yet. */
export function createAttachments({ links, pictures, usedIds, linkStyleId }: Attached, root: Element): Attachments {
  const relations: PartRelation[] = []
  const { attribute } = createEscaper({ hasHardSpaces: false })
  const element = (name: string, value: string) => {
    const made = wordElement(root, name)
    made.setAttributeNS(wordNames, 'w:val', value)
    return made
  }
  const relate = (relation: Omit<PartRelation, 'id'>, wanted: string) => {
    const known = relations.find(({ type, target }) => type === relation.type && target === relation.target)
    if (known) return known.id
    let id = wanted
    for (let number = 2; usedIds.has(id) || relations.some((one) => one.id === id); number += 1) id = `${wanted}x${number}`
    relations.push({ ...relation, id })
    return id
  }
  return {
    relations,
    address: (index) => links[index] ?? '',
    linkStyle: () => (linkStyleId === undefined ? [element('color', linkColour), element('u', 'single')] : [element('rStyle', linkStyleId)]),
    link: (index, run) => {
      const link = wordElement(root, 'hyperlink')
      link.setAttributeNS(relationNames, 'r:id', relate({ type: 'hyperlink', target: links[index] ?? '' }, `filledLink${index + 1}`))
      link.setAttributeNS(wordNames, 'w:history', '1')
      link.appendChild(run)
      return link
    },
    chart: (index, near) => {
      const picture = fitting(pictures[index]!, sectionWidthPt(root, near))
      relate({ type: 'image', target: pictureTarget(picture) }, pictureRelation(picture))
      const shown = parseXml(`<w:p xmlns:w="${wordNames}" xmlns:r="${relationNames}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">${pictureXml(picture, { attribute })}</w:p>`)
      return root.ownerDocument!.importNode(shown.firstChild!, true) as Element
    },
  }
}

/** As it was drawn, or smaller where the page of the template is narrower. */
function fitting(picture: Picture, widthPt: number | undefined): Picture {
  const scale = widthPt === undefined ? 1 : Math.min(1, widthPt / picture.widthPt)
  return drawingUnits(picture.widthPt * scale) === drawingUnits(picture.widthPt) ? picture : { ...picture, widthPt: picture.widthPt * scale, heightPt: picture.heightPt * scale }
}
