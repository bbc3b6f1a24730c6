import type { Block } from '#shared/documents/model.ts'

const canStandBefore: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'definitions'])

/** Where the closing of a section begins: the words before its signature, the signature and all that follows stay on one page. The number of its blocks when nobody signs. */
export function closingStart(blocks: readonly Block[]): number {
  const signature = blocks.findIndex((block) => block.kind === 'signatures')
  if (signature === -1) return blocks.length
  const previous = blocks[signature - 1]
  return previous !== undefined && canStandBefore.has(previous.kind) ? signature - 1 : signature
}
