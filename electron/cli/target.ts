import { UsageError } from './usage.ts'

/** `meeting:ID` and `year:2026` → `{ meeting: ID, year: 2026 }`. */
export function targetOf(words: string[]): Record<string, string | number> {
  return Object.fromEntries(words.map((word) => {
    const [target, id] = [word.slice(0, word.indexOf(':')), word.slice(word.indexOf(':') + 1)]
    if (!word.includes(':') || !target || !id) throw new UsageError(`not a target: ${word}`)
    return [target, target === 'year' && /^\d{4}$/.test(id) ? Number(id) : id]
  }))
}
