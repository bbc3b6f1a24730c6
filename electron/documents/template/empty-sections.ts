import type { Element } from '@xmldom/xmldom'
import { isBlank } from './empty-paragraphs.ts'
import { childElements, isWordElement, wordElements, wordNames } from './word-xml.ts'

/** A section of the body: what stands in it, and its description, which its last paragraph holds, or the body after the last one. */
type BodySection = { content: Element[]; properties: Element }

/**
 * Takes away sections but the first that had something in the template and have nothing now, which would be empty pages; those before and after one become one where their pages are alike.
 * `hadContent` tells by their order which sections of the template held anything.
 */
export function removeEmptySections(root: Element, hadContent: readonly boolean[]): void {
  const body = childElements(root).find((element) => isWordElement(element, 'body'))
  let sections = body ? sectionsOf(body) : []
  if (!body || sections.length < 2 || sections.length !== hadContent.length) return
  const empty = new Set(sections.flatMap((section, index) => (index > 0 && hadContent[index] && isEmpty(section) ? [section.properties] : [])))
  for (const properties of empty) {
    const index = sections.findIndex((section) => section.properties === properties)
    const [before, section, after] = [sections[index - 1]!, sections[index]!, sections[index + 1]]
    for (const element of section.content) element.parentNode?.removeChild(element)
    if (!after || isAlike(before.properties, after.properties)) continueIn(before, after ?? section)
    sections = sectionsOf(body)
  }
}

/** Which sections of a part hold more than empty paragraphs. */
export function sectionsWithContent(root: Element): boolean[] {
  const body = childElements(root).find((element) => isWordElement(element, 'body'))
  return body ? sectionsOf(body).map((section) => !isEmpty(section)) : []
}

function sectionsOf(body: Element): BodySection[] {
  const sections: BodySection[] = []
  let content: Element[] = []
  for (const element of childElements(body)) {
    const properties = isWordElement(element, 'sectPr') ? element : isWordElement(element, 'p') ? childElements(element).filter((one) => isWordElement(one, 'pPr')).flatMap(childElements).find((one) => isWordElement(one, 'sectPr')) : undefined
    if (element !== properties) content.push(element)
    if (!properties) continue
    sections.push({ content, properties })
    content = []
  }
  return sections
}

const isEmpty = ({ content }: BodySection) => content.every((element) => isWordElement(element, 'p') && isBlank(element))

/** The pages of one section go on with what stands in the next, or end the document. */
function continueIn(section: BodySection, next: BodySection): void {
  const { properties } = section
  const end = section.content.at(-1)
  properties.parentNode?.removeChild(properties)
  if (end && isBlank(end)) end.parentNode?.removeChild(end)
  next.properties.parentNode?.replaceChild(properties, next.properties)
}

/** Paper of one size, turned one way. */
function isAlike(one: Element, other: Element): boolean {
  const sizes = [one, other].map((section) => wordElements(section, 'pgSz')[0])
  return ['w', 'h'].every((name) => sizes[0]?.getAttributeNS(wordNames, name) === sizes[1]?.getAttributeNS(wordNames, name))
}
