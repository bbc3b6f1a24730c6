import type { Block } from '#shared/documents/model.ts'
import { namedParagraph } from './named-paragraph.ts'

/** Room for what the program does not know and somebody has to write: `……………… (uzupełnić: data spotkania)`. */
export function toFillIn(what = ''): string {
  return `${'…'.repeat(8)} (uzupełnić${what && `: ${what}`})`
}

/** Whether somebody still has to write here. */
export const isToFillIn = (text: string) => text.includes('… (uzupełnić')

/** The same as a paragraph of its own. */
export function paragraphToFillIn(what: string, part: string): Block {
  return namedParagraph(part, toFillIn(what))
}
