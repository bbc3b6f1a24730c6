import { coverNumbers } from './cover-numbers.ts'
import { findPeople, type PeopleFinder } from './people-in-text.ts'

const covered = '[…]'

const email = /[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.\p{L}{2,}/gu

/** Somebody's home: a street with the number of a flat. */
const home = /(?<!\p{L})(?:ul|al|os|pl)\.\s*[\p{L}\d][\p{L}\d .-]{1,60}?\s\d{1,4}\p{L}?(?:\s?\/\s?|\s?m\.?\s?|\s?lok\.?\s?)\d{1,4}(?!\d)/giu

/** Gives a function that covers in a text with „[…]” what is not for everybody's eyes: e-mails, telephones, numbers like PESEL, homes with the number of the flat, and these people by their names, also declined, turned round, with an initial or after „pan”, „pani”. A surname alone stays: too many are ordinary words. */
export function makeCover(people: readonly string[]): (text: string) => string {
  const find = findPeople(people)
  return (text) => coverNames(coverNumbers(text.replace(email, covered).replace(home, covered), covered), find)
}

function coverNames(text: string, find: PeopleFinder): string {
  let result = ''
  let done = 0
  for (const { start, end } of find(text)) {
    result += text.slice(done, start) + covered
    done = end
  }
  return result + text.slice(done)
}
