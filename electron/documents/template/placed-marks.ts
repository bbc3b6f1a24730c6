import type { Element } from '@xmldom/xmldom'
import type { Attachments } from './attachments.ts'
import { childElements, closest, isWordElement, paragraphText, wordElement, wordElements, wordNames } from './word-xml.ts'
import { dividedAtMarks, hasMarks, isOneValue, type Mark } from './value-marks.ts'

/** How the words stand at a place of a paragraph. */
type State = { isStrong: boolean; link: number | undefined }

/** Holders of runs that may hold a link as well. */
const linkHolders = ['p', 'sdtContent', 'smartTag', 'customXml']

/** Puts what the marks of a part stand for in their place: bold words, links, paragraphs, charts. */
export function placeMarks(root: Element, attachments: Attachments): void {
  for (const paragraph of wordElements(root, 'p')) {
    const text = paragraphText(paragraph)
    if (!hasMarks(text)) continue
    const state: State = { isStrong: false, link: undefined }
    const breaks: Element[] = []
    for (const run of wordElements(paragraph, 'r').filter((one) => closest(one, 'p') === paragraph)) {
      const placed = [...replaceRun(run, { state, attachments })]
      for (const one of placed) run.parentNode!.insertBefore(one, run)
      run.parentNode!.removeChild(run)
      breaks.push(...placed.filter((one) => isWordElement(one, 'br')))
    }
    breakAt(breaks, { paragraph, isWhole: isOneValue(text) })
  }
}

type Placing = { state: State; attachments: Attachments }

/** A run as runs that each stand in one way; links around theirs. A break between paragraphs stands for itself until all runs are placed. */
function* replaceRun(run: Element, { state, attachments }: Placing): Generator<Element> {
  const canLink = linkHolders.some((name) => isWordElement(run.parentNode, name)) && closest(run, 'hyperlink') === null
  let current: Element | undefined
  const take = (): Element[] => {
    const taken = current
    current = undefined
    return taken ? [state.link === undefined || !canLink ? taken : attachments.link(state.link, taken)] : []
  }
  const place = (child: Element) => (current ??= emptyRun(run, { isStrong: state.isStrong, link: canLink && state.link !== undefined ? attachments.linkStyle() : undefined })).appendChild(child)
  for (const child of childElements(run).filter((one) => !isWordElement(one, 'rPr'))) {
    if (!isWordElement(child, 't')) {
      place(child)
      continue
    }
    for (const piece of dividedAtMarks(child.textContent ?? '')) {
      if (typeof piece === 'string') place(textOf(child, piece))
      else {
        // Where no link may stand its address is said.
        if (piece.kind === 'unlink' && !canLink && state.link !== undefined) place(textOf(child, ` (${attachments.address(state.link)})`))
        yield* take()
        if (piece.kind === 'chart') yield attachments.chart(piece.index, run)
        else if (piece.kind === 'paragraph') yield wordElement(run, 'br')
        else turn(state, piece)
      }
    }
  }
  yield* take()
}

function turn(state: State, mark: Mark): void {
  if (mark.kind === 'strong' || mark.kind === 'plain') state.isStrong = mark.kind === 'strong'
  else if (mark.kind === 'link') state.link = mark.index
  else if (mark.kind === 'unlink') state.link = undefined
}

function textOf(model: Element, words: string): Element {
  const text = model.cloneNode(false) as Element
  text.setAttribute('xml:space', 'preserve')
  text.appendChild(model.ownerDocument!.createTextNode(words))
  return text
}

/** A run that looks like another, bolder or like a link. Its properties stand in the order that the format wants: style, fonts, bold. */
function emptyRun(run: Element, { isStrong, link }: { isStrong: boolean; link: readonly Element[] | undefined }): Element {
  const copy = run.cloneNode(false) as Element
  const former = childElements(run).find((one) => isWordElement(one, 'rPr'))
  const properties = (former?.cloneNode(true) ?? wordElement(run, 'rPr')) as Element
  const put = (element: Element, after: readonly string[]) => {
    for (const same of childElements(properties).filter((one) => isWordElement(one, element.localName!))) properties.removeChild(same)
    properties.insertBefore(element, childElements(properties).find((one) => !after.some((name) => isWordElement(one, name))) ?? null)
  }
  if (isStrong) put(wordElement(run, 'b'), ['rStyle', 'rFonts'])
  for (const element of link ?? []) put(element, beforeInOrder[element.localName!] ?? [])
  if (childElements(properties).length > 0) copy.appendChild(properties)
  return copy
}

const effects = ['b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline', 'shadow', 'emboss', 'imprint', 'noProof', 'snapToGrid', 'vanish', 'webHidden']
const beforeInOrder: Record<string, readonly string[]> = {
  rStyle: [], color: ['rStyle', 'rFonts', ...effects], u: ['rStyle', 'rFonts', ...effects, 'color', 'spacing', 'w', 'kern', 'position', 'sz', 'szCs', 'highlight'],
}

/** Where a paragraph is one value of several, each becomes a paragraph that looks like it; among other words they are lines. */
function breakAt(breaks: readonly Element[], { paragraph, isWhole }: { paragraph: Element; isWhole: boolean }): void {
  for (const one of breaks) {
    if (isWhole && one.parentNode === paragraph) {
      splitBefore(one, paragraph)
      continue
    }
    const run = wordElement(one, 'r')
    one.parentNode!.insertBefore(run, one)
    run.appendChild(one)
  }
}

/** All that stands before the break goes into a paragraph of its own; room above stays with the first, room below with the last. */
function splitBefore(at: Element, paragraph: Element): void {
  const former = paragraph.cloneNode(false) as Element
  const properties = childElements(paragraph).find((one) => isWordElement(one, 'pPr'))
  if (properties) {
    const copy = properties.cloneNode(true) as Element
    for (const section of wordElements(copy, 'sectPr')) copy.removeChild(section)
    for (const spacing of wordElements(copy, 'spacing')) spacing.removeAttributeNS(wordNames, 'after')
    for (const spacing of wordElements(properties, 'spacing')) spacing.removeAttributeNS(wordNames, 'before')
    former.appendChild(copy)
  }
  const content = [...paragraph.childNodes].filter((node) => node !== properties)
  for (const node of content.slice(0, content.findIndex((node) => node === at))) former.appendChild(node)
  paragraph.removeChild(at)
  paragraph.parentNode!.insertBefore(former, paragraph)
}
