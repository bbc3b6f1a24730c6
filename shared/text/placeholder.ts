/** Places that were left to be filled in: dots, lines, `XXX`. Three dots may end a thought. */
const dots = /\.{4,}|…{2,}|_{3,}|(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/iu

/** Whether a text still holds a place that a person has to fill in, in square brackets: `[Do uzupełnienia: …]`. */
export const hasPlaceholder = (text: string): boolean => /\[[^\]]/.test(text)

const around = 25

/** The first unfinished place, in dots or square brackets, with the words beside it; undefined where nothing is open. */
export function unfinishedPlace(text: string): string | undefined {
  const found = dots.exec(text) ?? /\[[^\]]{1,60}\]?/u.exec(text)
  if (!found) return undefined
  const [start, end] = [Math.max(0, found.index - around), Math.min(text.length, found.index + found[0].length + around)]
  return `${start > 0 ? '…' : ''}${text.slice(start, end).replace(/\s+/gu, ' ').trim()}${end < text.length ? '…' : ''}`
}
