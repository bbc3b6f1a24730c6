const mostNamed = 10

/** `13/2026, 14/2026`; of many the first ten and how many more. For summaries and refusals. */
export function namedNumbers(postulates: readonly { number: string }[]): string {
  const numbers = postulates.map(({ number }) => number)
  const rest = numbers.length - mostNamed
  return rest > 0 ? `${numbers.slice(0, mostNamed).join(', ')} i ${rest} więcej` : numbers.join(', ')
}
