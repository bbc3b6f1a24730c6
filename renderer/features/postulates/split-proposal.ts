/** What a point of a list begins with: `1)`, `2.`, `(3)`, `§ 4.`, `–`, `•`. Letters (`a)`) are points of a point and stay with it. */
const numbered = /^\s*(?:\(?\d{1,2}[).]|§\s*\d+\.?|pkt\s*\d+[.):]?)\s+\S/i
const dashed = /^\s*[-–—•*·]\s+\S/
const numberInside = /(?<=[\s:;,.])(?=\(?\d{1,2}\)\s+\S)/

/** The lines, with points that were written one after another in one line each on its own. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n', '\n').split('\n').flatMap((line) => (line.match(/(?:^|\s)\(?\d{1,2}\)\s/g) ?? []).length > 1 ? line.split(numberInside) : [line])
}

function cutBefore(lines: readonly string[], isStart: (line: string) => boolean): string[] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (isStart(line)) groups.push([])
    groups.at(-1)?.push(line)
  }
  return groups.map((group) => group.join('\n').trim()).filter((part) => part !== '')
}

const withoutMark = (part: string) => part.replace(/^\s*(?:\(?\d{1,2}[).]|[-–—•*·])\s+/, '').trim()

/**
 * Parts that a text seems to ask for, for a person to correct: its numbered points, else its dashes, else its paragraphs. What stands before the first point is put before each
 * when it introduces them (ends with a colon), else it is a part of its own. Fewer than two parts: none.
 */
export function proposeParts(text: string): string[] {
  const lines = linesOf(text)
  for (const isStart of [(line: string) => numbered.test(line), (line: string) => dashed.test(line)]) {
    if (lines.filter(isStart).length < 2) continue
    const groups = cutBefore(lines, isStart)
    const hasLead = !isStart(lines.find((line) => line.trim() !== '') ?? '')
    const lead = hasLead ? (groups.shift() ?? '') : ''
    if (lead.endsWith(':')) return groups.map((group) => `${lead} ${withoutMark(group)}`)
    return [...(lead === '' ? [] : [lead]), ...groups.map(withoutMark)]
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
