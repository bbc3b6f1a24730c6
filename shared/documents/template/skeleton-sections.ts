import type { Doc, Section } from '#shared/documents/model.ts'
import { keyedBlocks, type Blocks } from './keyed-blocks.ts'

/** One section of the examples: what stands in it in each of them. */
export type ExampleSection = Pick<Section, 'orientation'> & { examples: Blocks[] }

/** The sections of the examples with the most of them, turned as in the longest. A document that has fewer, because what would stand on pages of its own is missing, has each block where those have it; what they do not have stays with what is before it. */
export function sectionsOf(examples: readonly Doc[]): ExampleSection[] {
  const most = Math.max(...examples.map(({ sections }) => sections.length))
  const whole = examples.filter(({ sections }) => sections.length === most).toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const places = new Map(whole.flatMap(({ sections }) => sections.flatMap(({ blocks }, index) => keyedBlocks(blocks).map(([key]) => [key, index] as const))))
  const divided = examples.map(({ sections }) => (sections.length === most ? sections.map(({ blocks }) => blocks) : divide(sections.flatMap(({ blocks }) => blocks), { places, most })))
  return whole[0]!.sections.map(({ orientation }, index) => ({ orientation, examples: divided.map((blocks) => blocks[index]!) }))
}

const lengthOf = ({ sections }: Doc) => sections.reduce((sum, { blocks }) => sum + blocks.length, 0)

function divide(blocks: Blocks, { places, most }: { places: ReadonlyMap<string, number>; most: number }): Blocks[] {
  const divided = Array.from({ length: most }, (): Blocks[number][] => [])
  let current = 0
  for (const [key, block] of keyedBlocks(blocks)) {
    current = Math.max(current, places.get(key) ?? current)
    divided[current]!.push(block)
  }
  return divided
}
