import type { Block, BlockGroup } from './model.ts'
import { runs } from './runs.ts'

/** `1. `, `1) `, `a) ` before a point of a list; `17.00 ` is an hour. */
const numbered = /^\s*(?:\d{1,3}[.)]|\p{Ll}\))\s+(?=\S)/u
const bulleted = /^\s*[-–—•*·]\s+(?=\S)/u

/** A text of several lines as people type it: paragraphs, and lists where they numbered or marked the lines. Nothing for an empty one. */
export function typedText(text: string, part: string): BlockGroup[] {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim()).filter((line) => line !== '')
  const stretches: { style: 'number' | 'bullet' | null; lines: string[] }[] = []
  for (const line of lines) {
    const style = numbered.test(line) ? 'number' : bulleted.test(line) ? 'bullet' : null
    const last = stretches.at(-1)
    if (style !== null && last?.style === style) last.lines.push(line)
    else stretches.push({ style, lines: [line] })
  }
  return stretches.length === 0 ? [] : [{ kind: 'group', part, items: stretches.map((stretch) => [blockOf(stretch)]) }]
}

/** Each line of a text is a point of a list, however it is marked: an agenda. Lines that begin with their hour are not numbered. */
export function typedList(text: string, part: string): Block[] {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim()).filter((line) => line !== '')
  if (lines.length === 0) return []
  const items = lines.map((line) => runs(line.replace(numbered, '').replace(bulleted, '')))
  const hasHours = lines.some((line) => /^(?:godz\.\s*)?\d{1,2}[.:]\d{2}\b/u.test(line.replace(bulleted, '')))
  return [{ kind: 'list', style: hasHours || lines.length === 1 ? 'bullet' : 'number', role: 'body', items, part }]
}

/** Numbers that do not go 1, 2, 3 are part of the text: they stay as they were typed. */
function blockOf({ style, lines }: { style: 'number' | 'bullet' | null; lines: readonly string[] }): Block {
  if (style === 'bullet') return { kind: 'list', style, role: 'body', items: lines.map((line) => runs(line.replace(bulleted, ''))), part: 'punkty' }
  const isSequence = style === 'number' && lines.length > 1 && lines.every((line, index) => line.startsWith(`${index + 1}.`) || line.startsWith(`${index + 1})`))
  if (isSequence) return { kind: 'list', style: 'number', role: 'body', items: lines.map((line) => runs(line.replace(numbered, ''))), part: 'punkty' }
  return { kind: 'paragraph', role: 'body', runs: runs(lines.join('\n')), part: 'akapit' }
}
