const collator = new Intl.Collator('pl', { numeric: true, ignorePunctuation: true })

/** The order people expect in Polish lists: ł after l, „Koci Patrol” under K, 2/2026 before 10/2026. For `sort` and `toSorted`. */
export function comparePolish(left: string, right: string): number {
  return collator.compare(left, right)
}
