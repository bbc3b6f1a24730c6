const unseen = /\p{Cf}/u
/** Where a letter is followed by a capital one of another word, or where nothing but a mark of no width parts two words. */
const brokenName = /(?<=\p{Ll})\p{Cf}+(?=\p{Lu})/gu
/** Marks at which a line may be broken or turned; soft hyphens and joiners stand inside words. */
const parting = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** A text as readers see it, and where a character of it stands in the text that was given. */
export type SeenText = { text: string; placeOf: (index: number) => number }

/**
 * The text without characters that nobody sees (soft hyphens, spaces of no width, marks of direction: `\p{Cf}`), so that nothing can be hidden by them from a search. Where they stand between a small and a capital letter they part two words:
 * there a space is left.
 */
export function seenText(given: string): SeenText {
  if (!unseen.test(given)) return asGiven(given)
  return withoutMarks(given.replace(brokenName, (marks) => ' '.padEnd(marks.length, '\u00ad')))
}

/** Both ways in which such a text may be meant: its marks may stand inside words, or part them (`JAN\u200bKOWALSKI`). One where they are the same. */
export function seenTexts(given: string): SeenText[] {
  const joined = seenText(given)
  if (!parting.test(given)) return [joined]
  return [joined, withoutMarks(given.replaceAll(new RegExp(parting, 'gu'), ' '))]
}

const asGiven = (text: string): SeenText => ({ text, placeOf: (index) => index })

/** Every replaced mark has the length of what it stands for, so places stay. */
function withoutMarks(given: string): SeenText {
  const places: number[] = []
  let text = ''
  let place = 0
  for (const letter of given) {
    if (!unseen.test(letter)) {
      text += letter
      for (let unit = 0; unit < letter.length; unit += 1) places.push(place + unit)
    }
    place += letter.length
  }
  return { text, placeOf: (index) => places[index] ?? given.length }
}
