const unseen = /\p{Cf}/u
const brokenName = /(?<=\p{Ll})\p{Cf}+(?=\p{Lu})/gu

/** A text as readers see it, and where a character of it stands in the text that was given. */
export type SeenText = { text: string; placeOf: (index: number) => number }

/**
 * The text without characters that nobody sees (soft hyphens, spaces of no width, marks of direction: `\p{Cf}`), so that nothing can be hidden by them from a search. Where they stand between a small and a capital letter they part two words:
 * there a space is left.
 */
export function seenText(given: string): SeenText {
  if (!unseen.test(given)) return { text: given, placeOf: (index) => index }
  const places: number[] = []
  let text = ''
  let place = 0
  for (const letter of given.replace(brokenName, (marks) => ' '.padEnd(marks.length, '\u00ad'))) {
    if (!unseen.test(letter)) {
      text += letter
      for (let unit = 0; unit < letter.length; unit += 1) places.push(place + unit)
    }
    place += letter.length
  }
  return { text, placeOf: (index) => places[index] ?? given.length }
}
