import { shortened } from './shortened.ts'

/** Words that lead on to what was cut off: prepositions, conjunctions, initials. */
const leadingOn = /(?:\s(?:\p{L}{1,2}\.?|dla|oraz|przy|pod|nad|ds\.))+…$/u

/** The beginning of a text for a name: cut between words, without the mark of what is left out and without a word that only leads on to it. `longest` counts characters. */
export function cutAtWord(text: string, longest: number): string {
  return shortened(text, longest).replace(leadingOn, '').replace(/…$/u, '')
}
