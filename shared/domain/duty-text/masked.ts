import { fold } from '#shared/text/fold.ts'

/** Stands in place of what was recognised already; no sign that a pattern asks for, and never in a cleaned text. */
export const maskSign = '\u0001'

/** A text with its folded form, sign for sign at the same places. */
export type Masked = { raw: string; folded: string }
export type Span = { start: number; end: number }
export type Found<T> = Span & { value: T }

const foreign = /\P{ASCII}/gu

/** Lower case without accents, as long as the text: a sign whose folded form has another length stays as it is. */
export function masked(raw: string): Masked {
  const folded = raw.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase()).replace(foreign, (sign) => {
    const plain = fold(sign)
    return plain.length === sign.length ? plain : sign
  })
  return { raw, folded }
}

/** The text without these parts; everything else stays at its place. */
export function hide(text: Masked, spans: readonly Span[]): Masked {
  if (spans.length === 0) return text
  const sorted = spans.toSorted((left, right) => left.start - right.start)
  return { raw: cover(text.raw, sorted), folded: cover(text.folded, sorted) }
}

function cover(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (end <= at) continue
    parts.push(text.slice(at, Math.max(at, start)), maskSign.repeat(end - Math.max(at, start)))
    at = end
  }
  return [...parts, text.slice(at)].join('')
}
