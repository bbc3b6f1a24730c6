/** After a full stop that ends a sentence comes a capital letter; so it does in `ul. Dekerta`. */
const gap = /(?<=(?<!(?<!\p{L})(?:ul|al|pl|os|pok|im|św|dr))\.|[!?;])\s+(?=\p{Lu})|\n+/gu

/** The sentences of a text. */
export const sentencesIn = (text: string): string[] => text.split(gap)

/** The sentence in which a part of a line stands. */
export function sentenceAround(line: string, start: number, end: number): string {
  const gaps = [...line.matchAll(gap)]
  return line.slice(gaps.findLast(({ index }) => index < start)?.index ?? 0, gaps.find(({ index }) => index >= end)?.index ?? line.length)
}
