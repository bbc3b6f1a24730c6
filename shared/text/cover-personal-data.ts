import { numberSpans, spanOf, type Span } from './number-spans.ts'
import { findPeople } from './people-in-text.ts'
import { seenText } from './seen-text.ts'

const covered = '[…]'

const email = /[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.\p{L}{2,}/gu

/** Somebody's home: a street with the number of a flat. */
const home = /(?<!\p{L})(?:ul|al|os|pl)\.\s*[\p{L}\d][\p{L}\d .-]{1,60}?\s\d{1,4}\p{L}?(?:\s?\/\s?|\s?m\.?\s?|\s?lok\.?\s?)\d{1,4}(?!\d)/giu

/**
 * Gives a function that covers in a text with „[…]” what is not for everybody's eyes: e-mails, telephones, numbers like PESEL, homes with the number of the flat, and these people by their names, also declined, turned round, in a list, with an initial or after „pan”, „pani”.
 * A surname alone stays: too many are ordinary words. Characters that nobody sees hide nothing; those inside of what is covered go with it.
 */
export function makeCover(people: readonly string[]): (text: string) => string {
  const find = findPeople(people)
  return (text) => coverSpans(text, [...contactSpans(text), ...find(text)])
}

function contactSpans(given: string): Span[] {
  const { text, placeOf } = seenText(given)
  const found = [...[...text.matchAll(email), ...text.matchAll(home)].map(spanOf), ...numberSpans(text)]
  return found.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }))
}

/** What overlaps is covered once. */
function coverSpans(text: string, spans: readonly Span[]): string {
  let result = ''
  let done = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start >= done) result += text.slice(done, start) + covered
    done = Math.max(done, end)
  }
  return result + text.slice(done)
}
