import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Block, Doc, Section } from '#shared/documents/model.ts'
import { shortened } from '#shared/text/shortened.ts'

/** A block, and where the reader finds it: under which heading. */
export type PlacedBlock = { block: Block; where: string; orientation: Section['orientation'] }

const longestHeading = 60

/** The blocks of a document in the order in which they are read. */
export function placedBlocks({ sections }: Doc): PlacedBlock[] {
  let heading = 'początek dokumentu'
  return sections.flatMap(({ orientation, blocks }) => flatBlocks(blocks).map((block) => {
    if (block.kind === 'heading' && block.text.trim() !== '') heading = `„${shortened(block.text, longestHeading)}”`
    return { block, where: heading, orientation }
  }))
}
