/** Everything that the sequences hold, once, in an order that keeps theirs; where two contradict each other, what comes first of all goes first. */
export function mergedOrder(sequences: readonly (readonly string[])[]): string[] {
  const before = new Map<string, Set<string>>()
  for (const sequence of sequences) {
    for (const [index, key] of sequence.entries()) {
      const known = before.get(key) ?? new Set()
      before.set(key, index === 0 ? known : known.add(sequence[index - 1]!))
    }
  }
  const order: string[] = []
  while (before.size > 0) {
    const next = [...before].find(([, keys]) => [...keys].every((key) => !before.has(key)))?.[0] ?? before.keys().next().value!
    before.delete(next)
    order.push(next)
  }
  return order
}
