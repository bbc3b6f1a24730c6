/** `A`, `A i B`, `A, B i C`: several things in a sentence. Empty for none. */
export function enumerated(texts: readonly string[]): string {
  const last = texts.at(-1) ?? ''
  return texts.length <= 1 ? last : `${texts.slice(0, -1).join(', ')} i ${last}`
}
