import type { Block, BlockGroup } from '#shared/documents/model.ts'

export type Blocks = readonly (Block | BlockGroup)[]

/** Blocks by what they are known again by in other documents of the kind: a part by its name, other text by its words, whatever room a field is given; what stands several times is told apart by its turn. Signatures stand together. */
export function keyedBlocks(blocks: Blocks): [string, Block | BlockGroup][] {
  const turns = new Map<string, number>()
  return blocks.map((block) => {
    if (block.kind === 'signatures') return ['signatures', block]
    const name = 'part' in block && block.part !== undefined ? `${block.kind === 'table' || block.kind === 'chart' ? block.kind : 'part'} ${block.part}` : wordsOf(block)
    const turn = (turns.get(name) ?? 0) + 1
    turns.set(name, turn)
    return [`${name} ${turn}`, block]
  })
}

const wordsOf = (block: Block | BlockGroup) => JSON.stringify(block, (key, value: unknown) => (key === 'heightMm' ? undefined : value))
