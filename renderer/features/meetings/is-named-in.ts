import { fold } from '#shared/text/fold.ts'

/** Letters by which a word is known again in another case: „Wydział”, „Wydziale”; words shorter than this say too little. */
const stemLength = 4
const stemsOf = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= stemLength).map((word) => word.slice(0, stemLength))

/** Whether a title names a unit already, in whichever case: every longer word of the unit begins like a word of the title. */
export function isNamedIn(unit: string, title: string): boolean {
  const inTitle = new Set(stemsOf(title))
  const stems = stemsOf(unit)
  return stems.length > 0 && stems.every((stem) => inTitle.has(stem))
}
