import { fold } from './fold.ts'

const words = new Set(['nie dotyczy', 'n/d', 'nd', 'brak', 'do uzupelnienia', 'xxx'])
/** Dots, dashes and lines to write on; a hint in brackets; „np. § 5 ust. 2”. */
const unfilled = /^(?:[\s.…_\-–—]*|[[(<][^\])>]*[\])>]|np\..*|przyklad\b.*)$/su

/** Whether a cell holds nothing of its own: only what a form or its author left there to be written over. */
export function isTemplateText(text: string): boolean {
  const bare = fold(text).trim()
  return unfilled.test(bare) || words.has(bare.replace(/\.$/u, ''))
}
