import type { Element } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { childElements, closest, isWordElement, parseXml, wordElements, wordNames } from '#electron/documents/template/word-xml.ts'

/** What a DOCX shows, paragraph by paragraph: its words, `**` around bold ones, links with where they lead, pictures with what they say, `⟂` where a section ends, items of lists with their number or bullet; each in a table after `| `. Empty paragraphs are not told. */
export function placedIn(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes)
  const read = (name: string) => parseXml(parts[name] ? new TextDecoder().decode(parts[name]) : '<none/>')
  const targets = new Map(childElements(read('word/_rels/document.xml.rels')).map((one) => [one.getAttribute('Id'), one.getAttribute('Target')]))
  const numberOf = counter(read('word/numbering.xml'))
  return wordElements(read('word/document.xml'), 'p').flatMap((paragraph) => {
    const words = runsOf(paragraph, targets).replaceAll('****', '').trim()
    const said = `${words === '' ? '' : numberOf(paragraph)}${words}${wordElements(paragraph, 'sectPr').length > 0 ? '⟂' : ''}`
    return said === '' ? [] : [`${closest(paragraph, 'tc') ? '| ' : ''}${said}`]
  })
}

/** What stands before an item of a list: its number, or a bullet. */
function counter(numbering: Element): (paragraph: Element) => string {
  const value = (element: Element | undefined, name = 'val') => element?.getAttributeNS(wordNames, name)
  const counts = new Map<string, number>()
  return (paragraph) => {
    const id = value(wordElements(paragraph, 'numId')[0])
    if (!id) return ''
    const list = wordElements(numbering, 'num').find((one) => value(one, 'numId') === id)
    const kind = wordElements(numbering, 'abstractNum').find((one) => value(one, 'abstractNumId') === value(list && wordElements(list, 'abstractNumId')[0]))
    if (kind && value(wordElements(kind, 'numFmt')[0]) === 'bullet') return '• '
    counts.set(id, (counts.get(id) ?? 0) + 1)
    return `${counts.get(id)}. `
  }
}

function runsOf(paragraph: Element, targets: ReadonlyMap<string | null, string | null>): string {
  return wordElements(paragraph, 'r').filter((run) => closest(run, 'p') === paragraph).map((run) => {
    const words = childElements(run).map(wordsOf).join('')
    const isBold = wordElements(run, 'b').some((bold) => bold.getAttributeNS(wordNames, 'val') !== '0')
    const strong = isBold && words.trim() !== '' ? `**${words}**` : words
    const link = isWordElement(run.parentNode, 'hyperlink') ? (run.parentNode as Element).getAttribute('r:id') : null
    return link === null ? strong : `[${strong}](${targets.get(link)})`
  }).join('')
}

const signs: Record<string, string> = { br: '⏎', tab: '⇥', noBreakHyphen: '-' }

function wordsOf(child: Element): string {
  if (isWordElement(child, 't')) return (child.textContent ?? '').replaceAll('\u2011', '-')
  const picture = child.getElementsByTagNameNS('*', 'docPr')[0]
  return picture ? `[${picture.getAttribute('descr')}]` : (signs[child.localName ?? ''] ?? '')
}
