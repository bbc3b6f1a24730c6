import type { ComparedPart } from '#renderer/ui/word-comparison.ts'

/** Characters kept on each side of a change; a gap must be worth its sentence. */
const kept = 160
const leastGap = 120

export type AbridgedPart = ComparedPart | { kind: 'gap'; text: string }

/** The parts of a compared text with long stretches that are the same left out; what changed is never left out. */
export function abridged(parts: readonly ComparedPart[]): AbridgedPart[] {
  return parts.flatMap((part, index): AbridgedPart[] => {
    if (part.kind !== 'same') return [part]
    const { text } = part
    const from = wholeAt(text, index === 0 && parts.length > 1 ? 0 : kept)
    const to = wholeAt(text, index === parts.length - 1 ? text.length : text.length - kept)
    if (to - from < leastGap) return [part]
    const same = (end: string): AbridgedPart[] => (end === '' ? [] : [{ kind: 'same', text: end }])
    return [...same(text.slice(0, from)), { kind: 'gap', text: text.slice(from, to) }, ...same(text.slice(to))]
  })
}

/** The nearest place before which no character is cut in two. */
const wholeAt = (text: string, index: number) => (/^[\uDC00-\uDFFF]/.test(text.slice(index, index + 1)) ? index - 1 : index)
