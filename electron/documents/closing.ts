import type { Block } from '#shared/documents/model.ts'

/** Lists and labels of more items than this are text of their own: the closing holds on to their end only. */
const longestKept = 6

/**
 * The closing of a section, from its first block up to the one after its last: who prepared it and the last words of substance before the signature, the signature, and what follows up to the next heading stay on one page,
 * and the end of what comes before (a row of a table, the last point of a list) stays with them: a signature alone on a page signs nothing. A short list of abbreviations at the very end belongs to it: alone on a page it would be
 * all that stands there. Empty, at the end, when nobody signs.
 */
export function closingOf(blocks: readonly Block[]): { start: number; end: number } {
  const signature = blocks.findIndex((block) => block.kind === 'signatures')
  if (signature === -1) return { start: blocks.length, end: blocks.length }
  const prepared = isNote(blocks[signature - 1]) ? signature - 1 : signature
  const heading = blocks.findIndex((block, index) => index > signature && block.kind === 'heading')
  const isLast = heading === -1 || (heading === blocks.length - 2 && isShort(blocks[heading + 1]))
  return { start: isShort(blocks[prepared - 1]) ? prepared - 1 : prepared, end: isLast ? blocks.length : heading }
}

const isNote = (block: Block | undefined) => block?.kind === 'paragraph' && block.role === 'note'

function isShort(block: Block | undefined): boolean {
  if (block?.kind === 'paragraph') return true
  return (block?.kind === 'list' || block?.kind === 'definitions') && block.items.length <= longestKept
}
