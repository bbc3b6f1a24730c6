import type { Block, BlockGroup } from './model.ts'

/** Blocks as they follow one another on the page: groups are only for templates. */
export function flatBlocks(blocks: readonly (Block | BlockGroup)[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'group' ? block.items.flatMap(flatBlocks) : [block]))
}
