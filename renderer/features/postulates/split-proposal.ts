/** What a point of a list begins with: `1)`, `2.`, `(3)`, `§ 4.`, `–`, `•`. Letters (`a)`) are points of a point and stay with it. */
const numbered = /^\s*(?:\(?\d{1,2}[).]|§\s*\d+\.?|pkt\s*\d+[.):]?)\s+\S/i
const dashed = /^\s*[-–—•*·]\s+\S/
const numberInside = /(?<=[\s:;,.])(?=\(?\d{1,2}\)\s+\S)/

/** The lines, with points that were written one after another in one line each on its own. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n', '\n').split('\n').flatMap((line) => (line.match(/(?:^|\s)\(?\d{1,2}\)\s/g) ?? []).length > 1 ? line.split(numberInside) : [line])
}

/** A line that follows the points rather than continues one: a new sentence after one that ended, or what stands after a free line. */
function isClosing(line: string, previous: string): boolean {
  return /^\s*\p{Lu}/u.test(line) && (previous.trim() === '' || /[.!?]["”»)]?\s*$/.test(previous))
}

/** Lines in groups, each begun by a point; what follows the last point is a group of its own. */
function cutBefore(lines: readonly string[], isPoint: (line: string) => boolean): string[] {
  const groups: string[][] = [[]]
  let hasPoint = false
  for (const [index, line] of lines.entries()) {
    if (isPoint(line) || (hasPoint && isClosing(line, lines[index - 1] ?? ''))) groups.push([])
    hasPoint ||= isPoint(line)
    groups.at(-1)?.push(line)
  }
  return groups.map((group) => group.join('\n').trim()).filter((part) => part !== '')
}

/** A point as a sentence of its own: without its mark, and without the comma that led to the next one. */
const sentenceOf = (point: string) => point.replace(/^\s*(?:\(?\d{1,2}[).]|[-–—•*·])\s+/, '').replace(/\s*[,;]$/, '.').trim()

/**
 * Parts that a text seems to ask for, for a person to correct: its numbered points, else its dashes, else its paragraphs. What stands before the first point is put before each
 * when it introduces them (ends with a colon), else it is a part of its own. Fewer than two parts: none.
 */
export function proposeParts(text: string): string[] {
  const lines = linesOf(text)
  for (const isPoint of [(line: string) => numbered.test(line), (line: string) => dashed.test(line)]) {
    if (lines.filter(isPoint).length < 2) continue
    const groups = cutBefore(lines, isPoint)
    const lead = isPoint(groups[0] ?? '') ? '' : (groups.shift() ?? '')
    if (!lead.endsWith(':')) return [...(lead === '' ? [] : [lead]), ...groups.map(sentenceOf)]
    return groups.map((group) => (isPoint(group) ? `${lead} ${sentenceOf(group)}` : group))
  }
  const paragraphs = text.replaceAll('\r\n', '\n').split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part !== '')
  return paragraphs.length > 1 ? paragraphs : []
}

/** A part cut at the caret, or with the selected words taken out as a part of their own; itself alone where nothing is left on one side. */
export function cutPart(text: string, { from, to }: { from: number; to: number }): string[] {
  const pieces = from === to ? [text.slice(0, from), text.slice(from)] : [`${text.slice(0, from).trimEnd()}${from > 0 && to < text.length ? ' ' : ''}${text.slice(to).trimStart()}`, text.slice(from, to)]
  const kept = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
  return kept.length > 1 ? kept : [text]
}
