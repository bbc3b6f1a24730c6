/** Endings of nouns, adjectives, verbs and of nouns made of verbs, folded. Found by trial on reworded postulates, not by grammar: what they leave need not be a word. */
const endings = new Set(
  `owaniami owaniach owaniem owania owaniu owanie owanych owanego owanej owany owana owane owac iejszego iejszych iejsze iejszy ajacych ujacych ujacy ajacy ujaca ajaca ujace ajace
  eniami eniach aniami aniach eniem aniem ienia ieniu ienie ania aniu anie enia eniu enie ownik owego owych owemu owymi owej owym owy owa owe owi ow skich skiego skiej skimi skie ski ska
  nych nego nymi nemu nej nym ny na ne ni iami iach ami ach iego iemu ego emu ymi imi ych ich ym im iej ej iem em om cie ia ie iu ii io uje aja ac ic yc ec uc a e i o u y`.split(/\s+/u),
)
const longestEnding = 8
const shortestStem = 3
/** Six letters still tell "wydłużyć" from "wydzielić", and hold "wydłużenie" with it. */
const longestStem = 6
/** Enough for a case number. */
const longestNumber = 20
const digit = /\p{N}/u

/** The part of a folded word that its forms have in common, at most six letters; a word with a digit stays as it is. */
export function stemOfWord(word: string): string {
  if (digit.test(word)) return word.slice(0, longestNumber).toWellFormed()
  return withoutEnding(word.slice(0, longestWord)).slice(0, longestStem).toWellFormed()
}

/** Endings further on do not reach the first six letters. */
const longestWord = longestStem + longestEnding + 1

function withoutEnding(word: string): string {
  for (let length = Math.min(longestEnding, word.length - shortestStem); length > 0; length -= 1) {
    if (endings.has(word.slice(-length))) return word.slice(0, -length)
  }
  return word
}
